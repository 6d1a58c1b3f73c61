import type { Core } from '@strapi/strapi';
import type { Unit, UnitsOf } from '../../../domain/exchange/unit';
import type { Locale } from '../../../domain/locale';
import { withGrant } from '../guard/grant';
import { UNIT_LIST } from '../uids';

/** A field of a document, as it is translated into a language. */
export type TranslatedField = { readonly targetId: string; readonly field: string; readonly language: Locale };

type Row = { id: number; targetId: string; field: string; units: string };

/** The units of documents in a language; none where nobody kept count. */
export async function readUnits(
  strapi: Core.Strapi,
  documentIds: readonly string[],
  language: Locale,
): Promise<UnitsOf> {
  const rows: Row[] = await strapi.db
    .query(UNIT_LIST)
    .findMany({ where: { targetId: { $in: documentIds }, language }, orderBy: { id: 'asc' } });
  const known = new Map(rows.map(({ targetId, field, units }) => [`${targetId} ${field}`, unitsIn(units)]));
  return (documentId, field) => known.get(`${documentId} ${field}`) ?? [];
}

/** What stands in the row is what was written, unless somebody came past Deltio: then nobody kept count. */
function unitsIn(text: string): Unit[] {
  try {
    return JSON.parse(text);
  } catch {
    return [];
  }
}

/** Keeps the units of a field in place of those before; under the desk lock. */
export async function writeUnits(strapi: Core.Strapi, where: TranslatedField, units: readonly Unit[]): Promise<void> {
  const data = { units: JSON.stringify(units) };
  const rows = strapi.db.query(UNIT_LIST);
  const { count } = await withGrant(() => rows.updateMany({ where, data }));
  if (count === 0 && units.length > 0) await withGrant(() => rows.create({ data: { ...where, ...data } }));
}

/** Forgets the units of a document that is no more. */
export async function dropUnits(strapi: Core.Strapi, targetId: string): Promise<void> {
  await withGrant(() => strapi.db.query(UNIT_LIST).deleteMany({ where: { targetId } }));
}
