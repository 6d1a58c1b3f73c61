import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createSleepingProcess } from '../../sleeping-process';
import { compileMjml } from './compile-mjml';

/** The HTML of a letter, or what MJML says against its source. */
export type CompiledMjml =
  | { readonly ok: true; readonly html: string }
  | { readonly ok: false; readonly message: string };

/** Where letters become HTML. */
export type MjmlCompiler = {
  /** Rejects with what MJML says against a source, which is a bug of ours. */
  compile(source: string): Promise<string>;
  end(): void;
  isAwake(): boolean;
};

const LIMITS = { idleMs: 60_000, answerMs: 30_000 };
const SCRIPT = join(__dirname, 'mjml-process.js');

/**
 * A compiler in a process of its own: MJML takes a second and 60 MB to load, and a long letter takes longer to compile
 * than readers of other pages should wait. It ends after a minute without work.
 */
export function createMjmlCompiler(
  limits: Partial<typeof LIMITS> = {},
  script = SCRIPT,
  execArgv: readonly string[] = [],
): MjmlCompiler {
  const { ask, end, isAwake } = createSleepingProcess<string, CompiledMjml>(script, execArgv, { ...LIMITS, ...limits });
  // Read as TypeScript, as tests read it, the desk has no such script, and nobody whom the wait could trouble.
  const isApart = existsSync(script);
  const compile = async (source: string): Promise<string> => {
    if (!isApart) return compileMjml(source);
    const compiled = await ask(source);
    if (compiled?.ok) return compiled.html;
    throw new Error(`MJML made no letter: ${compiled ? compiled.message : 'its process was lost, or took too long'}`);
  };
  return { compile, end, isAwake };
}
