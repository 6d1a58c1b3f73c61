import { ELIDED } from './elision-table';

/** The signs that people write for an apostrophe: U+0027, U+2019, U+02BC, U+1FBD and U+0384. */
export const APOSTROPHES = "'’ʼ᾽΄";

const MARKED = new RegExp(`^(\\p{L}[\\p{L}\\p{M}]*)[${APOSTROPHES}]$`, 'u');

/** The whole word that an elided one («απ’», «κατ’») stands for, in lower case; `null` where it is none. */
export function wholeOf(word: string): string | null {
  const stem = MARKED.exec(word.normalize('NFC'))?.[1];
  return stem === undefined ? null : (ELIDED.get(stem.toLowerCase()) ?? null);
}

/** Whether a word is an elided one: «σ’», «κατ’»; the apostrophe belongs to it. */
export const isElided = (word: string): boolean => wholeOf(word) !== null;
