/** A word as it stands in a text, `start` in UTF-16 units; `text.slice(start, start + written.length)` is the word. */
export type Written = { readonly written: string; readonly start: number };

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}\u00AD]*/gu;

/** Most that counts of one word, in UTF-16 units: no word is longer, but what has no spaces may be. */
const LONGEST_WORD = 60;

/** The words and numbers of a text in order; whatever else stands there parts them. */
export function* wordsIn(text: string): Generator<Written> {
  for (const { 0: written, index } of text.matchAll(WORD)) yield { written, start: index };
}

/** How a word is kept: in small letters with its marks, composed, without soft hyphens. */
export const wordForm = (written: string): string =>
  written.slice(0, LONGEST_WORD).replaceAll('\u00AD', '').normalize('NFC').toLowerCase();
