import type { Core } from '@strapi/strapi';
import { canonicalJson } from '../../../domain/bulletin/canonical-json';
import { type Edition, editionSchema } from '../../../domain/bulletin/edition';
import type { EditionHead } from '../../../domain/bulletin/history';
import { withGrant } from '../guard/grant';
import { EDITION } from '../uids';

/** Number and latest revision of every bulletin that was ever published. */
export type IssuedNumber = { readonly bulletinId: string; readonly number: number; readonly revision: number };

/** Lists the latest revision of each published bulletin, by number. */
export async function issuedNumbers(strapi: Core.Strapi): Promise<IssuedNumber[]> {
  const rows: IssuedNumber[] = await strapi.db
    .query(EDITION)
    .findMany({ select: ['bulletinId', 'number', 'revision'], orderBy: [{ number: 'asc' }, { revision: 'asc' }] });
  const latest = new Map(rows.map((row) => [row.bulletinId, row]));
  return [...latest.values()].map(({ bulletinId, number, revision }) => ({ bulletinId, number, revision }));
}

/** Stores an edition, once: a second one of the same number and revision is refused by the database. */
export async function insertEdition(strapi: Core.Strapi, edition: Edition): Promise<void> {
  const { changeNote, content, ...rest } = edition;
  await withGrant(() =>
    strapi.db.query(EDITION).create({
      data: { ...rest, changeNoteEl: changeNote.el, changeNoteEn: changeNote.en, content: canonicalJson(content) },
    }),
  );
}

/** The latest edition of a bulletin, without its content; `null` before the first. */
export async function latestEdition(
  strapi: Core.Strapi,
  bulletinId: string,
): Promise<Pick<Edition, 'number' | 'revision' | 'issuedAt' | 'digest'> | null> {
  return strapi.db.query(EDITION).findOne({
    select: ['number', 'revision', 'issuedAt', 'digest'],
    where: { bulletinId },
    orderBy: { revision: 'desc' },
  });
}

/** A head of an edition with the bulletin that it is of. */
export type IssuedHead = EditionHead & Pick<Edition, 'bulletinId'>;

/** All editions without their content, in the order in which they were issued. */
export async function editionHeads(strapi: Core.Strapi): Promise<IssuedHead[]> {
  const rows: (Omit<EditionRow, 'content'> & { id: number })[] = await strapi.db.query(EDITION).findMany({
    select: ['bulletinId', 'number', 'revision', 'digest', 'issuedAt', 'changeNoteEl', 'changeNoteEn'],
    orderBy: { id: 'asc' },
  });
  return rows.map(({ id: _id, changeNoteEl, changeNoteEn, ...head }) => ({
    ...head,
    changeNote: { el: changeNoteEl, en: changeNoteEn },
  }));
}

/** One edition; `null` where there is none of that number and revision. */
export async function findEdition(strapi: Core.Strapi, number: number, revision: number): Promise<Edition | null> {
  const row: EditionRow | null = await strapi.db.query(EDITION).findOne({ where: { number, revision } });
  return row && editionOf(row);
}

/** One edition, without its content; `null` where there is none. */
export const editionOfRevision = (
  strapi: Core.Strapi,
  number: number,
  revision: number,
): Promise<Pick<Edition, 'issuedAt' | 'digest'> | null> =>
  strapi.db.query(EDITION).findOne({ select: ['issuedAt', 'digest'], where: { number, revision } });

/** An edition as its row stands: the content is text, whatever it holds. */
export type EditionRow = Omit<Edition, 'content' | 'changeNote'> & {
  readonly changeNoteEl: string | null;
  readonly changeNoteEn: string | null;
  readonly content: string;
};

/** The rows of all editions, or of one number's, in the order in which they were issued. */
export const editionRows = (strapi: Core.Strapi, where: { readonly number?: number } = {}): Promise<EditionRow[]> =>
  strapi.db.query(EDITION).findMany({ where, orderBy: { id: 'asc' } });

/** The edition that a row holds; throws where it holds none, which only raw SQL can bring about. */
export const editionOf = ({ changeNoteEl, changeNoteEn, content, ...row }: EditionRow): Edition =>
  editionSchema.parse({ ...row, changeNote: { el: changeNoteEl, en: changeNoteEn }, content: JSON.parse(content) });
