import type { Core } from '@strapi/strapi';
import type { Bulletin } from '../../../domain/bulletin/bulletin';
import { shownFiles } from '../../../domain/bulletin/shown-files';
import type { Actor } from '../actor';
import { withGrant } from '../guard/grant';
import { AUDIT_ENTRY, CONTENT_CHANGE } from '../uids';

/**
 * One change of content: who, when, and which fields are not as they were; `targetId` is a document id, or the hash of a
 * file.
 */
export type ContentChange = {
  readonly target: string;
  readonly targetId: string;
  readonly locale: string | null;
  readonly action: string;
  readonly actor: string;
  readonly at: string;
  readonly fields: readonly string[];
};

/** Notes who changed what; the row says nothing of the content itself. */
export async function noteChange(
  strapi: Core.Strapi,
  actor: Actor,
  change: Omit<ContentChange, 'actor'>,
): Promise<void> {
  const data = { ...change, fields: JSON.stringify(change.fields), actor: actor.name };
  await withGrant(() => strapi.db.query(CONTENT_CHANGE).create({ data }));
}

/** Whether an actor changed anything that a bulletin shows since it was approved last, or ever where it never was. */
export async function changedContent(strapi: Core.Strapi, actor: string, bulletin: Bulletin): Promise<boolean> {
  const approval = await strapi.db.query(AUDIT_ENTRY).findOne({
    select: ['at'],
    where: { bulletinId: bulletin.documentId, move: 'approve' },
    orderBy: { sequence: 'desc' },
  });
  return changedBetween(strapi, actor, shownBy(bulletin), { after: approval?.at ?? null, before: null });
}

/** What changes may be noted of, for a bulletin: the document ids of all that it shows, and the hashes of its files. */
export const shownBy = (bulletin: Bulletin): string[] => [
  ...[
    bulletin,
    ...bulletin.stories,
    ...bulletin.events,
    ...bulletin.speakers,
    ...bulletin.beneficiaries,
    ...(bulletin.operation ? [bulletin.operation] : []),
  ].map(({ documentId }) => documentId),
  ...shownFiles(bulletin),
];

/** Whether an actor changed any of these documents and files after one moment and before another (UTC, ISO 8601; `null`: no bound). */
export async function changedBetween(
  strapi: Core.Strapi,
  actor: string,
  targetIds: readonly string[],
  { after, before }: { after: string | null; before: string | null },
): Promise<boolean> {
  const at = { ...(after ? { $gt: after } : {}), ...(before ? { $lt: before } : {}) };
  const count = await strapi.db.query(CONTENT_CHANGE).count({
    where: { actor, targetId: { $in: targetIds }, ...(after || before ? { at } : {}) },
  });
  return count > 0;
}

/** The changes of a document since a moment (UTC, ISO 8601), the latest first. */
export async function changesSince(strapi: Core.Strapi, targetId: string, since: string): Promise<ContentChange[]> {
  const rows = await strapi.db
    .query(CONTENT_CHANGE)
    .findMany({ where: { targetId, at: { $gt: since } }, orderBy: { id: 'desc' }, limit: 50 });
  return rows.map(({ target, locale, action, actor, at, fields }) => ({
    target,
    targetId,
    locale,
    action,
    actor,
    at,
    fields: JSON.parse(fields ?? '[]'),
  }));
}
