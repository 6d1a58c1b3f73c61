import type { TextRange } from '../../finding';
import { LOCALES, type Locale, otherLocale } from '../../locale';
import { numbersNamed } from '../../numbers/numbers-named';
import { type NumberMention, readNumbers } from '../../numbers/read-numbers';
import { datesIn } from '../date-readings';
import { type LanguagePair, languagePairs } from '../language-pairs';
import { defineTextRule, type Observation } from '../rule';
import type { TextRun, Texts } from '../texts';

/**
 * A number that a story has in digits in one language it has in the other, in digits or in words. Dates have a rule of
 * their own; years, times, laws, telephones and versions are not compared. Either reading of a number will do, and so
 * will an ordinal, a Roman numeral or a number inside a word («διήμερη», "two-day").
 */
export const numLocaleParity = defineTextRule({
  id: 'num/locale-parity',
  severity: 'error',
  gates: ['approve', 'publish'],
  reasons: { missing: { data: ['written', 'locale'] } },
  read: (texts) =>
    languagePairs(texts.runs).flatMap((pair) => LOCALES.flatMap((locale) => readSide(pair, locale, texts))),
});

function readSide(pair: LanguagePair, locale: Locale, texts: Texts): Observation<'missing'>[] {
  const other = otherLocale(locale);
  const stated = pair[locale].flatMap((run) => countsIn(run, texts).map((mention) => ({ run, mention })));
  if (stated.length === 0) return [];
  const known = new Set(pair[other].flatMap((run) => [...valuesIn(run)]));
  return stated
    .filter(({ mention }) => !mention.values.some((value) => known.has(value)))
    .map(({ run, mention }) => {
      const shown = shownRange(run.text, mention);
      const data = { written: run.text.slice(...shown), locale: other };
      return { reason: 'missing', path: run.path, locale, range: shown, data };
    });
}

/** The numbers of a run that must stand in the other language too. */
function countsIn(run: TextRun, texts: Texts): NumberMention[] {
  if (!/\d/.test(run.text)) return [];
  const dates = datesIn(run, texts);
  return numbersIn(run).filter(
    ({ kind, range }) =>
      (kind === 'number' || kind === 'ordinal') &&
      !dates.some((date) => date.range[0] < range[1] && range[0] < date.range[1]),
  );
}

const NUMBERS = new WeakMap<TextRun, readonly NumberMention[]>();

function numbersIn(run: TextRun): readonly NumberMention[] {
  const known = NUMBERS.get(run);
  if (known) return known;
  const numbers = readNumbers(run.text, run.locale);
  NUMBERS.set(run, numbers);
  return numbers;
}

const NOON = 12;
/** A post code or telephone number, which the other language may write in one piece. */
const SPACED = /\d+(?:[ \u00A0-]\d+)+/g;

const VALUES = new WeakMap<TextRun, ReadonlySet<number>>();

/** Every number that a run may be said to have, those of dates, times and codes included. */
function valuesIn(run: TextRun): ReadonlySet<number> {
  const known = VALUES.get(run);
  if (known) return known;
  const values = numbersNamed(run.text, run.locale);
  for (const mention of numbersIn(run)) for (const value of mention.values) values.add(value);
  for (const [digits] of run.text.matchAll(/\d+/g)) {
    values.add(Number(digits));
    // 18:00 is 6 pm.
    if (Number(digits) > NOON && Number(digits) <= 2 * NOON) values.add(Number(digits) - NOON);
  }
  for (const [digits] of run.text.matchAll(SPACED)) values.add(Number(digits.replace(/\D/g, '')));
  VALUES.set(run, values);
  return values;
}

/** A number with the sign of its currency or per cent, or with the ending of an ordinal. */
function shownRange(text: string, { range: [from, to], kind }: NumberMention): TextRange {
  if (kind === 'ordinal') return [from, to + (/^\p{L}+/u.exec(text.slice(to, to + LONGEST_ENDING))?.[0].length ?? 0)];
  const before = /€\s?$/.exec(text.slice(Math.max(0, from - 2), from))?.[0].length ?? 0;
  const after = /^[\s\u00A0\u202F]?[€%]/.exec(text.slice(to, to + 2))?.[0].length ?? 0;
  return [from - before, to + after];
}

const LONGEST_ENDING = 4;
