import { ADDRESS } from './address';
import { APOSTROPHES, isElided } from './elision';

/** A word of a text with its UTF-16 range: `text.slice(start, end)` is the word as it is written. */
export type Word = { readonly text: string; readonly start: number; readonly end: number };

const LETTERS = '[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}\\u00AD]*';
// Δ/νση, Κων/νος: a capital, few letters without a tonos, and the rest; «και/ή» and «Δήμο/κοινότητα» are two words.
const CONTRACTED = '(?<![\\p{L}\\p{N}])[Α-ΩA-Z][α-ωa-z]{0,4}\\/\\p{Ll}[\\p{Ll}\\p{M}]+';
// Ο.Τ.Α., π.χ., κ.λπ., without the last full stop.
const DOTTED = '(?<![\\p{L}\\p{N}])\\p{L}\\p{M}*(?:\\.\\p{L}[\\p{L}\\p{M}]{0,2})+(?![\\p{L}\\p{N}\\p{M}])';
const WHATEVER = '(?<![\\p{L}\\p{N}])[όΌο\\u039F]\\u0301?,τι(?![\\p{L}\\p{N}])';
const JOINED = `${LETTERS}(?:[${APOSTROPHES}\\-‑]${LETTERS})*[${APOSTROPHES}]?`;
const WORD = `(?<word>${CONTRACTED}|${DOTTED}|${WHATEVER}|${JOINED})`;
const WORDS = new RegExp(WORD, 'gu');
const WORDS_AND_ADDRESSES = new RegExp(`(?<address>${ADDRESS})|${WORD}`, 'gu');
// Looking for an address at every letter takes most of the time, and few texts hold one.
const MAY_HOLD_ADDRESS = /@|:\/\/|mailto:|[A-Za-z0-9-]\.[A-Za-z]/i;
const APOSTROPHE = new RegExp(`[${APOSTROPHES}]`, 'u');

/**
 * The words of a text in order, Greek or Latin: with their marks and soft hyphens; elisions with their apostrophe
 * («απ’»), compounds with their hyphens, «Δ/νση», «ό,τι» and initialisms («Ο.Τ.Α») are one word each, and so is an
 * ordinal («2η»). Bare numbers and addresses are none.
 */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const { index, groups } of text.matchAll(MAY_HOLD_ADDRESS.test(text) ? WORDS_AND_ADDRESSES : WORDS)) {
    const { word }: TokenGroups = groups ?? {};
    if (word !== undefined) words.push(...split(word, index));
  }
  return words;
}

type TokenGroups = Partial<Record<'address' | 'word', string>>;

/** One word, or an elided one and what it leans on («σ’αυτό»), without the apostrophe that closes a quotation. */
function split(token: string, start: number): Word[] {
  if (!/\p{L}/u.test(token)) return [];
  const mark = token.search(APOSTROPHE);
  if (mark >= 0 && isElided(token.slice(0, mark + 1))) {
    const rest = token.slice(mark + 1);
    const elided = { text: token.slice(0, mark + 1), start, end: start + mark + 1 };
    return rest === '' ? [elided] : [elided, ...split(rest, start + mark + 1)];
  }
  const text = APOSTROPHE.test(token.slice(-1)) ? token.slice(0, -1) : token;
  return [{ text, start, end: start + text.length }];
}
