import type { Core } from '@strapi/strapi';
import { DEFAULT_LOCALE, isLocale, type Locale } from '../../../domain/locale';
import { withGrant } from '../guard/grant';
import { TRANSLATION, type TranslatedUid } from '../uids';
import { bulletinsShowing } from './shown-in';

/** From which language a bulletin is translated. */
export async function sourceOf(strapi: Core.Strapi, bulletinId: string): Promise<Locale> {
  const row = await strapi.db.query(TRANSLATION).findOne({ select: ['source'], where: { bulletinId } });
  return isLocale(row?.source) ? row.source : DEFAULT_LOCALE;
}

/** Keeps from which language a bulletin is translated; under the desk lock. */
export async function keepSource(strapi: Core.Strapi, bulletinId: string, source: Locale): Promise<void> {
  const rows = strapi.db.query(TRANSLATION);
  const { count } = await withGrant(() => rows.updateMany({ where: { bulletinId }, data: { source } }));
  if (count === 0) await withGrant(() => rows.create({ data: { bulletinId, source } }));
}

/** From which language a document is translated: as the latest of the bulletins that show it. */
export async function sourceOfDocument(strapi: Core.Strapi, uid: TranslatedUid, documentId: string): Promise<Locale> {
  const turned: { bulletinId: string }[] = await strapi.db
    .query(TRANSLATION)
    .findMany({ select: ['bulletinId'], where: { source: { $ne: DEFAULT_LOCALE } } });
  if (turned.length === 0) return DEFAULT_LOCALE;
  const showing = await bulletinsShowing(strapi, uid, documentId);
  const [latest] = showing.sort(
    (a, b) => (b.number ?? Number.MAX_SAFE_INTEGER) - (a.number ?? Number.MAX_SAFE_INTEGER),
  );
  return latest ? sourceOf(strapi, latest.documentId) : DEFAULT_LOCALE;
}
