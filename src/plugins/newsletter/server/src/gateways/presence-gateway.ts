import type { Core } from '@strapi/strapi';
import type { Locale } from '../../../domain/locale';
import type { Presence } from '../../../domain/workflow/presence';
import { withGrant } from '../guard/grant';
import { PRESENCE } from '../uids';

/** A document in one language. */
export type Spot = { readonly targetId: string; readonly language: Locale };

/** All presences in a document that anybody said and did not take back. */
export async function presencesAt(strapi: Core.Strapi, { targetId, language }: Spot): Promise<Presence[]> {
  const rows = await strapi.db.query(PRESENCE).findMany({ where: { targetId, language } });
  return rows.map(({ actor, since, seen, takenBy, takenAt }) => ({
    actor,
    since,
    seen,
    taken: takenBy ? { by: takenBy, at: takenAt } : null,
  }));
}

/** Keeps somebody's presence in a document, in place of the one before. */
export async function keepPresence(strapi: Core.Strapi, { targetId, language }: Spot, presence: Presence) {
  const { actor, since, seen, taken } = presence;
  const data = { since, seen, takenBy: taken?.by ?? null, takenAt: taken?.at ?? null };
  const rows = strapi.db.query(PRESENCE);
  const rewrite = async () =>
    (await withGrant(() => rows.updateMany({ where: { targetId, language, actor }, data }))).count > 0;
  if (await rewrite()) return;
  try {
    await withGrant(() => rows.create({ data: { targetId, language, actor, ...data } }));
  } catch (error) {
    // The same person's other window may have come first.
    if (!(await rewrite())) throw error;
  }
}

/** Marks a document as taken over from everybody else who writes in it. */
export async function markTakenOver(
  strapi: Core.Strapi,
  { targetId, language }: Spot,
  { by, at }: { by: string; at: string },
): Promise<void> {
  const others = { targetId, language, actor: { $ne: by } };
  await withGrant(() => strapi.db.query(PRESENCE).updateMany({ where: others, data: { takenBy: by, takenAt: at } }));
}

/** Takes somebody's presence in a document back. */
export async function dropPresence(strapi: Core.Strapi, { targetId, language }: Spot, actor: string): Promise<void> {
  await withGrant(() => strapi.db.query(PRESENCE).deleteMany({ where: { targetId, language, actor } }));
}

/** Forgets every presence that was last said before a moment (UTC, ISO 8601). */
export async function dropPresencesBefore(strapi: Core.Strapi, moment: string): Promise<void> {
  await withGrant(() => strapi.db.query(PRESENCE).deleteMany({ where: { seen: { $lt: moment } } }));
}
