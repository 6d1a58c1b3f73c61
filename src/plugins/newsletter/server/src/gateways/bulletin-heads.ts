import type { Core } from '@strapi/strapi';
import type { BulletinHead } from '../../../contracts/desk/bulletin-head';
import type { Locale } from '../../../domain/locale';
import { BULLETIN } from '../uids';

/** What a bulletin is known by, and when it was begun (UTC, ISO 8601). */
export type StoredHead = BulletinHead & { readonly begun: string };

type Row = Omit<BulletinHead, 'title'> & { title: string | null; locale: string; createdAt: Date | string };

/** The drafts of all bulletins, or of some, by what each is known by in a language, else in the other one. */
export async function bulletinHeads(
  strapi: Core.Strapi,
  locale: Locale,
  ids?: readonly string[],
): Promise<ReadonlyMap<string, StoredHead>> {
  const rows: Row[] = await strapi.db.query(BULLETIN).findMany({
    select: ['documentId', 'locale', 'number', 'title', 'issueDate', 'createdAt'],
    where: { publishedAt: null, ...(ids ? { documentId: { $in: ids } } : {}) },
    orderBy: { id: 'asc' },
  });
  const heads = new Map<string, StoredHead>();
  for (const { documentId, number, title, issueDate, createdAt, locale: language } of rows) {
    const known = heads.get(documentId);
    const isWanted = language === locale && Boolean(title);
    heads.set(documentId, {
      documentId,
      number: known?.number ?? number,
      title: isWanted ? title : known?.title || title || null,
      issueDate: known?.issueDate ?? issueDate,
      begun: known?.begun ?? new Date(createdAt).toISOString(),
    });
  }
  return heads;
}
