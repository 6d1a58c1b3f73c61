// The layers of the house, as rules. `admin → contracts → domain`, `server → contracts, domain`, and the domain is pure.
const PLUGIN = '^src/plugins/newsletter';
const TESTS = '\\.(test|soak|cases)\\.tsx?$';

/** Packages that compute and nothing else: no I/O, no clock, no randomness at import or by default. */
const PURE_PACKAGES = [
  'zod',
  'slugify',
  '@noble/hashes',
  '@js-temporal/polyfill',
  'schema-dts',
  'diff',
  'fflate',
  'saxes',
];

const pure = PURE_PACKAGES.map((name) => `node_modules/${name}/`).join('|');

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      comment: 'Two files that need each other are one idea, or three.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'not-resolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'domain-imports-only-domain',
      comment: 'The domain knows no Strapi, no server, no contracts: only itself and pure packages.',
      severity: 'error',
      from: { path: `${PLUGIN}/domain/`, pathNot: TESTS },
      to: { pathNot: `${PLUGIN}/domain/|${pure}` },
    },
    {
      name: 'domain-without-node',
      comment: 'No file system, no clock, no network, no randomness: time and ids come in as arguments.',
      severity: 'error',
      from: { path: `${PLUGIN}/domain/`, pathNot: TESTS },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'domain-upper-folders-apart',
      comment: 'lint, workflow, render, exchange and search hand each other facts, never modules.',
      severity: 'error',
      from: { path: `${PLUGIN}/domain/(lint|workflow|render|exchange|search)/` },
      to: { path: `${PLUGIN}/domain/(lint|workflow|render|exchange|search)/`, pathNot: `${PLUGIN}/domain/$1/` },
    },
    {
      name: 'domain-lower-folders-below',
      comment: 'bulletin and greek stand side by side below the five; result and finding are below them all.',
      severity: 'error',
      from: { path: `${PLUGIN}/domain/(bulletin|greek)/`, pathNot: TESTS },
      to: { path: `${PLUGIN}/domain/[^/]+/`, pathNot: `${PLUGIN}/domain/$1/` },
    },
    {
      name: 'domain-readers-above-greek',
      comment: 'dates and numbers read texts in both languages: beside bulletin, above greek, below the five.',
      severity: 'error',
      from: { path: `${PLUGIN}/domain/(dates|numbers)/`, pathNot: TESTS },
      to: { path: `${PLUGIN}/domain/[^/]+/`, pathNot: `${PLUGIN}/domain/($1|greek)/` },
    },
    {
      name: 'domain-roots-lowest',
      severity: 'error',
      from: { path: `${PLUGIN}/domain/[^/]+\\.ts$`, pathNot: TESTS },
      to: { path: `${PLUGIN}/domain/[^/]+/` },
    },
    {
      name: 'contracts-import-domain-only',
      severity: 'error',
      from: { path: `${PLUGIN}/contracts/`, pathNot: TESTS },
      to: { pathNot: `${PLUGIN}/(contracts|domain)/|${pure}` },
    },
    {
      name: 'server-not-admin',
      severity: 'error',
      from: { path: `${PLUGIN}/server/` },
      to: { path: `${PLUGIN}/admin/|^src/admin/` },
    },
    {
      name: 'admin-not-server',
      severity: 'error',
      from: { path: `${PLUGIN}/admin/|^src/admin/`, pathNot: TESTS },
      to: { path: `${PLUGIN}/server/|^src/api/|^config/`, dependencyTypesNot: ['npm'] },
    },
    {
      name: 'admin-without-node',
      comment: 'It runs in a browser.',
      severity: 'error',
      from: { path: `${PLUGIN}/admin/`, pathNot: TESTS },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'tests-for-tests-only',
      comment: 'Nothing that ships may lean on a test.',
      severity: 'error',
      from: { pathNot: `^tests/|${TESTS}` },
      to: { path: `^tests/|${TESTS}` },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist/|^types/' },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
