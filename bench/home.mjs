import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** Makes a temporary folder for a desk's database and uploads: empty, or a copy of `source`, a desk that has ended. */
export const newHome = (source) => {
  const home = mkdtempSync(path.join(os.tmpdir(), 'deltio-bench-'));
  if (source) cpSync(source, home, { recursive: true });
  else mkdirSync(path.join(home, 'public', 'uploads'), { recursive: true });
  return home;
};

/** Path of the SQLite database in a home. */
export const databaseIn = (home) => path.join(home, 'deltio.db');

export const removeHome = (home) => rmSync(home, { recursive: true, force: true, maxRetries: 3 });

/** Homes that end together: `make(source)` makes one more, `remove()` removes them all. */
export const openHomes = () => {
  const homes = [];
  const make = (source) => {
    const home = newHome(source);
    homes.push(home);
    return home;
  };
  return { make, remove: () => homes.forEach(removeHome) };
};
