import { ensureChromium } from './chromium.mjs';
import { inProject } from './project.mjs';
import { runNode } from './run-command.mjs';
import { runJest } from './run-jest.mjs';

const MINUTE_MS = 60_000;
const TSC = inProject('node_modules', 'typescript', 'bin', 'tsc');
const BIOME = inProject('node_modules', '@biomejs', 'biome', 'bin', 'biome');
const CRUISER = inProject('node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs');
const KNIP = inProject('node_modules', 'knip', 'bin', 'knip.js');

/** TypeScript projects: the server, the pure core under the strictest rules, the admin, the tests. */
const TS_PROJECTS = ['tsconfig.json', 'tsconfig.strict.json', 'src/admin/tsconfig.json', 'tests/tsconfig.json'];

/** A step made of tools that succeed or fail, all at the same time; it counts as one. */
const tools =
  (...commands) =>
  async ({ echo }) => {
    const run = (args) => runNode(args, { echo, limitMs: 5 * MINUTE_MS, env: { FORCE_COLOR: '0' } });
    const ended = await Promise.all(commands.map(run));
    return ended.some(({ code }) => code !== 0) ? { passed: 0, failed: 1 } : { passed: 1, failed: 0 };
  };

const jest =
  (project, { env, workers, limitMs = 45 * MINUTE_MS } = {}) =>
  ({ echo, filter, shard }) =>
    runJest(project, { env, workers, limitMs, echo, filter, shard });

const onSqlite = { DELTIO_TEST_DATABASE: 'sqlite' };
const onPostgres = { DELTIO_TEST_DATABASE: 'postgres' };

const browser = async ({ progress, ...context }) => {
  const CHROMIUM_PATH = await ensureChromium(progress);
  return jest('browser', { env: { ...onSqlite, CHROMIUM_PATH } })(context);
};

/**
 * What `npm test` runs, in this order, by name: a title, the half of the build that it needs (`server`, `admin`, or
 * none), and `run(context) → { passed, failed, skipped? }`. Long ones come after all others, two at a time, the longest
 * first, where it can be in `parts`; `soak` marks what only `--soak` runs.
 */
export const TEST_STEPS = {
  types: {
    title: { el: 'Τύποι', en: 'Types' },
    run: tools(...TS_PROJECTS.map((file) => [TSC, '--noEmit', '-p', file])),
  },
  lint: { title: { el: 'Μορφή και κανόνες κώδικα', en: 'Lint' }, run: tools([BIOME, 'check', '.']) },
  boundaries: {
    title: { el: 'Όρια των στρωμάτων', en: 'Boundaries' },
    run: tools([CRUISER, 'src', 'tests', '--config', '.dependency-cruiser.cjs']),
  },
  unused: { title: { el: 'Αχρησιμοποίητος κώδικας', en: 'Unused code' }, run: tools([KNIP, '--no-progress']) },
  unit: { title: { el: 'Μοναδιαίες δοκιμές', en: 'Unit tests' }, run: jest('unit', { workers: 2 }) },
  sqlite: {
    title: { el: 'Δοκιμές με Strapi σε SQLite', en: 'Integration on SQLite' },
    needs: 'server',
    isLong: true,
    run: jest('integration', { env: onSqlite }),
  },
  browser: {
    title: { el: 'Δοκιμές σε φυλλομετρητή', en: 'Browser' },
    needs: 'admin',
    isLong: true,
    parts: 2,
    run: browser,
  },
  postgres: {
    title: { el: 'Δοκιμές με Strapi σε PostgreSQL', en: 'Integration on PostgreSQL' },
    needs: 'server',
    isLong: true,
    run: jest('integration', { env: onPostgres }),
  },
  'soak-sqlite': {
    title: { el: 'Μακριές δοκιμές σε SQLite', en: 'Soak on SQLite' },
    needs: 'server',
    soak: true,
    run: jest('soak', { env: onSqlite, limitMs: 120 * MINUTE_MS }),
  },
  'soak-postgres': {
    title: { el: 'Μακριές δοκιμές σε PostgreSQL', en: 'Soak on PostgreSQL' },
    needs: 'server',
    soak: true,
    run: jest('soak', { env: onPostgres, limitMs: 120 * MINUTE_MS }),
  },
};
