import type { Core } from '@strapi/strapi';
import type { Anchor } from '../../../domain/bulletin/anchor';
import { isLocale, type Locale } from '../../../domain/locale';
import { withGrant } from '../guard/grant';
import { COMMENT } from '../uids';

/** Who did something, by stable name and by the name borne then; `at` is UTC in ISO 8601. */
export type Signed = { readonly by: string; readonly name: string; readonly at: string };

/** What a comment says, and of what; without an anchor it is about the whole bulletin. */
export type Remark = {
  readonly bulletinId: string;
  readonly text: string;
  readonly locale: Locale | null;
  readonly anchor: Anchor | null;
};

/** A comment as it is kept. */
export type StoredComment = Remark & {
  readonly id: number;
  readonly written: Signed;
  readonly resolved: Signed | null;
};

/** Keeps a comment, and gives it with its id. */
export async function insertComment(strapi: Core.Strapi, remark: Remark, written: Signed): Promise<StoredComment> {
  const { bulletinId, text, locale, anchor } = remark;
  const data = {
    bulletinId,
    text,
    locale,
    anchor: anchor && JSON.stringify(anchor),
    writtenBy: written.by,
    writtenByName: written.name,
    writtenAt: written.at,
  };
  const { id } = await withGrant(() => strapi.db.query(COMMENT).create({ data }));
  return { ...remark, id, written, resolved: null };
}

/** The comments on a bulletin, the oldest first. */
export async function commentsOn(strapi: Core.Strapi, bulletinId: string): Promise<StoredComment[]> {
  const rows = await strapi.db.query(COMMENT).findMany({ where: { bulletinId }, orderBy: { id: 'asc' } });
  return rows.map(fromRow);
}

/** The comments that were written last, the newest first. */
export async function latestComments(strapi: Core.Strapi, limit: number): Promise<StoredComment[]> {
  const rows = await strapi.db.query(COMMENT).findMany({ orderBy: { id: 'desc' }, limit });
  return rows.map(fromRow);
}

/** How many comments are open on each of these bulletins; one without any is left out. */
export async function openComments(
  strapi: Core.Strapi,
  bulletinIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const rows: { bulletinId: string }[] = await strapi.db
    .query(COMMENT)
    .findMany({ select: ['bulletinId'], where: { bulletinId: { $in: bulletinIds }, resolvedAt: { $null: true } } });
  const counts = new Map<string, number>();
  for (const { bulletinId } of rows) counts.set(bulletinId, (counts.get(bulletinId) ?? 0) + 1);
  return counts;
}

/** One comment by its id; `null` where there is none. */
export async function findComment(strapi: Core.Strapi, id: number): Promise<StoredComment | null> {
  const row = await strapi.db.query(COMMENT).findOne({ where: { id } });
  return row && fromRow(row);
}

/** Marks an open comment as resolved, or opens it again with `null`; the first of two who resolve it stays named. */
export async function setResolved(strapi: Core.Strapi, { id }: StoredComment, resolved: Signed | null): Promise<void> {
  const data = {
    resolvedBy: resolved?.by ?? null,
    resolvedByName: resolved?.name ?? null,
    resolvedAt: resolved?.at ?? null,
  };
  const where = resolved ? { id, resolvedAt: { $null: true } } : { id };
  await withGrant(() => strapi.db.query(COMMENT).updateMany({ where, data }));
}

const fromRow = (row: Record<string, string> & { id: number }): StoredComment => ({
  id: row.id,
  bulletinId: row.bulletinId,
  text: row.text,
  locale: isLocale(row.locale) ? row.locale : null,
  anchor: row.anchor ? JSON.parse(row.anchor) : null,
  written: { by: row.writtenBy, name: row.writtenByName, at: row.writtenAt },
  resolved: row.resolvedAt ? { by: row.resolvedBy, name: row.resolvedByName, at: row.resolvedAt } : null,
});
