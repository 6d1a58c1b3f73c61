import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './project.mjs';

const filesUnder = (relative) => {
  const absolute = path.join(ROOT, relative);
  if (!existsSync(absolute)) return [];
  if (!statSync(absolute).isDirectory()) return [relative];
  return readdirSync(absolute).flatMap((name) => filesUnder(`${relative}/${name}`));
};

/**
 * SHA-256 (hex) over names and contents of files, and over `facts`, any other text that decides the result. `paths` are
 * files or folders, relative to the project, with `/`; `keep` filters the files. Contents decide, never times.
 */
export const fingerprint = ({ paths, keep = () => true, facts = [] }) => {
  const hash = createHash('sha256');
  for (const file of paths.flatMap(filesUnder).filter(keep).sort()) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(path.join(ROOT, file)))
      .update('\0');
  }
  for (const fact of facts) hash.update(`${fact}\0`);
  return hash.digest('hex');
};

/** The text of a stamp file, or `undefined` where there is none. */
export const readStamp = (file) => (existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined);

/** Writes a stamp file, with its folder. */
export const writeStamp = (file, text) => {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${text}\n`);
};
