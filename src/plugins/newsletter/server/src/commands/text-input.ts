import { readFileSync } from 'node:fs';
import { sayBoth } from '../messages';
import { UsageError } from './usage-error';
import { fromWhereTyped } from './where-typed';

/** A text to work on, and what to call it in a report. */
export type TextInput = { readonly name: string; readonly text: string };

/** The text of a file, as UTF-8; of standard input where the file is `-` or left out. */
export function readTextInput(file: string | undefined): TextInput {
  if (file === undefined || file === '-') return { name: '-', text: readFileSync(process.stdin.fd, 'utf8') };
  try {
    return { name: file, text: readFileSync(fromWhereTyped(file), 'utf8') };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new UsageError(sayBoth('newsletter.command.unreadable', { file, why }));
  }
}

/** The words of the command line as one line, or the lines of standard input where there are none. */
export function linesOf(words: readonly string[]): string[] {
  if (words.length > 0) return [words.join(' ')];
  const lines = readTextInput(undefined).text.split(/\r\n|\r|\n/);
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}
