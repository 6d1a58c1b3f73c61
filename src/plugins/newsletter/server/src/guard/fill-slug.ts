import type { Core } from '@strapi/strapi';
import { slugOf } from '../../../domain/greek/slug';
import { DEFAULT_LOCALE, isLocale, type Locale } from '../../../domain/locale';
import { latestEdition } from '../gateways/edition-gateway';
import { BULLETIN, STORY } from '../uids';
import { type DocumentGuard, isWrite } from './document-call';
import { refusal } from './refusal';

/** The field that a type's slug is made of. */
export const SOURCE = { [BULLETIN]: 'title', [STORY]: 'headline' } as const;
type SluggedUid = keyof typeof SOURCE;
export const isSlugged = (uid: string): uid is SluggedUid => uid in SOURCE;

/**
 * Makes the slug of a bulletin or story from its title by ELOT 743, where it has none, unique in its language; an
 * address that was published stays.
 */
export const fillSlug: DocumentGuard = async (strapi, call, next) => {
  const { uid, params } = call;
  if (!isSlugged(uid) || !isWrite(call) || !params.data) return next();
  const locale = isLocale(params.locale) ? params.locale : DEFAULT_LOCALE;
  const { data, documentId } = params;
  const before = documentId ? await strapi.documents(uid).findOne({ documentId, locale }) : null;
  const asked = data.slug === undefined ? before?.slug : data.slug;

  if (before?.slug && asked !== before.slug && documentId && (await isPublished(strapi, uid, documentId))) {
    throw refusal(strapi, 'slug_is_published', { slug: before.slug }, { field: 'slug' });
  }
  if (asked) {
    if (asked !== before?.slug && (await isTaken(strapi, uid, String(asked), locale, documentId))) {
      throw refusal(strapi, 'slug_taken', { slug: String(asked) }, { field: 'slug' });
    }
    return next();
  }
  const source = data[SOURCE[uid]] ?? (before as Record<string, unknown> | null)?.[SOURCE[uid]];
  const slug = typeof source === 'string' ? await freeSlug(strapi, uid, source, locale, documentId) : '';
  if (slug) data.slug = slug;
  return next();
};

/** The slug of a text in a language, with `-2`, `-3` … where another document has it; `''` where nothing is left of it. */
export async function freeSlug(
  strapi: Core.Strapi,
  uid: SluggedUid,
  text: string,
  locale: Locale,
  documentId?: string,
): Promise<string> {
  const slug = slugOf(text, locale);
  if (!slug) return '';
  for (let n = 1; ; n += 1) {
    const candidate = n === 1 ? slug : `${slug}-${n}`;
    if (!(await isTaken(strapi, uid, candidate, locale, documentId))) return candidate;
  }
}

const isTaken = async (strapi: Core.Strapi, uid: SluggedUid, slug: string, locale: Locale, documentId?: string) =>
  (await strapi.db.query(uid).count({
    where: { slug, locale, ...(documentId ? { documentId: { $ne: documentId } } : {}) },
  })) > 0;

/** A bulletin is public when it has an edition, a story when it has a published row. */
const isPublished = async (strapi: Core.Strapi, uid: SluggedUid, documentId: string) =>
  uid === BULLETIN
    ? (await latestEdition(strapi, documentId)) !== null
    : (await strapi.documents(uid).count({ filters: { documentId }, status: 'published' } as never)) > 0;
