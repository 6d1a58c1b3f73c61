import { runAdmin } from './run-admin.mjs';
import { runChecks } from './run-checks.mjs';
import { runGrowth } from './run-growth.mjs';
import { runMemory } from './run-memory.mjs';
import { runPublish } from './run-publish.mjs';
import { runReading } from './run-reading.mjs';
import { runSearch } from './run-search.mjs';
import { runStartUp } from './run-start-up.mjs';
import { runTranslating } from './run-translating.mjs';

const PARTS = {
  'start-up': runStartUp,
  reading: runReading,
  growth: runGrowth,
  memory: runMemory,
  publish: runPublish,
  search: runSearch,
  checks: runChecks,
  translating: runTranslating,
  admin: runAdmin,
};

/**
 * Measures the parts that the settings name, and gives of each its section as Markdown and the bars that it tells of; everything it started has ended
 * by then.
 */
export const runBench = async ({ parts, ...settings }, progress) => {
  const measured = [];
  for (const part of parts) measured.push(await PARTS[part](settings, progress));
  return measured;
};
