import { isContentApiCall } from '../caller';
import { isPublishable, isTranslated } from '../uids';
import { type DocumentCall, type DocumentGuard, isWrite } from './document-call';
import { refusal } from './refusal';

const READS = ['findOne', 'findMany', 'findFirst', 'count'];

/** By its status, or by a condition on the other languages' rows, which Strapi tries on their drafts too. */
const asksForDrafts = ({ status, filters, sort }: DocumentCall['params']): boolean =>
  status !== 'published' || (JSON.stringify([filters, sort]) ?? '').includes('localizations');

/** What a content API call learns of the row it wrote: that it is there. */
const receipt = (row: unknown) => {
  if (row === null || typeof row !== 'object') return row;
  const { id, documentId, locale, updatedAt } = row as Record<string, unknown>;
  return { id, documentId, locale, updatedAt };
};

/**
 * A content API call, of whatever token, never reads a draft: not by asking for one, and not as the answer to its own
 * write.
 */
export const hideDrafts: DocumentGuard = async (strapi, call, next) => {
  if (!call.outermost || !isTranslated(call.uid) || !isContentApiCall(strapi)) return next();
  if (isPublishable(call.uid) && READS.includes(call.action) && asksForDrafts(call.params)) {
    throw refusal(strapi, 'drafts_are_not_public');
  }
  const result = await next();
  return isWrite(call) && isPublishable(call.uid) ? receipt(result) : result;
};
