import { existsSync, rmSync } from 'node:fs';
import { Complaint } from './complaint.mjs';
import { effectiveEnvironment } from './environment-file.mjs';
import { fingerprint, readStamp, writeStamp } from './fingerprint.mjs';
import { inProject } from './project.mjs';
import { runNode } from './run-command.mjs';

const isTest = (file) => /\.(test|soak|cases)\.tsx?$/.test(file);
const isAdminOnly = (file) => file.startsWith('src/admin/') || /^src\/plugins\/[^/]+\/admin\//.test(file);
const isServerOnly = (file) => /^src\/plugins\/[^/]+\/server\//.test(file);

/** What Strapi writes into the admin's bundle from the environment. */
const bundledSettings = () => {
  const env = effectiveEnvironment();
  const names = Object.keys(env).filter((name) => name === 'PUBLIC_URL' || name.startsWith('STRAPI_ADMIN_'));
  return names.sort().map((name) => `${name}=${env[name]}`);
};

/** The two halves of the build: what each is made from, where its stamp lies, and the file that shows it is there. */
const halves = {
  server: {
    stamp: inProject('dist', '.server-stamp'),
    proof: inProject('dist', 'src', 'index.js'),
    fingerprint: () =>
      fingerprint({
        paths: ['src', 'config', 'database', 'tsconfig.json', 'package-lock.json', 'scripts/steps/compile-server.cjs'],
        keep: (file) => !isTest(file) && !isAdminOnly(file),
      }),
  },
  admin: {
    stamp: inProject('dist', '.admin-stamp'),
    proof: inProject('dist', 'build', 'index.html'),
    fingerprint: () =>
      fingerprint({
        paths: [
          'src/admin',
          'src/plugins',
          'config/admin.ts',
          'config/plugins.ts',
          'config/server.ts',
          'package-lock.json',
        ],
        keep: (file) => !isTest(file) && !isServerOnly(file),
        facts: bundledSettings(),
      }),
  },
};

const isStale = ({ stamp, proof, fingerprint: current }) => !existsSync(proof) || readStamp(stamp) !== current();

const cleanServer = () => {
  // A file left over from a deleted source would still be loaded by Strapi.
  for (const folder of ['src', 'config', 'database'])
    rmSync(inProject('dist', folder), { recursive: true, force: true });
};

const orFail = ({ code, output, timedOut }, what) => {
  if (code === 0) return;
  throw new Complaint(
    {
      el: `${what.el}: απέτυχε${timedOut ? ' (ξεπέρασε το όριο χρόνου)' : ''}.`,
      en: `${what.en}: failed${timedOut ? ' (over its time limit)' : ''}.`,
    },
    output.split('\n').slice(-80).join('\n'),
  );
};

const SERVER = { el: 'Μεταγλώττιση του διακομιστή (περίπου 10 δευτερόλεπτα)', en: 'Compiling the server' };
const ADMIN = {
  el: 'Χτίσιμο του διακομιστή και του περιβάλλοντος διαχείρισης (1–2 λεπτά)',
  en: 'Building server and admin',
};

/**
 * Brings `dist` up to date with the sources: the server by TypeScript alone, or server and admin by `strapi build` when
 * the admin's own sources changed. `admin: false` leaves the admin as it is. `next` is announced at the end.
 */
export const build = async (progress, { admin = true, next } = {}) => {
  if (admin && isStale(halves.admin)) {
    await progress.step(
      ADMIN,
      async () => {
        const stamps = { server: halves.server.fingerprint(), admin: halves.admin.fingerprint() };
        rmSync(halves.admin.stamp, { force: true });
        cleanServer();
        const result = await runNode([inProject('node_modules', '@strapi', 'strapi', 'bin', 'strapi.js'), 'build'], {
          env: { NODE_ENV: 'production', STRAPI_TELEMETRY_DISABLED: 'true', FORCE_COLOR: '0' },
          limitMs: 15 * 60_000,
        });
        orFail(result, ADMIN);
        writeStamp(halves.server.stamp, stamps.server);
        writeStamp(halves.admin.stamp, stamps.admin);
      },
      next,
    );
    return;
  }
  if (!isStale(halves.server)) return;
  await progress.step(
    SERVER,
    async () => {
      const stamp = halves.server.fingerprint();
      cleanServer();
      orFail(await runNode([inProject('scripts', 'steps', 'compile-server.cjs')], { limitMs: 10 * 60_000 }), SERVER);
      writeStamp(halves.server.stamp, stamp);
    },
    next,
  );
};
