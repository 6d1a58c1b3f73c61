import { latestEdition } from '../gateways/edition-gateway';
import { referrersOf } from '../gateways/shown-in';
import { BULLETIN, isTranslated, OPERATION } from '../uids';
import type { DocumentGuard } from './document-call';
import { refusal } from './refusal';

/** What was published, or is still shown by something else, is not deleted. */
export const keepWhatIsUsed: DocumentGuard = async (strapi, { uid, action, params }, next) => {
  if (action !== 'delete' || !isTranslated(uid) || !params.documentId) return next();
  if (uid === OPERATION) throw refusal(strapi, 'still_referenced', { where: 'operation' });
  if (uid === BULLETIN && (await latestEdition(strapi, params.documentId))) throw refusal(strapi, 'was_published');
  const referrers = await referrersOf(strapi, uid, params.documentId);
  if (referrers.length > 0) {
    throw refusal(strapi, 'still_referenced', { where: referrers.slice(0, 5).join(', ') }, { referrers });
  }
  return next();
};
