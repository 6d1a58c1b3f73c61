import type { Core } from '@strapi/strapi';
import { BULLETIN, OPERATION } from '../uids';

const store = (strapi: Core.Strapi) => strapi.store({ type: 'plugin', name: 'newsletter' });

/**
 * Seeds a database that is new, or one whose seeding was cut short; not with `DELTIO_SEED=none`.
 * A database that already held content when Deltio first saw it is left alone.
 */
export async function seedNewDesk(strapi: Core.Strapi): Promise<void> {
  const seeding = await store(strapi).get({ key: 'seeding' });
  if (seeding === 'done') return;
  if (seeding === null) {
    const untouched = await isUntouched(strapi);
    const wanted = process.env.DELTIO_SEED !== 'none' && untouched;
    await store(strapi).set({ key: 'seeding', value: wanted ? 'begun' : 'done' });
    if (!wanted) return;
  }
  // Once in the life of a desk: no other start waits for what it takes.
  const { seed } = await import('./seed');
  await seed(strapi);
  await store(strapi).set({ key: 'seeding', value: 'done' });
}

const isUntouched = async (strapi: Core.Strapi) =>
  (await strapi.db.query(BULLETIN).count()) + (await strapi.db.query(OPERATION).count()) === 0;
