import type { Core } from '@strapi/strapi';
import { isLocale, LOCALES } from '../../../../domain/locale';
import { isPublishable, TRANSLATED, type TranslatedUid } from '../../uids';
import type { Discrepancy } from './discrepancy';

type Row = { readonly documentId: string | null; readonly locale: string | null; readonly publishedAt: unknown };

/** Where a document has not exactly one row in each language, as draft and, where it is public at all, as published. */
export async function checkLanguages(strapi: Core.Strapi): Promise<Discrepancy[]> {
  const found: Discrepancy[] = [];
  for (const uid of TRANSLATED) {
    const rows: Row[] = await strapi.db
      .query(uid)
      .findMany({ select: ['documentId', 'locale', 'publishedAt'], orderBy: { id: 'asc' } });
    const drafts = new Map<string, string[]>();
    const published = new Map<string, string[]>();
    for (const { documentId, locale, publishedAt } of rows) {
      const id = documentId ?? '–';
      // Types without drafts bear a date of publication that means nothing.
      const shelf = isPublishable(uid) && publishedAt ? published : drafts;
      shelf.set(id, [...(shelf.get(id) ?? []), locale ?? '–']);
      if (!drafts.has(id)) drafts.set(id, []);
    }
    for (const [id, locales] of drafts) found.push(...rowsAmiss(uid, id, locales, 'language_missing'));
    for (const [id, locales] of published) found.push(...rowsAmiss(uid, id, locales, 'published_in_one_language'));
  }
  return found;
}

function rowsAmiss(
  type: TranslatedUid,
  documentId: string,
  locales: readonly string[],
  missing: 'language_missing' | 'published_in_one_language',
): Discrepancy[] {
  const tell = (code: Discrepancy['code']) => (locale: string) => ({ code, data: { type, documentId, locale } });
  const each = [...new Set(locales)];
  return [
    ...LOCALES.filter((locale) => !locales.includes(locale)).map(tell(missing)),
    ...each.filter((locale) => !isLocale(locale)).map(tell('language_unknown')),
    ...each.filter((locale) => locales.indexOf(locale) !== locales.lastIndexOf(locale)).map(tell('row_doubled')),
  ];
}
