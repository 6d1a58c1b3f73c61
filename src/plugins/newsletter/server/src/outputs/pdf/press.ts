import { join } from 'node:path';
import { createSleepingProcess } from '../../sleeping-process';
import type { Compiled, PdfJob } from './compile';

/** Where PDF files are compiled. */
export type Press = {
  /** Never rejects: what went wrong is told in the diagnostics. */
  compile(job: PdfJob): Promise<Compiled>;
  end(): void;
  isAwake(): boolean;
};

const LIMITS = { idleMs: 60_000, answerMs: 60_000 };
const SCRIPT = join(__dirname, 'pdf-process.js');

/**
 * A press in a process of its own: a long bulletin takes longer than readers of other pages should wait, and native code
 * that comes to grief takes its whole process along. It ends after a minute without work, with all that it remembers.
 */
export function createPress(
  limits: Partial<typeof LIMITS> = {},
  script = SCRIPT,
  execArgv: readonly string[] = [],
): Press {
  const { ask, end, isAwake } = createSleepingProcess<PdfJob, Compiled>(script, execArgv, { ...LIMITS, ...limits });
  const compile = async (job: PdfJob): Promise<Compiled> =>
    (await ask(job)) ?? { ok: false, diagnostics: ['The compiler came to no end, or its process was lost'] };
  return { compile, end, isAwake };
}
