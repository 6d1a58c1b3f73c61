import type { Core } from '@strapi/strapi';

const PATIENCE_MS = 5000;

/** Lets mail that waits go out, for a few seconds, before the server ends. */
export async function destroy({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  await strapi.plugin('newsletter').service('outbox').settled(PATIENCE_MS);
}
