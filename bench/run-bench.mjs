import { runReading } from './run-reading.mjs';
import { runStartUp } from './run-start-up.mjs';

const PARTS = { 'start-up': runStartUp, reading: runReading };

/**
 * Measures the parts that the settings name, and gives the section of each as Markdown; everything it started has ended
 * by then.
 */
export const runBench = async ({ parts, ...settings }, progress) => {
  const sections = [];
  for (const part of parts) sections.push(await PARTS[part](settings, progress));
  return sections;
};
