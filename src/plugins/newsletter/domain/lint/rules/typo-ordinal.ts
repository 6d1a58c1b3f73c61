import type { Mend, TextRange } from '../../finding';
import { defineTextRule, type Observation } from '../rule';
import type { TextRun } from '../texts';
import { isWithin } from '../typography/marked';

/**
 * An ordinal is one word: «2η», "2nd", without a space (also not over the end of a line), and in Greek with Greek
 * letters. «Στις 10 η συνεδρίαση» is a number and an article, so that an article or the beginning must lead to it.
 */
export const typoOrdinal = defineTextRule({
  id: 'typo/ordinal',
  severity: 'warning',
  gates: [],
  reasons: { split: { data: ['ordinal'] }, 'latin-ending': { data: ['ordinal'] } },
  read: ({ runs }) =>
    runs
      .filter(({ kind, text }) => kind !== 'code' && /\d/.test(text))
      .flatMap((run) => (run.locale === 'el' ? readGreek(run) : readEnglish(run))),
});

const NUMBER = "(?<![\\p{L}\\p{N}.,:/\\-–’'])(?<number>\\d{1,3})";
const END = '(?![\\p{L}\\p{N}\\p{M}])';
/** No words: what follows a number like this is its ending. */
const PLAIN_ENDING = new RegExp(`${NUMBER}(?<gap>\\s+)(?<ending>ος|ου|ους|ης|ην|ες|ων|ών)${END}`, 'gu');
/** Articles too: the word before must agree with them. */
const ARTICLE_ENDING = new RegExp(`${NUMBER}(?<gap>\\s+)(?<ending>ο|η)${END}(?=(?<rest>\\s*\\S?))`, 'gu');
const LATIN_ENDING = new RegExp(`${NUMBER}(?<ending>o|ou|oς|oυ)(?=\\s+[«“"]?\\p{Script=Greek}|$)`, 'gu');
const ENGLISH_ENDING = new RegExp(`${NUMBER}(?<gap>\\s+)(?<ending>st|nd|rd|th)${END}`, 'gu');

const LEADS: Readonly<Record<string, RegExp>> = {
  ο: /(?:^|[\s(«“])(?:το|στο|τον|στον)\s+$/iu,
  η: /(?:^|[\s(«“])(?:η|την?|στην?)\s+$/iu,
};
const LONGEST_LEAD = 12;

const readGreek = (run: TextRun): Observation<'split' | 'latin-ending'>[] => [
  ...splitIn(run, PLAIN_ENDING),
  ...splitIn(run, ARTICLE_ENDING, (match) => {
    const before = run.text.slice(Math.max(0, match.index - LONGEST_LEAD), match.index);
    const { ending = '', rest = '' } = match.groups ?? {};
    // A heading «2 η Τεχνική Συνάντηση», or a number that a file sets on a line of its own.
    if (before.trim() === '') return /^(?:\s+[\p{Lu}«])?$/u.test(rest);
    return LEADS[ending]?.test(before) ?? false;
  }),
  ...Array.from(run.text.matchAll(LATIN_ENDING)).flatMap((match) => {
    const { number = '', ending = '' } = match.groups ?? {};
    const from = match.index + number.length;
    const replacement = ending.replace('o', 'ο').replace('u', 'υ');
    return seen(run, 'latin-ending', number + replacement, [match.index, from + ending.length], {
      range: [from, from + ending.length],
      replacement,
    });
  }),
];

const readEnglish = (run: TextRun): Observation<'split' | 'latin-ending'>[] => splitIn(run, ENGLISH_ENDING);

function splitIn(run: TextRun, pattern: RegExp, isOrdinal = (_: RegExpExecArray) => true): Observation<'split'>[] {
  return Array.from(run.text.matchAll(pattern))
    .filter(isOrdinal)
    .flatMap((match) => {
      const { number = '', gap = '', ending = '' } = match.groups ?? {};
      const from = match.index + number.length;
      return seen(run, 'split', number + ending, [match.index, from + gap.length + ending.length], {
        range: [from, from + gap.length],
        replacement: '',
      });
    });
}

function seen<R extends 'split' | 'latin-ending'>(
  run: TextRun,
  reason: R,
  ordinal: string,
  range: TextRange,
  mend: Mend,
): Observation<R>[] {
  if (isWithin(run, range, ['code'])) return [];
  return [{ reason, path: run.path, locale: run.locale, range, data: { ordinal }, mends: [mend] }];
}
