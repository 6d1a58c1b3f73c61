import { foldKey } from '../greek/fold';
import { stemKey } from '../greek/stem-key';
import { type Word, wordsOf } from '../greek/words';
import type { Locale } from '../locale';
import type { TextRun } from './texts';

/** A word of a run with the key by which its forms meet: its stem in Greek, its fold key in English. */
export type KeyedWord = Word & { readonly key: string };

export type RunWords = {
  readonly words: readonly KeyedWord[];
  /** Positions in `words`, by key. */
  readonly at: ReadonlyMap<string, readonly number[]>;
};

// Several rules look for names in the same run.
const readings = new WeakMap<TextRun, RunWords>();

/** The words of a run, to look names up in. */
export function runWordsOf(run: TextRun): RunWords {
  const known = readings.get(run);
  if (known) return known;
  const words = wordsOf(run.text).map((word) => ({ ...word, key: nameKey(word.text, run.locale) }));
  const at = new Map<string, number[]>();
  for (const [position, { key }] of words.entries()) {
    const positions = at.get(key);
    if (positions) positions.push(position);
    else at.set(key, [position]);
  }
  const reading = { words, at };
  readings.set(run, reading);
  return reading;
}

const folded = new WeakMap<TextRun, string>();

/**
 * The fold key of a whole run. By far most runs hold nothing of a name or a term, and need not be cut into words to
 * know it.
 */
export function foldedOf(run: TextRun): string {
  const known = folded.get(run);
  if (known !== undefined) return known;
  const key = foldKey(run.text);
  folded.set(run, key);
  return key;
}

/** The key of a word of a name: Greek names are declined, English ones are not. */
export const nameKey = (word: string, locale: Locale): string => (locale === 'el' ? stemKey(word) : foldKey(word));

/** The keys of the words of a name, in order. */
export const nameKeys = (name: string, locale: Locale): string[] =>
  wordsOf(name).map(({ text }) => nameKey(text, locale));

/** Whether two words stand next to each other with nothing but spaces and quotation marks between them. */
export const isNextTo = (text: string, one: Word, other: Word): boolean =>
  /^[\s«»“”"'’]*$/.test(text.slice(one.end, other.start));
