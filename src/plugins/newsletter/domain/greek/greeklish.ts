import { foldKey } from './fold';
import { EXONYMS, GREEK_SOUNDS, LATIN_ALTERNATIVES, LATIN_SOUNDS, type Sound } from './greeklish-table';

/** Most keys that one query is expanded to. */
const LONGEST_LIST = 24;

/**
 * Phonetic key of a text, the same for the Greek spelling and the usual Latin ones: «Χανιά», xania, hania and chania
 * give one key; so do «έξυπνη πόλη», exypni poli, eksipni poli and e3ypnh polh. Words are parted by one space; signs
 * are dropped and digits of numbers kept. Other words may share a key: rank exact matches first. Idempotent it is not.
 */
export const greeklishKey = (text: string): string => wordsIn(text).map(keyOfWord).join(' ');

/**
 * The keys under which a query may be found, its own first: every Latin spelling that can stand for two sounds read
 * either way, and English names of places as their Greek ones (heraklion → «Ηράκλειο»); at most 24.
 */
export function greeklishKeys(query: string): string[] {
  const words = wordsIn(query);
  const plain = words.map(keyOfWord).join(' ');
  const named = words.map((word) => keyOfWord(foldKey(EXONYMS.get(word) ?? word))).join(' ');
  const readings = [words];
  for (const alternative of LATIN_ALTERNATIVES) {
    if (readings.length < LONGEST_LIST) readings.push(...readingsBy(readings, alternative));
  }
  const keys = readings.map((reading) => reading.map(keyOfWord).join(' '));
  return [...new Set([plain, named, ...keys])].slice(0, LONGEST_LIST);
}

const readingsBy = (lists: readonly string[][], [pattern, sound]: Sound): string[][] =>
  lists
    .map((words) => words.map((word) => (isLatin(word) ? word.replace(pattern, sound) : word)))
    .filter((reading, at) => reading.some((word, position) => word !== lists[at]?.[position]));

const isLatin = (word: string): boolean => /[a-z]/.test(word);

const wordsIn = (text: string): string[] => foldKey(text).match(/[\p{L}\p{N}]+/gu) ?? [];

// 3h and 2i are ordinals, not letters that look like digits.
const ORDINAL = /^\p{N}+[a-z]{1,3}$/u;

function keyOfWord(word: string): string {
  const greek = spoken(word, GREEK_SOUNDS);
  if (!isLatin(word)) return withoutDoubles(greek);
  const ordinal = ORDINAL.test(word) ? (/^\p{N}+/u.exec(word)?.[0] ?? '') : '';
  return ordinal + withoutDoubles(spoken(greek.slice(ordinal.length), LATIN_SOUNDS));
}

const spoken = (word: string, sounds: readonly Sound[]): string =>
  sounds.reduce((text, [pattern, sound]) => text.replace(pattern, sound), word);

/** Ελλάδα and elada, υγιεινή and igini. */
const withoutDoubles = (key: string): string => key.replace(/(\p{L})\1+/gu, '$1');
