import { type Span, sentencesOf } from '../../greek/sentences';
import { type Word, wordsOf } from '../../greek/words';
import type { Locale } from '../../locale';
import { LONGEST_WORD } from './corrections';
import { dictionaryForm } from './dictionary-form';
import { lacksTonos } from './tonos';

/** A word to look up: `text.slice(start, end)` as it is written, `word` as a dictionary spells it, case kept. */
export type Candidate = Word & { readonly word: string };

const LETTERS: Readonly<Record<Locale, RegExp>> = {
  el: /^(?:\p{Script=Greek}|-)+$/u,
  en: /^[a-z'-]+$/i,
};

/**
 * The words of a text in `locale` that are worth looking up, in order. Left out are names (a capital inside a
 * sentence, or one that another follows), words with digits or in capitals, those of fewer than three letters, of
 * another script or longer than words are, abbreviations, elisions and initialisms, Greek words without the tonos
 * that they need (`el/missing-tonos` tells), and what `known` holds in lower case.
 */
export function candidatesOf(text: string, locale: Locale, known: ReadonlySet<string>): Candidate[] {
  const openings = new Set(sentencesOf(text, locale).map((sentence) => firstLetter(text, sentence)));
  const words = wordsOf(text);
  return words.flatMap((written, index) => {
    const word = dictionaryForm(written.text);
    const isName = startsWithCapital(word) && (!openings.has(written.start) || isBeforeName(text, words, index));
    const skipped =
      isName ||
      !LETTERS[locale].test(word) ||
      (word.match(/\p{L}/gu)?.length ?? 0) < 3 ||
      word.length > LONGEST_WORD ||
      /\p{Lu}/u.test(word.slice(1)) ||
      (locale === 'el' && lacksTonos(word)) ||
      isShortened(text, written, locale) ||
      known.has(word.toLowerCase());
    return skipped ? [] : [{ ...written, word }];
  });
}

const firstLetter = (text: string, { start, end }: Span): number =>
  start + Math.max(0, text.slice(start, end).search(/[\p{L}\p{N}]/u));

const startsWithCapital = (word: string): boolean => /^\p{Lu}/u.test(word);

/** «Τάσος Βάμβουκας …» and “Smart City” open a sentence, too. */
const isBeforeName = (text: string, words: readonly Word[], index: number): boolean => {
  const word = words[index];
  const next = words[index + 1];
  return (
    word !== undefined &&
    next !== undefined &&
    startsWithCapital(next.text) &&
    /^[\s\u00A0-]*$/.test(text.slice(word.end, next.start))
  );
};

const ABBREVIATED = 4;

/** «τηλ.», «αριθ.», a word cut by a slash, and in Greek one whose beginning an apostrophe stands for («να ’ναι»). */
const isShortened = (text: string, { text: word, start, end }: Word, locale: Locale): boolean =>
  /[\\/@_#]/.test(text.charAt(start - 1) + text.charAt(end)) ||
  (locale === 'el' && /['’ʼ᾽΄]/.test(text.charAt(start - 1))) ||
  (word.length <= ABBREVIATED && text.charAt(end) === '.');
