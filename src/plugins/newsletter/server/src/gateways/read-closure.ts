import type { Core } from '@strapi/strapi';
import type { Bulletin } from '../../../domain/bulletin/bulletin';
import { toBulletin } from '../mappers/bulletin-mapper';
import { CLOSURE, OPERATION as OPERATION_FIELDS } from '../mappers/closure';
import { storedBulletin, storedOperation } from '../mappers/stored';
import { BULLETIN, OPERATION } from '../uids';

const DOCUMENT_ID = /^[a-z0-9]{1,64}$/i;

/** Reads a bulletin with everything it shows, in both languages, as draft or as published; `null` where there is none. */
export async function readClosure(
  strapi: Core.Strapi,
  documentId: string,
  status: 'draft' | 'published',
): Promise<Bulletin | null> {
  // PostgreSQL answers an error, not nothing, to a text that it cannot hold.
  if (!DOCUMENT_ID.test(documentId)) return null;
  const bulletin = async (locale: string) => {
    const row = await strapi.documents(BULLETIN).findOne({ documentId, locale, status, populate: CLOSURE as never });
    return row && storedBulletin.parse(row);
  };
  const operation = async (locale: string) => {
    const row = await strapi.documents(OPERATION).findFirst({ locale, populate: OPERATION_FIELDS as never });
    return row && storedOperation.parse(row);
  };
  const pair = { el: await bulletin('el'), en: await bulletin('en') };
  if (!pair.el && !pair.en) return null;
  return toBulletin(pair, { el: await operation('el'), en: await operation('en') });
}
