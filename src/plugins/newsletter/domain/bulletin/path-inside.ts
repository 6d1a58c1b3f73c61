import type { ContentPath } from '../finding';
import type { Locale } from '../locale';
import { type DocumentPart, type Field, fieldsOf, type Part } from './fields';

const SUFFIX: Readonly<Record<string, Locale>> = { El: 'el', En: 'en' };

/**
 * The path of a stored field inside its document, the inverse of what `locate` tells of it: `photos.1.altEn` of a story
 * is `['photos', 1, 'alt', 'en']`, `headline` in the row `en` is `['headline', 'en']`. `null` for no field of a bulletin.
 */
export function pathInside(type: DocumentPart, field: string, locale: Locale): ContentPath | null {
  return step(type, field.split('.'), locale);
}

function step(part: Part, keys: readonly string[], locale: Locale): ContentPath | null {
  for (const [name, field] of Object.entries(fieldsOf(part))) {
    const stored = storedKeys(name, field);
    if (stored === null) continue;
    const rest = restAfter(keys, stored);
    if (rest) return inside(name, field, rest, locale);
    const [beside, ...more] = keys;
    const language = field.holds === 'localized' && beside ? SUFFIX[beside.slice(name.length)] : undefined;
    if (language && more.length === 0 && beside?.startsWith(name)) return [name, language];
  }
  return null;
}

function inside(name: string, field: Field, rest: readonly string[], locale: Locale): ContentPath | null {
  const [first, ...more] = rest;
  if (field.holds === 'localized') return first === undefined ? [name, locale] : null;
  if (first === undefined) return [name];
  if (field.holds === 'value') return null;
  const index = field.holds === 'many' ? Number(first) : null;
  if (index !== null && !Number.isInteger(index)) return null;
  const here = index === null ? [name] : [name, index];
  const below = index === null ? rest : more;
  // A slot of the lineup holds nothing but its story.
  if (below.length === 0 || (field.part === 'story' && below.join() === 'story')) return here;
  const deeper = step(field.part, below, locale);
  return deeper && [...here, ...deeper];
}

const storedKeys = (name: string, { stored }: Field): readonly string[] | null =>
  stored === undefined ? [name] : (stored?.split('.') ?? null);

const restAfter = (keys: readonly string[], beginning: readonly string[]): readonly string[] | null =>
  beginning.every((key, index) => keys[index] === key) ? keys.slice(beginning.length) : null;
