import type { Core } from '@strapi/strapi';
import { DEFAULT_LOCALE, isLocale, type Locale, otherLocale } from '../../../domain/locale';
import { BULLETIN, isTranslated, STORY, type TranslatedUid } from '../uids';
import type { DocumentGuard } from './document-call';

/** What belongs to one document alone, and is given to its copy anew. */
const OWN: Record<string, Record<string, null>> = { [BULLETIN]: { number: null, slug: null }, [STORY]: { slug: null } };

type Cloned = { readonly documentId: string; readonly entries: readonly { readonly locale?: string }[] };

/**
 * A copy is a draft in both languages, with no number and no address of its own yet. What a caller says in one language
 * is of that language: Strapi puts it into both, so that the other gets its own words back.
 */
export const cloneAfresh: DocumentGuard = async (strapi, { uid, action, params }, next) => {
  const { documentId: source, locale: asked } = params;
  if (action !== 'clone' || !isTranslated(uid) || !source) return next();
  // The Content Manager sends the language of its form among the data, where it would name that of every row.
  const { locale: _, ...said } = params.data ?? {};
  params.locale = '*';
  params.data = { ...said, ...OWN[uid] };
  const { documentId, entries } = (await next()) as Cloned;
  if (asked === '*') return { documentId, entries };
  const locale = isLocale(asked) ? asked : DEFAULT_LOCALE;
  const own = Object.keys(OWN[uid] ?? {});
  const names = Object.keys(said).filter((name) => !own.includes(name));
  const words = await wordsOf(strapi, uid, source, otherLocale(locale), names);
  // As rows: a save would give the copy an address at once.
  if (words) await strapi.db.query(uid).updateMany({ where: { documentId, locale: otherLocale(locale) }, data: words });
  // Whoever asked for one language reads the first row.
  return { documentId, entries: entries.toSorted((a, b) => Number(b.locale === locale) - Number(a.locale === locale)) };
};

/** What a document says in a language, of these fields those that are written in each; `null` where it says nothing. */
async function wordsOf(
  strapi: Core.Strapi,
  uid: TranslatedUid,
  documentId: string,
  locale: Locale,
  names: readonly string[],
): Promise<Record<string, unknown> | null> {
  const attributes = strapi.contentTypes[uid].attributes as Record<string, { pluginOptions?: Localized }>;
  const fields = names.filter((name) => attributes[name]?.pluginOptions?.i18n?.localized);
  if (fields.length === 0) return null;
  // Strapi adds names of its own to the list that it is given.
  const row = await strapi.documents(uid).findOne({ documentId, locale, fields: [...fields] } as never);
  return row && Object.fromEntries(fields.map((name) => [name, (row as Record<string, unknown>)[name] ?? null]));
}

type Localized = { readonly i18n?: { readonly localized?: boolean } };
