import type { Mend } from '../../finding';
import type { Word } from '../../greek/words';
import { defineTextRule, type Observation } from '../rule';
import { runWordsOf } from '../run-words';
import type { TextRun } from '../texts';
import { GREEK_OF, LATIN_OF } from '../typography/look-alikes';
import { isWithin } from '../typography/marked';

/**
 * A word is written in one script: with a Latin o in it, «Δήμος» is found by no search and spelled out by a screen
 * reader. The parts of a compound («e-ΕΦΚΑ», «5G-δίκτυο») are words of their own; units («μm») and names that join two
 * scripts on purpose («myΑΑΔΕ») are let be.
 */
export const textMixedScript = defineTextRule({
  id: 'text/mixed-script',
  severity: 'error',
  gates: ['approve', 'publish'],
  reasons: { word: { data: ['word'] }, article: { data: ['word'] } },
  read: ({ runs }) =>
    runs
      .filter(({ text }) => LATIN.test(text) && GREEK.test(text))
      .flatMap((run) => [...wordsOfTwo(run), ...articlesIn(run)]),
});

const LATIN = /(?![ªº])\p{Script=Latin}/u;
const GREEK = /\p{Script=Greek}/u;
const PART = /[^-‑'’ʼ᾽΄/.]+/gu;

const wordsOfTwo = (run: TextRun): Observation<'word'>[] =>
  runWordsOf(run)
    .words.filter(({ text }) => LATIN.test(text) && GREEK.test(text))
    .flatMap((word) => partsOf(word).filter(({ text }) => isMixed(text)))
    .filter(({ start, end }) => !isWithin(run, [start, end], ['code']))
    .map(({ text, start, end }) => ({
      reason: 'word',
      path: run.path,
      locale: run.locale,
      range: [start, end],
      data: { word: text },
      mends: mendsOf(text, start, run.locale),
    }));

/** «Δ/νση» and «Ο.Τ.Α.» are single words, whose letters keep one script over the stroke and the full stops. */
const partsOf = ({ text, start }: Word): Word[] =>
  /^\p{L}+(?:[./]\p{L}+)+$/u.test(text) && !/[./]\p{L}{4,}/u.test(text)
    ? [{ text, start, end: start + text.length }]
    : Array.from(text.matchAll(PART), ({ 0: part, index }) => ({
        text: part,
        start: start + index,
        end: start + index + part.length,
      }));

const UNIT = /^\d*(?:[μΩ][A-Za-z]{1,3}|[kKMGm]Ω|Δ[A-Za-z])$/u;
/** «myΑΑΔΕ», «eΔήμος», «ΟΤΕtv», "ΟΤΑs", «XXος»: a change of case at the seam shows that it is meant. */
const JOINED_ON_PURPOSE = new RegExp(
  [
    '(?:[eimx]|[A-Za-z]*[a-z]{2})(?=\\p{Lu})[\\p{Script=Greek}\\p{M}]+',
    '(?:(?=\\p{Script=Greek})\\p{Lu}){2,}(?:[a-z]{2,}|s)',
    '[A-Z]{2,}[αβγδκλμ]',
    '[IVXLCDM]+(?:ος|ου|ο|η|ης|ων)',
  ]
    .map((form) => `^${form}$`)
    .join('|'),
  'u',
);

const isMixed = (part: string): boolean =>
  LATIN.test(part) && GREEK.test(part) && !UNIT.test(part) && !JOINED_ON_PURPOSE.test(part.normalize('NFC'));

/** The word in the script of the letters that have no double, or else of the most; none where no script has them all. */
function mendsOf(word: string, start: number, locale: TextRun['locale']): Mend[] {
  const letters = [...word];
  const own = {
    greek: letters.filter((letter) => GREEK.test(letter) && !LATIN_OF.has(letter)).length,
    latin: letters.filter((letter) => LATIN.test(letter) && !GREEK_OF.has(letter)).length,
  };
  if (own.greek > 0 && own.latin > 0) return [];
  const isGreek = own.greek === own.latin ? isMostlyGreek(letters, locale) : own.greek > 0;
  const table = isGreek ? GREEK_OF : LATIN_OF;
  return replacing(letters, start, (letter) => table.get(letter));
}

function isMostlyGreek(letters: readonly string[], locale: TextRun['locale']): boolean {
  const greek = letters.filter((letter) => GREEK.test(letter)).length;
  const latin = letters.filter((letter) => LATIN.test(letter)).length;
  return greek === latin ? locale === 'el' : greek > latin;
}

/** One mend from the first letter that changes to the last. */
function replacing(letters: readonly string[], start: number, swap: (letter: string) => string | undefined): Mend[] {
  const first = letters.findIndex((letter) => swap(letter) !== undefined);
  const last = letters.findLastIndex((letter) => swap(letter) !== undefined);
  if (first < 0) return [];
  const from = start + letters.slice(0, first).join('').length;
  const changed = letters.slice(first, last + 1);
  return [
    {
      range: [from, from + changed.join('').length],
      replacement: changed.map((letter) => swap(letter) ?? letter).join(''),
    },
  ];
}

const ARTICLE = /(?:^|(?<=[.;!:·»]\s+))[OH](?=\s+\p{Script=Greek})|(?<=[\p{L},] )o(?=\s+\p{Script=Greek})/gu;

/** «O Δήμος», with a Latin O, where a sentence begins; or a small o inside one, where it is no bullet of a list. */
const articlesIn = (run: TextRun): Observation<'article'>[] =>
  run.locale === 'el'
    ? Array.from(run.text.matchAll(ARTICLE))
        .filter(({ index }) => !isWithin(run, [index, index + 1], ['code']))
        .map(({ 0: word, index }) => ({
          reason: 'article',
          path: run.path,
          locale: run.locale,
          range: [index, index + 1],
          data: { word },
          mends: [{ range: [index, index + 1], replacement: GREEK_OF.get(word) ?? word }],
        }))
    : [];
