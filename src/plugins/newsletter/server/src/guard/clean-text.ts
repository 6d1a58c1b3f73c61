import { withoutUnwritable } from '../../../domain/unwritable';
import { isTranslated } from '../uids';
import type { DocumentGuard } from './document-call';
import { refusal } from './refusal';

/** Levels of nesting: a list in a list in a component needs less than half of it. */
const DEEPEST = 64;

class TooDeep extends Error {}

/**
 * Content is written without characters that nobody can see and some databases refuse, and not nested deeper than
 * anybody could read: either would stop the bulletin later, far from the one who wrote it.
 */
export const cleanText: DocumentGuard = async (strapi, { uid, params }, next) => {
  if (!isTranslated(uid) || !params.data) return next();
  try {
    params.data = cleaned(params.data, DEEPEST) as Record<string, unknown>;
  } catch (error) {
    throw error instanceof TooDeep ? refusal(strapi, 'content_too_deep') : error;
  }
  return next();
};

function cleaned(value: unknown, levels: number): unknown {
  if (typeof value === 'string') return withoutUnwritable(value);
  if (value === null || typeof value !== 'object') return value;
  if (levels === 0) throw new TooDeep();
  if (Array.isArray(value)) return value.map((member) => cleaned(member, levels - 1));
  if (Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, cleaned(member, levels - 1)]));
}
