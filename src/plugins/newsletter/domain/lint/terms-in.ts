import type { TextRange } from '../finding';
import { foldKey } from '../greek/fold';
import { stemKey } from '../greek/stem-key';
import type { Locale } from '../locale';
import type { Term } from './glossary';
import { withoutOverlaps } from './without-overlaps';

/** A term that a text holds, in whatever form, and where. */
export type MeantTerm = { readonly term: Term; readonly range: TextRange };

type Word = { readonly key: string; readonly range: TextRange };

/**
 * The terms of a glossary that a text holds by their approved name, in any case or number, from left to right; of two
 * that overlap the longer one.
 */
export function termsIn(text: string, glossary: readonly Term[], locale: Locale): MeantTerm[] {
  const words = wordsOf(text, locale);
  return withoutOverlaps(
    glossary.flatMap((term) => {
      const keys = wordsOf(term[locale] ?? '', locale).map(({ key }) => key);
      return keys.length === 0 ? [] : occurrences(words, keys).map((range): MeantTerm => ({ term, range }));
    }),
  );
}

const occurrences = (words: readonly Word[], keys: readonly string[]): TextRange[] =>
  words.flatMap(({ range: [from] }, at): TextRange[] => {
    const last = words[at + keys.length - 1];
    return last && keys.every((key, index) => words[at + index]?.key === key) ? [[from, last.range[1]]] : [];
  });

const wordsOf = (text: string, locale: Locale): Word[] =>
  [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ index, 0: word }) => {
    const folded = foldKey(word);
    const key = locale === 'el' ? stemKey(folded) : folded.replace(/(?:ies|y|s)$/, '');
    return { key, range: [index, index + word.length] };
  });
