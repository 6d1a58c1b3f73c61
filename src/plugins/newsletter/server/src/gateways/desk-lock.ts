import type { Core } from '@strapi/strapi';

/** Any fixed number: names this lock among a PostgreSQL server's advisory locks. */
const LOCK = 815_001;

/**
 * Runs `work` in one transaction that no other move runs beside: by an advisory lock on PostgreSQL, by its single
 * connection on SQLite. What `work` throws rolls everything back.
 */
export const underDeskLock = <T>(strapi: Core.Strapi, work: () => Promise<T>): Promise<T> =>
  strapi.db.transaction(async ({ trx }) => {
    if (strapi.db.dialect.client === 'postgres') await trx.raw('select pg_advisory_xact_lock(?)', [LOCK]);
    return work();
  }) as Promise<T>;
