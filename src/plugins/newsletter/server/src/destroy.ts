import { setTimeout as pause } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';

const PATIENCE_MS = 5000;

/** Lets mail that waits and webhooks that are under way go out, and reads that are under way come back, for a few seconds, before the server ends. */
export async function destroy({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  await strapi.plugin('newsletter').service('outbox').settled(PATIENCE_MS);
  await strapi.plugin('newsletter').service('webhooks').end(PATIENCE_MS);
  await connectionsAtRest(strapi, PATIENCE_MS);
}

/**
 * After a write Strapi reads the row again for its `entry.*` events and waits for nobody; on PostgreSQL a pool that is
 * destroyed under such a read ends the process with an error.
 */
async function connectionsAtRest(strapi: Core.Strapi, patienceMs: number): Promise<void> {
  const { pool } = strapi.db.connection.client;
  const until = Date.now() + patienceMs;
  for (let quiet = 0; quiet < 3 && Date.now() < until; await pause(20)) {
    quiet = pool.numUsed() + pool.numPendingAcquires() === 0 ? quiet + 1 : 0;
  }
}
