import type { Core } from '@strapi/strapi';

/** Any fixed number: names this lock among a PostgreSQL server's advisory locks. */
const LOCK = 815_001;

/**
 * On SQLite a statement that could write takes the write lock of the whole file, and waits for it, before anything is
 * read: a transaction that has begun to read could no more write once another process has.
 */
const TAKE_LOCK = {
  postgres: `select pg_advisory_xact_lock(${LOCK})`,
  sqlite: 'delete from newsletter_workflows where 0',
} as const;

/**
 * Runs `work` in one transaction that no other move runs beside, of whatever process: by an advisory lock on PostgreSQL,
 * by the write lock of the file on SQLite. What `work` throws rolls everything back.
 */
export const underDeskLock = <T>(strapi: Core.Strapi, work: () => Promise<T>): Promise<T> =>
  strapi.db.transaction(async ({ trx }) => {
    await trx.raw(TAKE_LOCK[strapi.db.dialect.client === 'postgres' ? 'postgres' : 'sqlite']);
    return work();
  }) as Promise<T>;

/**
 * Runs `work`, which only reads, on the database as it stands at one moment. On SQLite a transaction sees nothing that
 * is written after its first read, and holds up nobody; on PostgreSQL moves wait meanwhile.
 */
export const atOneMoment = <T>(strapi: Core.Strapi, work: () => Promise<T>): Promise<T> =>
  strapi.db.dialect.client === 'postgres'
    ? underDeskLock(strapi, work)
    : (strapi.db.transaction(() => work()) as Promise<T>);
