const swc = {
  '^.+\\.tsx?$': [
    '@swc/jest',
    {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        target: 'es2022',
        transform: { react: { runtime: 'automatic' } },
      },
      module: { type: 'commonjs' },
    },
  ],
};

const quick = { rootDir: '.', transform: swc, modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.tmp/'] };

/** A project whose suites talk to a real Strapi, on copies of the databases that the set-up makes once. */
const onStrapi = (displayName, testMatch) => ({
  ...quick,
  displayName,
  testMatch,
  testEnvironment: '<rootDir>/tests/support/native-environment.cjs',
  globalSetup: '<rootDir>/tests/support/databases-setup.mjs',
  globalTeardown: '<rootDir>/tests/support/databases-teardown.mjs',
  setupFilesAfterEnv: ['<rootDir>/tests/support/timeout.ts'],
});

const otherDatabase = process.env.DELTIO_TEST_DATABASE === 'postgres' ? 'sqlite' : 'postgres';

/** @type {import('jest').Config} */
export default {
  // Strapi keeps itself in globals, and two cores are not many: one suite at a time unless the caller says otherwise.
  maxWorkers: 1,
  projects: [
    {
      ...quick,
      displayName: 'unit',
      testMatch: ['<rootDir>/src/**/*.test.{ts,tsx}', '<rootDir>/tests/unit/**/*.test.ts'],
      testEnvironment: 'node',
    },
    {
      ...onStrapi('integration', ['<rootDir>/tests/integration/**/*.test.ts']),
      // A suite for one database says so in its name: `locks.postgres.test.ts`.
      testPathIgnorePatterns: [`\\.${otherDatabase}\\.test\\.ts$`],
    },
    onStrapi('browser', ['<rootDir>/tests/browser/**/*.test.ts']),
    onStrapi('soak', ['<rootDir>/tests/**/*.soak.ts']),
  ],
};
