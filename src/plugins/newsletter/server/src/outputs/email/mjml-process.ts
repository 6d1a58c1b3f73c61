import type { Numbered } from '../../sleeping-process';
import { compileMjml } from './compile-mjml';
import type { CompiledMjml } from './mjml-compiler';

// The process that `createMjmlCompiler` starts: MJML is loaded for the first letter, and stays for the next.

/** Whoever asked is gone, or does not hear any more. */
const leave = () => process.exit();

const tell = (answer: Numbered<CompiledMjml>) => process.send?.(answer, (error: Error | null) => error && leave());

process.on('message', (question) => {
  const { id, value } = question as Numbered<string>;
  compileMjml(value).then(
    (html) => tell({ id, value: { ok: true, html } }),
    (error: unknown) => tell({ id, value: { ok: false, message: String(error) } }),
  );
});

process.on('disconnect', leave);
