import path from 'node:path';

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
    },
  };
};
