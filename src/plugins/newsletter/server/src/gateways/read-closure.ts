import type { Core } from '@strapi/strapi';
import type { Bulletin } from '../../../domain/bulletin/bulletin';
import { LOCALES, type Locale } from '../../../domain/locale';
import { toBulletin } from '../mappers/bulletin-mapper';
import { CLOSURE, OPERATION as OPERATION_FIELDS } from '../mappers/closure';
import { storedBulletin, storedOperation } from '../mappers/stored';
import { BULLETIN, OPERATION } from '../uids';

const DOCUMENT_ID = /^[a-z0-9]{1,64}$/i;

/** Whether a text may be a document's id; PostgreSQL answers an error, not nothing, to one that it cannot hold. */
export const isDocumentId = (text: string): boolean => DOCUMENT_ID.test(text);

/** What each language has of something, as it is stored; `null` where it has nothing. */
type Stored = Record<Locale, Record<string, unknown> | null>;

/** A bulletin's rows with all that they show, and those of the operation, as Strapi populates them. */
export type ClosureRows = { readonly bulletin: Stored; readonly operation: Stored };

/** Reads a bulletin with everything it shows, in both languages, as draft or as published; `null` where there is none. */
export async function readClosure(
  strapi: Core.Strapi,
  documentId: string,
  status: 'draft' | 'published',
): Promise<Bulletin | null> {
  const rows = await readClosureRows(strapi, documentId, status);
  return rows && bulletinOf(rows);
}

/**
 * Reads a draft as `readClosure` does, from the rows themselves: to show it and what is found in it. What a person or a
 * move decides about is read by `readClosure`.
 */
export async function readToShow(strapi: Core.Strapi, documentId: string): Promise<Bulletin | null> {
  const rows = await readStoredRows(strapi, documentId, 'draft');
  return rows && bulletinOf(rows);
}

/** Reads the rows that a bulletin is made from; `null` where there are none. */
async function readClosureRows(
  strapi: Core.Strapi,
  documentId: string,
  status: 'draft' | 'published',
): Promise<ClosureRows | null> {
  if (!isDocumentId(documentId)) return null;
  const readBulletin = (locale: Locale) =>
    strapi.documents(BULLETIN).findOne({ documentId, locale, status, populate: CLOSURE as never });
  const bulletin: Stored = { el: await readBulletin('el'), en: await readBulletin('en') };
  if (!bulletin.el && !bulletin.en) return null;
  const readOperation = (locale: Locale) =>
    strapi.documents(OPERATION).findFirst({ locale, populate: OPERATION_FIELDS as never });
  return { bulletin, operation: { el: await readOperation('el'), en: await readOperation('en') } };
}

/**
 * Reads the rows from the database itself, in a fraction of the time that the Document Service takes to validate what to
 * populate: to check values while they are typed, and to see what was written; what is approved is read by `readClosure`.
 */
export async function readStoredRows(
  strapi: Core.Strapi,
  documentId: string,
  status: 'draft' | 'published',
): Promise<ClosureRows | null> {
  if (!isDocumentId(documentId)) return null;
  const rows = async (uid: typeof BULLETIN | typeof OPERATION, where: object, populate: object): Promise<Stored> => {
    // Both languages at once, which halves the queries.
    const found = await strapi.db.query(uid).findMany({ where: { ...where, locale: { $in: [...LOCALES] } }, populate });
    const of = (locale: Locale) => found.find((row) => row.locale === locale) ?? null;
    return { el: of('el'), en: of('en') };
  };
  const publishedAt = status === 'draft' ? null : { $notNull: true };
  const bulletin = await rows(BULLETIN, { documentId, publishedAt }, CLOSURE);
  return bulletin.el || bulletin.en ? { bulletin, operation: await rows(OPERATION, {}, OPERATION_FIELDS) } : null;
}

/** The bulletin that rows make; throws a `ZodError` where they are not what Deltio stores. */
export const bulletinOf = ({ bulletin, operation }: ClosureRows): Bulletin =>
  toBulletin(
    { el: bulletin.el && storedBulletin.parse(bulletin.el), en: bulletin.en && storedBulletin.parse(bulletin.en) },
    {
      el: operation.el && storedOperation.parse(operation.el),
      en: operation.en && storedOperation.parse(operation.en),
    },
  );
