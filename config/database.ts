import path from 'node:path';

/** The part of a better-sqlite3 connection that is set up here. */
type SqliteConnection = { pragma(statement: string): unknown };

/**
 * Readers of another process, as the `audit` command beside a running desk, neither wait for a writer nor hold one up.
 * `synchronous` is said because the driver is built to leave it lower with WAL, where a power cut would take back moves
 * that were answered.
 */
const PRAGMAS = ['journal_mode = WAL', 'synchronous = FULL'];

const setUpSqlite = (
  connection: SqliteConnection,
  done: (error: Error | null, connection: SqliteConnection) => void,
) => {
  try {
    for (const statement of PRAGMAS) connection.pragma(statement);
    done(null, connection);
  } catch (error) {
    done(error as Error, connection);
  }
};

/** SQLite in one file unless `DATABASE_URL` names a PostgreSQL server. */
export default ({ env }) => {
  const url = env('DATABASE_URL');
  if (url) {
    return {
      connection: {
        client: 'postgres',
        connection: { connectionString: url, schema: env('DATABASE_SCHEMA', 'public') },
        pool: { min: env.int('DATABASE_POOL_MIN', 2), max: env.int('DATABASE_POOL_MAX', 10) },
      },
    };
  }
  return {
    connection: {
      client: 'sqlite',
      connection: { filename: path.resolve(env('DATABASE_FILE', '.tmp/deltio.db')) },
      useNullAsDefault: true,
      pool: { afterCreate: setUpSqlite },
    },
  };
};
