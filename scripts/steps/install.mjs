import { existsSync, readFileSync } from 'node:fs';
import { Complaint } from './complaint.mjs';
import { fingerprint, readStamp, writeStamp } from './fingerprint.mjs';
import { inProject } from './project.mjs';
import { runNode, runNpm } from './run-command.mjs';

const STAMP = inProject('node_modules', '.deltio-installed');
const TITLE = {
  el: 'Εγκατάσταση πακέτων, ακριβώς τα κλειδωμένα (npm ci, 1–4 λεπτά)',
  en: 'Installing the locked packages',
};
const REBUILD = { el: 'Μεταγλώττιση του SQLite για αυτό το Node', en: 'Compiling SQLite for this Node' };

const wanted = () =>
  fingerprint({
    paths: ['package-lock.json'],
    // Native add-ons are compiled for one ABI: another Node version needs them again.
    facts: [process.versions.modules, process.platform, process.arch],
  });

/** Whether npm's own record of what is in node_modules agrees with the lockfile; optional packages may be absent. */
const agreesWithLockfile = () => {
  const record = inProject('node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const installed = JSON.parse(readFileSync(record, 'utf8')).packages;
  const locked = JSON.parse(readFileSync(inProject('package-lock.json'), 'utf8')).packages;
  return Object.entries(locked).every(([place, { version, optional, devOptional, peer }]) => {
    if (place === '') return true;
    const there = installed[place];
    return there ? there.version === version : Boolean(optional || devOptional || peer);
  });
};

const sqliteOpens = async () => {
  const { code } = await runNode(['-e', "new (require('better-sqlite3'))(':memory:').close()"]);
  return code === 0;
};

/** The beginning and the end of a tool's output: npm names the cause first and its log last, with all its options between. */
const endsOf = (output) => {
  const lines = output.trimEnd().split('\n');
  return lines.length <= 60 ? lines.join('\n') : [...lines.slice(0, 40), '…', ...lines.slice(-15)].join('\n');
};

const orFail = ({ code, output }, message) => {
  if (code !== 0) throw new Complaint(message, endsOf(output));
};

/**
 * Brings node_modules to exactly what package-lock.json says, and does nothing when it is there already. Complains with
 * npm's own words when that fails. `next` is announced at the end.
 */
export const installPackages = async (progress, { next } = {}) => {
  const fact = wanted();
  if (readStamp(STAMP) === fact) return;

  if (!agreesWithLockfile()) {
    await progress.step(
      TITLE,
      async () => {
        // Vite and TypeScript build the product, so the development packages are wanted under NODE_ENV=production too.
        const result = await runNpm(['ci', '--include=dev', '--no-audit', '--no-fund']);
        orFail(result, {
          el: 'Η εγκατάσταση των πακέτων απέτυχε. Χρειάζονται δίκτυο και μεταγλωττιστής C (π.χ. build-essential, python3).',
          en: 'Installing the packages failed. It needs the network and a C toolchain (for example build-essential, python3).',
        });
      },
      next,
    );
  }
  if (!(await sqliteOpens())) {
    await progress.step(REBUILD, async () => {
      orFail(await runNpm(['rebuild', 'better-sqlite3']), {
        el: 'Το SQLite δεν μεταγλωττίστηκε. Χρειάζεται μεταγλωττιστής C (π.χ. build-essential, python3).',
        en: 'SQLite did not compile. It needs a C toolchain (for example build-essential, python3).',
      });
    });
  }
  writeStamp(STAMP, fact);
};
