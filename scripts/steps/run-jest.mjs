import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inProject } from './project.mjs';
import { runNode } from './run-command.mjs';

/** What a process may hold between two suites before a new one takes its place: many a Strapi that ended leaves much behind. */
const WORN_OUT = '500MB';

const namesOf = (report, status) =>
  report.testResults.flatMap(({ assertionResults }) =>
    assertionResults.filter((test) => test.status === status).map(({ fullName }) => fullName),
  );

/**
 * Runs one Jest project, live on `echo`, and gives `{ passed, failed, skipped }`: counts of tests, and the names of
 * skipped ones. A suite that did not run, a run without tests and a Jest that broke down each count as one failure.
 */
export const runJest = async (project, { workers = 1, env = {}, echo, limitMs, filter = [], shard }) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'deltio-jest-'));
  const file = path.join(folder, 'report.json');
  try {
    const { code } = await runNode(
      [
        inProject('node_modules', 'jest', 'bin', 'jest.js'),
        '--selectProjects',
        project,
        '--json',
        `--outputFile=${file}`,
        `--maxWorkers=${workers}`,
        ...(workers === 1 ? [`--workerIdleMemoryLimit=${WORN_OUT}`] : []),
        ...(shard ? [`--shard=${shard}`] : []),
        ...filter,
      ],
      { env: { NODE_ENV: 'test', FORCE_COLOR: '0', ...env }, echo, limitMs },
    );
    if (!existsSync(file)) return { passed: 0, failed: 1, skipped: [] };
    const report = JSON.parse(readFileSync(file, 'utf8'));
    const passed = report.numPassedTests;
    const failed = report.numFailedTests + report.numRuntimeErrorTestSuites;
    const brokeDown = code !== 0 && failed === 0;
    return {
      passed,
      failed: failed + (brokeDown || (passed === 0 && failed === 0) ? 1 : 0),
      skipped: [...namesOf(report, 'pending'), ...namesOf(report, 'todo')],
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
