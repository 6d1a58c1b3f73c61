import { isTranslated } from '../uids';
import type { DocumentGuard } from './document-call';
import { refusal } from './refusal';

/** Strapi would write a document id that stands in the data, and so make a row another document's. */
export const keepIdentity: DocumentGuard = async (strapi, { uid, action, params }, next) => {
  const asked = params.data?.documentId;
  if (action === 'update' && isTranslated(uid) && asked !== undefined && asked !== params.documentId) {
    throw refusal(strapi, 'identity_is_fixed');
  }
  return next();
};
