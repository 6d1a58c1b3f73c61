import type { Locale } from '../locale';
import { ABBREVIATIONS, type Abbreviations } from './sentence-table';

/** A UTF-16 range of a text. */
export type Span = { readonly start: number; readonly end: number };

/**
 * The sentences of a text in `locale`, in order, as UTF-16 ranges without the white space around them. Abbreviations,
 * initials and ordinals end none, nor do «·» and «:»; what follows in lower case belongs to the same one. A line break
 * is a space; a blank line ends a sentence unless the line before it is as long as lines get and breaks off, which is
 * how text comes out of a PDF file. A list mark at the beginning of a line starts a sentence.
 */
export function sentencesOf(text: string, locale: Locale): Span[] {
  const bounds = [...hardBreaks(text), ...softBreaks(text, locale), text.length].sort((a, b) => a - b);
  const sentences: Span[] = [];
  let start = 0;
  for (const bound of bounds) {
    const sentence = trimmed(text, start, bound);
    if (sentence.end > sentence.start) sentences.push(sentence);
    start = bound;
  }
  return sentences;
}

const trimmed = (text: string, start: number, end: number): Span => {
  const piece = text.slice(start, end);
  return {
    start: start + (piece.length - piece.trimStart().length),
    end: Math.max(start, start + piece.trimEnd().length),
  };
};

const BLANK_LINES = /\n(?:[^\S\n]*\n)+[^\S\n]*/g;
const LIST_MARK = /\n(?=[^\S\n]*(?:[•▪◦‣∙*–—-]|\p{N}{1,2}[.)])[^\S\n]+\S)/gu;
const FULL_LINE = 0.8;

/** Offsets at which the layout ends a sentence. */
function hardBreaks(text: string): number[] {
  const longest = text.split('\n').reduce((length, line) => Math.max(length, line.trim().length), 0);
  const blank = [...text.matchAll(BLANK_LINES)]
    .filter(({ index, 0: gap }) => {
      const line = text.slice(text.lastIndexOf('\n', index - 1) + 1, index).trim();
      const breaksOff = /[\p{L}\p{N},·(«–-]$/u.test(line);
      const next = text.slice(index + gap.length);
      if (!breaksOff) return true;
      return !/^\p{Ll}/u.test(next) && (line.length < longest * FULL_LINE || gap.split('\n').length > 3);
    })
    .map(({ index, 0: gap }) => index + gap.length);
  return [...blank, ...[...text.matchAll(LIST_MARK)].map(({ index }) => index + 1)];
}

const CLOSING = '[»”’"\')\\]]*';

/** Offsets at which a full stop, question or exclamation mark ends a sentence. */
function softBreaks(text: string, locale: Locale): number[] {
  const table = ABBREVIATIONS[locale];
  const end = new RegExp(`[${table.ends}]+${CLOSING}`, 'gu');
  return [...text.matchAll(end)]
    .filter(({ index, 0: sign }) => {
      if (!/\s/.test(text.charAt(index + sign.length))) return false;
      const next = text.slice(index + sign.length).trimStart();
      if (/^[«“‘"'([]*\p{Ll}/u.test(next)) return false;
      return sign !== '.' || endsAt(text.slice(Math.max(0, index - 40), index), next, table);
    })
    .map(({ index, 0: sign }) => index + sign.length);
}

/** Whether the full stop between these two ends a sentence. */
function endsAt(before: string, next: string, { open, numbered, openers }: Abbreviations): boolean {
  const token = /[\p{L}\p{M}\p{N}./]+$/u.exec(before)?.[0] ?? '';
  const word = token.normalize('NFC').toLowerCase();
  if (open.has(word)) return false;
  if (numbered.has(word)) return !/^\p{N}/u.test(next);
  // Γ. Παπαδόπουλος
  if (/^\p{Lu}\p{M}*$/u.test(token)) return false;
  // Δ.Ε.Υ.Α.Χ. and J.R.R. are followed by a name as often as they end a sentence.
  if (/^\p{Lu}\p{M}*(?:\.\p{Lu}\p{M}*)+$/u.test(token)) return openers.has(firstWord(next));
  // «1. Ο Δήμος …» counts.
  return !(/^\p{N}{1,2}$/u.test(token) && /^$|\n\s*$/.test(before.slice(0, -token.length)));
}

const firstWord = (text: string): string => /\p{L}[\p{L}\p{M}]*/u.exec(text)?.[0].toLowerCase() ?? '';
