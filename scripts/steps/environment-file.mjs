import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './project.mjs';

const ASSIGNMENT = /^\s*(?:export\s+)?([\w.-]+)\s*=\s*(.*?)\s*$/;

/** Path of the file that Strapi reads its environment from: `.env`, or what `ENV_PATH` names. */
export const environmentFile = () => path.resolve(ROOT, process.env.ENV_PATH || '.env');

/** The assignments of a `.env` text by name, quotes taken off; the last of a name counts, as for Strapi. */
export const parseEnvironment = (text) => {
  const values = {};
  for (const line of text.split(/\r?\n/)) {
    const [, name, raw] = ASSIGNMENT.exec(line) ?? [];
    if (name) values[name] = raw.replace(/^(['"])(.*)\1$/, '$2');
  }
  return values;
};

/** The environment that the server will see: the file's values, overruled by the real environment. */
export const effectiveEnvironment = () => {
  const file = environmentFile();
  const written = existsSync(file) ? parseEnvironment(readFileSync(file, 'utf8')) : {};
  return { ...written, ...process.env };
};
