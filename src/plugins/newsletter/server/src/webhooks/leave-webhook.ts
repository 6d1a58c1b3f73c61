import type { Core } from '@strapi/strapi';
import { type EditionNews, insertWebhook } from '../gateways/webhook-gateway';
import { receiversNow } from './receivers';

/**
 * Leaves news of an edition for each receiver of now. In the transaction that makes the edition, so that a desk which is
 * killed right after it tells them when it starts again, and one that rolls back tells nobody.
 */
export async function leaveWebhook(strapi: Core.Strapi, news: EditionNews): Promise<void> {
  const now = new Date().toISOString();
  for (const { id } of await receiversNow(strapi)) await insertWebhook(strapi, { ...news, receiver: id }, now);
}
