import { randomUUID } from 'node:crypto';
import { cpSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Client } from 'pg';
import { requireNatively } from './native';

/** `empty`: booted once, nothing in it. `seeded`: with the two bulletins that Deltio seeds. */
export type Template = 'empty' | 'seeded';

/** A database and an uploads folder that belong to one suite: what Strapi must be told of them, and how to give them back. */
export interface Claim {
  name: string;
  env: Record<string, string>;
  publicDir: string;
  release(): Promise<void>;
}

const setting = (name: string): string => {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run this suite through Jest's project`);
  return value;
};

/** Which database the run is on. */
export const databaseKind = (): 'sqlite' | 'postgres' =>
  process.env.DELTIO_TEST_DATABASE === 'postgres' ? 'postgres' : 'sqlite';

const onServer = async (statement: string): Promise<void> => {
  const { Client: NativeClient } = requireNatively<{ Client: typeof Client }>('pg');
  const client = new NativeClient({ connectionString: setting('DELTIO_TEST_POSTGRES') });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
};

/** Copies a database that nobody uses, with its uploads; the copy is the caller's until `release()`. */
export const claimDatabase = async (source: Template | Claim): Promise<Claim> => {
  const folder = setting('DELTIO_TEST_FOLDER');
  const template = typeof source === 'string' ? source : source.name;
  const name = `suite-${randomUUID()}`;
  const home = path.join(folder, name);
  const publicDir = path.join(home, 'public');
  cpSync(path.join(folder, template), home, { recursive: true });
  const removeFolder = () => rmSync(home, { recursive: true, force: true, maxRetries: 3 });

  if (databaseKind() === 'sqlite') {
    return {
      name,
      env: { DATABASE_FILE: path.join(home, 'deltio.db'), DELTIO_SEED: 'none' },
      publicDir,
      release: async () => removeFolder(),
    };
  }
  await onServer(`create database "${name}" template "${template}"`);
  return {
    name,
    env: { DATABASE_URL: setting('DELTIO_TEST_POSTGRES').replace(/postgres$/, name), DELTIO_SEED: 'none' },
    publicDir,
    release: async () => {
      await onServer(`drop database if exists "${name}" with (force)`);
      removeFolder();
    },
  };
};
