import { execFile } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import pg from 'pg';
import { startPostgres } from './postgres-server.mjs';

const HERE = path.dirname(fileURLToPath(import.meta.url));
const BUILT = path.resolve(HERE, '..', '..', 'dist', 'src', 'index.js');
const TEMPLATE_LIMIT_MS = 180_000;

/** A booted database without content, and one that Deltio has seeded itself. */
const SEEDS = { empty: 'none', seeded: '' };

const makeTemplate = async (name, folder, database) => {
  const publicDir = path.join(folder, 'public');
  mkdirSync(path.join(publicDir, 'uploads'), { recursive: true });
  const env = { ...process.env, ...database, DELTIO_SEED: SEEDS[name] };
  const began = Date.now();
  try {
    await promisify(execFile)(process.execPath, [path.join(HERE, 'make-template.cjs'), publicDir], {
      env,
      timeout: TEMPLATE_LIMIT_MS,
      maxBuffer: 20_000_000,
    });
  } catch (error) {
    throw new Error(`The ${name} template database was not made:\n${error.stdout ?? ''}\n${error.stderr ?? error}`);
  }
  process.stderr.write(`  template database "${name}": ${((Date.now() - began) / 1000).toFixed(1)} s\n`);
};

const createDatabases = async (url, names) => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (const name of names) await client.query(`create database "${name}"`);
  } finally {
    await client.end();
  }
};

/** Jest's global set-up: the template databases that every suite copies, on SQLite or on a PostgreSQL started for the run. */
export default async () => {
  if (!existsSync(BUILT)) throw new Error('dist is missing: npm run build');
  const folder = mkdtempSync(path.join(tmpdir(), 'deltio-test-'));
  // PostgreSQL's own user has to pass through it.
  chmodSync(folder, 0o711);
  process.env.DELTIO_TEST_FOLDER = folder;
  const names = Object.keys(SEEDS);

  if (process.env.DELTIO_TEST_DATABASE !== 'postgres') {
    await Promise.all(
      names.map((name) =>
        makeTemplate(name, path.join(folder, name), { DATABASE_FILE: path.join(folder, name, 'deltio.db') }),
      ),
    );
    return;
  }
  const server = await startPostgres(path.join(folder, 'postgres'));
  globalThis.deltioPostgres = server;
  process.env.DELTIO_TEST_POSTGRES = server.url;
  await createDatabases(server.url, names);
  await Promise.all(
    names.map((name) =>
      makeTemplate(name, path.join(folder, name), { DATABASE_URL: server.url.replace(/postgres$/, name) }),
    ),
  );
};
