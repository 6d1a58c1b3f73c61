import type { Numbered } from '../../sleeping-process';
import { type Compiled, createCompiler, type PdfJob } from './compile';

// The process that `createPress` starts: the compiler is made for the first file, and stays warm for the next.
let compile: ((job: PdfJob) => Compiled) | undefined;

/** Whoever asked is gone, or does not hear any more. */
const leave = () => process.exit();

process.on('message', (question) => {
  const { id, value } = question as Numbered<PdfJob>;
  compile ??= createCompiler();
  const answer: Numbered<Compiled> = { id, value: compile(value) };
  process.send?.(answer, (error: Error | null) => error && leave());
});

process.on('disconnect', leave);
