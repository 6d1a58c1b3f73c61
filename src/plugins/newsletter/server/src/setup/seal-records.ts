import type { Core } from '@strapi/strapi';

/** Tables whose rows are written once, and what names a row of them beside its id. */
const SEALED = {
  newsletter_editions: ['number, revision', 'bulletin_id, revision'],
  newsletter_audit_entries: ['sequence'],
  newsletter_withdrawals: [],
} satisfies Record<string, readonly string[]>;

/** One trigger by which the database refuses to touch what is written; `make` sets it, also in place of another. */
export type Seal = { readonly name: string; readonly table: string; readonly make: readonly string[] };

/**
 * Makes the database itself refuse to change or delete an edition, a withdrawal or an audit entry, whoever asks. Done
 * at every start and not in a migration: Strapi makes the tables after its migrations, and on SQLite makes a table anew,
 * without its triggers, when a column of it changes.
 */
export async function sealRecords(strapi: Core.Strapi): Promise<void> {
  for (const { make } of await missingSeals(strapi)) {
    for (const statement of make) await strapi.db.connection.raw(statement);
  }
}

/** The seals that are not in the database, or are switched off, or do something else than they should. */
export const missingSeals = async (strapi: Core.Strapi): Promise<Seal[]> =>
  // In the transaction that is open, if there is one: on SQLite a query beside it would wait for itself.
  strapi.db.transaction(async ({ trx }) => {
    const onPostgreSql = strapi.db.dialect.client === 'postgres';
    const found = onPostgreSql ? await sealingOnPostgres(trx) : await sealingOnSqlite(trx);
    return SEALS[onPostgreSql ? 'postgres' : 'sqlite'].filter(
      (seal) => !found.has(onPostgreSql ? seal.name : textOf(seal)),
    );
  });

/** The names of the triggers that are switched on and refuse. */
async function sealingOnPostgres(trx): Promise<Set<string>> {
  const { rows } = await trx.raw(
    `select tgname from pg_trigger join pg_proc on pg_proc.oid = tgfoid
     where tgenabled in ('O', 'A') and prosrc = ? and tgrelid in (${Object.keys(SEALED)
       .map(() => 'to_regclass(?)')
       .join(', ')})`,
    [FUNCTION_BODY, ...Object.keys(SEALED)],
  );
  return new Set(rows.map(({ tgname }) => tgname));
}

/** The texts of all triggers. */
async function sealingOnSqlite(trx): Promise<Set<string>> {
  const rows: { sql: string }[] = await trx('sqlite_master').select('sql').where({ type: 'trigger' });
  return new Set(rows.map(({ sql }) => sql.toLowerCase()));
}

const textOf = ({ make }: Seal): string => (make.at(-1) ?? '').toLowerCase();

const onSqlite = (table: string, names: readonly string[]): Seal[] => {
  const refuse = `begin select raise(abort, '${table} is sealed'); end`;
  const isTaken = ['id', ...names]
    .map((name) => `exists (select 1 from ${table} where (${name}) = (${asNew(name)}))`)
    .join(' or ');
  const events = {
    no_update: 'before update',
    no_delete: 'before delete',
    // `insert or replace` deletes the row that is in its way without a word to the trigger on deletes.
    no_replace: 'before insert',
  };
  return Object.entries(events).map(([suffix, event]) => {
    const name = `${table}_${suffix}`;
    const when = suffix === 'no_replace' ? ` when ${isTaken}` : '';
    return {
      name,
      table,
      make: [`drop trigger if exists ${name}`, `create trigger ${name} ${event} on ${table}${when} ${refuse}`],
    };
  });
};

const asNew = (columns: string): string => columns.replaceAll(/\w+/g, 'new.$&');

const FUNCTION_BODY = " begin raise exception '% is sealed', tg_table_name; end ";

const onPostgres = (table: string): Seal[] =>
  Object.entries({
    sealed: 'before update or delete on :table for each row',
    sealed_truncate: 'before truncate on :table for each statement',
  }).map(([suffix, event]) => {
    const name = `${table}_${suffix}`;
    return {
      name,
      table,
      make: [
        `create or replace function newsletter_sealed() returns trigger language plpgsql as $$${FUNCTION_BODY}$$`,
        `drop trigger if exists ${name} on ${table}`,
        `create trigger ${name} ${event.replace(':table', table)} execute function newsletter_sealed()`,
      ],
    };
  });

const SEALS = {
  sqlite: Object.entries(SEALED).flatMap(([table, names]) => onSqlite(table, names)),
  postgres: Object.keys(SEALED).flatMap(onPostgres),
};
