import type { TextRange } from '../finding';
import { foldKey } from '../greek/fold';

/** `address`: a URL, mail address or the like, inside which nothing is a date. */
export type TokenKind = 'word' | 'number' | 'mark' | 'address';

/** A piece of a text between white space: letters, digits or a single other character. */
export type Token = {
  readonly kind: TokenKind;
  /** As written. */
  readonly text: string;
  /** Folded, for a word; as written otherwise. */
  readonly key: string;
  readonly range: TextRange;
  /** Whether nothing stands between it and the token before. */
  readonly glued: boolean;
};

// A soft hyphen or joiner inside a word is no end of it.
const WORD = '(\\p{L}[\\p{L}\\p{M}\\u00AD\\u200B-\\u200D\\u2060]*)';
const NUMBER = '([0-9]+)';
const ADDRESS =
  '((?<![\\p{L}\\p{N}._%+-])(?:(?:[A-Za-z][A-Za-z0-9+.-]{1,20}:\\/\\/|[Ww]{3}\\.)\\S+|[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9.-]+))';
const TOKENS = new RegExp(`${ADDRESS}|${WORD}|${NUMBER}|[^\\s\\p{Cf}]`, 'gu');
const TOKENS_BUT_ADDRESSES = new RegExp(`()${WORD}|${NUMBER}|[^\\s\\p{Cf}]`, 'gu');
const MAY_HOLD_ADDRESS = /@|:\/\/|www\./i;
const INVISIBLE = /\p{Cf}/gu;
const ASCII = /^[A-Za-z]+$/;

/** Cuts a text into tokens, in order; white space and invisible characters between them are left out. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of text.matchAll(MAY_HOLD_ADDRESS.test(text) ? TOKENS : TOKENS_BUT_ADDRESSES)) {
    const { 0: found, 1: address, 2: word, 3: number, index } = match;
    const range = [index, index + found.length] as const;
    const glued = index > 0 && index === end;
    end = range[1];
    if (word !== undefined) tokens.push({ kind: 'word', text: found, key: keyOf(found), range, glued });
    else if (number !== undefined) tokens.push({ kind: 'number', text: found, key: found, range, glued });
    else tokens.push({ kind: address ? 'address' : 'mark', text: found, key: found, range, glued });
  }
  return tokens;
}

const keyOf = (word: string): string => (ASCII.test(word) ? word.toLowerCase() : foldKey(word.replace(INVISIBLE, '')));
