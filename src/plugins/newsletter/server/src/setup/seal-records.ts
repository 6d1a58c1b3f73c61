import type { Core } from '@strapi/strapi';

/** Tables whose rows are written once. */
const SEALED = ['newsletter_editions', 'newsletter_audit_entries', 'newsletter_withdrawals'];

/**
 * Makes the database itself refuse to change or delete an edition, a withdrawal or an audit entry, whoever asks. Done
 * at every start and not in a migration: Strapi makes the tables after its migrations, and on SQLite makes a table anew,
 * without its triggers, when a column of it changes.
 */
export async function sealRecords(strapi: Core.Strapi): Promise<void> {
  const { connection, dialect } = strapi.db;
  for (const table of SEALED) {
    for (const statement of dialect.client === 'postgres' ? onPostgres(table) : onSqlite(table)) {
      await connection.raw(statement);
    }
  }
}

const ACTIONS = ['update', 'delete'] as const;

const onSqlite = (table: string) =>
  ACTIONS.map(
    (action) =>
      `create trigger if not exists ${table}_no_${action} before ${action} on ${table} ` +
      `begin select raise(abort, '${table} is sealed'); end`,
  );

const onPostgres = (table: string) => [
  `create or replace function newsletter_sealed() returns trigger language plpgsql as
   $$ begin raise exception '% is sealed', tg_table_name; end $$`,
  `create or replace trigger ${table}_sealed before update or delete on ${table}
   for each row execute function newsletter_sealed()`,
  `create or replace trigger ${table}_sealed_truncate before truncate on ${table}
   for each statement execute function newsletter_sealed()`,
];
