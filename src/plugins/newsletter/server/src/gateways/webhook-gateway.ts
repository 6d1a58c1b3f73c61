import type { Core } from '@strapi/strapi';
import { withGrant } from '../guard/grant';
import { WEBHOOK_MESSAGE } from '../uids';

/** What other servers are told of an edition. */
export type EditionNews = {
  readonly event: 'edition.published' | 'edition.corrected' | 'edition.withdrawn';
  readonly number: number;
  readonly revision: number;
};

/** News that one receiver, named by its id, has yet to take; `attempts` were begun so far. */
export type WaitingWebhook = EditionNews & {
  readonly id: number;
  readonly receiver: string;
  readonly attempts: number;
};

/** Leaves news for a receiver, due at once; in the caller's transaction. */
export async function insertWebhook(
  strapi: Core.Strapi,
  news: EditionNews & { readonly receiver: string },
  due: string,
): Promise<void> {
  await withGrant(() => strapi.db.query(WEBHOOK_MESSAGE).create({ data: { ...news, attempts: 0, due } }));
}

/** What is due at a moment (UTC, ISO 8601), the longest due first. */
export async function dueWebhooks(strapi: Core.Strapi, now: string, limit: number): Promise<WaitingWebhook[]> {
  const rows: WaitingWebhook[] = await strapi.db
    .query(WEBHOOK_MESSAGE)
    .findMany({ where: { due: { $lte: now } }, orderBy: [{ due: 'asc' }, { id: 'asc' }], limit });
  return rows.map(({ id, event, number, revision, receiver, attempts }) => ({
    id,
    event,
    number,
    revision,
    receiver,
    attempts,
  }));
}

/** Takes on the next attempt, so that nobody else makes it before `until`; false where somebody else took it on. */
export async function claimWebhook(
  strapi: Core.Strapi,
  { id, attempts }: WaitingWebhook,
  until: string,
): Promise<boolean> {
  const claim = { where: { id, attempts }, data: { attempts: attempts + 1, due: until } };
  const { count } = await withGrant(() => strapi.db.query(WEBHOOK_MESSAGE).updateMany(claim));
  return count === 1;
}

/** Leaves news for later. */
export async function postponeWebhook(strapi: Core.Strapi, { id }: WaitingWebhook, due: string): Promise<void> {
  await withGrant(() => strapi.db.query(WEBHOOK_MESSAGE).update({ where: { id }, data: { due } }));
}

/** Forgets news that was taken or given up. */
export async function forgetWebhook(strapi: Core.Strapi, { id }: WaitingWebhook): Promise<void> {
  await withGrant(() => strapi.db.query(WEBHOOK_MESSAGE).delete({ where: { id } }));
}
