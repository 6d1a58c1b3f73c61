import { latestEdition } from '../gateways/edition-gateway';
import { BULLETIN } from '../uids';
import { type DocumentGuard, isWrite } from './document-call';
import { refusal } from './refusal';

/** A bulletin's number belongs to it alone, and for good once an edition bears it. */
export const keepNumbersUnique: DocumentGuard = async (strapi, call, next) => {
  const { documentId, data } = call.params;
  const number = data?.number;
  if (call.uid !== BULLETIN || !isWrite(call) || number === undefined) return next();
  const edition = documentId ? await latestEdition(strapi, documentId) : null;
  if (edition && edition.number !== number)
    throw refusal(strapi, 'number_is_published', { number: edition.number }, { field: 'number' });
  if (typeof number !== 'number') return next();
  const taken = await strapi.db.query(BULLETIN).findOne({
    select: ['documentId'],
    where: { number, ...(documentId ? { documentId: { $ne: documentId } } : {}) },
  });
  if (taken) throw refusal(strapi, 'number_taken', { number }, { field: 'number' });
  return next();
};
