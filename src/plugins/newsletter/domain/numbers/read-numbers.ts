import type { TextRange } from '../finding';
import { ADDRESS } from '../greek/address';
import { foldKey } from '../greek/fold';
import type { Locale } from '../locale';
import { NUMBER_WORDS } from './number-words';
import { signsOf } from './write-number';

/**
 * `number`: a count, sum or measure; `ordinal`: 2η, 2nd; `year`: 1900 to 2099 without marks; `code`: part of a law, a
 * time, a telephone number, a version or a name, which counts nothing.
 */
export type NumberKind = 'number' | 'ordinal' | 'year' | 'code';

/** A number in digits. */
export type NumberMention = {
  /** The digits with their marks, without sign, unit or ending. */
  readonly range: TextRange;
  readonly kind: NumberKind;
  /**
   * What it can mean, the reading of the text's language first: «643.000» is 643000 in Greek, 643 or 643000 in
   * English. Multiplied by the word that follows: «1,2 εκατ.» is 1200000. Empty for a code.
   */
  readonly values: readonly number[];
  /** The digits before and after the decimal mark in the first reading. */
  readonly whole: string;
  readonly fraction: string;
};

const SKIPPED = new RegExp(ADDRESS, 'gu');
const MAY_HOLD_ADDRESS = /@|:\/\/|[A-Za-z0-9-]\.[A-Za-z]/;
const DIGITS = /\d+(?:[.,]\d+)*(?:[\u00A0\u202F\u2009]\d{3}(?!\d))*(?:[.,]\d+)?/g;
const ORDINAL_ENDING = /^(?:ος|ου|ους|ον|ο|οι|ων|ης|ην|ες|η|α|ή|ής|st|nd|rd|th)(?![\p{L}\p{M}])/u;
/** Letters that a number may carry without becoming a code. */
const UNIT =
  /^(?:km|m|cm|mm|kg|g|t|kW|MW|kWh|MWh|GB|MB|Mbps|χλμ|μ|τ|εκ|χιλ|ευρώ|euros?|[kKmM]|bn)(?![\p{L}\p{M}\p{N}])/u;
/** Telephone numbers, and Greek post codes (731 32). */
const PHONE =
  /(?<![\p{L}\p{N}.,/])(?:\+\d[\d\s().-]{6,}\d|(?:2\d|69|80)\d{1,3}[\s-]\d{3}[\s-]?\d{2,5}(?:[\s-]\d{2,4})*|\d{9,}|\d{3}[ \u00A0]\d{2}(?![.,]\d))(?![\p{L}\p{N}])/gu;
const HOUR_AFTER =
  /^(?:\s*(?:[–-]|to|and|έως|με)\s*\d{1,2}(?:[.:]\d{2})?)?\s*(?:a\.?m|p\.?m|π\.?\s?μ|μ\.?\s?μ|o['’]clock|noon|ώρες λειτουργίας|το (?:πρωί|μεσημέρι|απόγευμα|βράδυ))(?![\p{L}])/iu;
const HOUR_BEFORE = /(?<!\p{L})(?:ώρα|ώρες|στις|έως τις|από τις|at|time|hours)[:\s]+$/iu;
const REFERENCE_BEFORE =
  /(?<!\p{L})(?:ν|άρθρ\p{L}*|αρ|αριθ|αριθμ|πρωτ|ΦΕΚ|ΚΥΑ|έκδοση|law|article|no|nos|version|release|room|τηλ|φαξ|tel|fax|Τ\.?Κ|τκ)\.?\s*$/iu;
const AROUND = 16;

/** Every number in digits, in order, outside of web and mail addresses; those of words are in `numbersNamed`. */
export function readNumbers(text: string, locale: Locale): NumberMention[] {
  if (!/\d/.test(text)) return [];
  const isAddress = meets(MAY_HOLD_ADDRESS.test(text) ? [...text.matchAll(SKIPPED)].map(rangeOf) : []);
  const isPhone = meets([...text.matchAll(PHONE)].map(rangeOf));
  return [...text.matchAll(DIGITS)].flatMap((match): NumberMention[] => {
    const range = rangeOf(match);
    if (isAddress(range)) return [];
    const parts = isPhone(range) ? null : partsOf(match[0], locale);
    const kind = parts ? kindAt(text, range, parts[0]) : 'code';
    const [first, ...others] = parts ?? [];
    if (kind === 'code' || !first) return [{ range, kind: 'code', values: [], whole: match[0], fraction: '' }];
    const factor = kind === 'number' ? multiplierAfter(text.slice(range[1], range[1] + AROUND), locale) : 1;
    const values = [first, ...others].map(({ whole, fraction }) =>
      scaled(Number(`${whole}.${fraction || '0'}`), factor),
    );
    return [{ range, kind, values, whole: first.whole, fraction: first.fraction }];
  });
}

/** Multiplied without the noise of binary fractions: 1.2 million is 1200000. */
const scaled = (value: number, factor: number): number => Number((value * factor).toPrecision(12));

const rangeOf = ({ index, 0: found }: RegExpMatchArray): TextRange => [index ?? 0, (index ?? 0) + found.length];

/** Whether a range meets one of some ranges; both come in order, so that none is looked at twice. */
function meets(ranges: readonly TextRange[]): (range: TextRange) => boolean {
  let at = 0;
  return ([from, to]) => {
    while ((ranges[at]?.[1] ?? Number.POSITIVE_INFINITY) <= from) at += 1;
    return (ranges[at]?.[0] ?? Number.POSITIVE_INFINITY) < to;
  };
}

type Parts = { readonly whole: string; readonly fraction: string };

/** The readings of digits with marks, that of the language first; `null` where they are no number (1.2.3). */
function partsOf(digits: string, locale: Locale): readonly Parts[] | null {
  const plain = digits.replace(/[\u00A0\u202F\u2009]/g, '');
  if (/^\d+$/.test(plain)) return [{ whole: plain, fraction: '' }];
  const { group, decimal } = signsOf(locale);
  const readings = [
    [group, decimal],
    [decimal, group],
  ].flatMap(([thousands = '', point = '']) => readingBy(plain, thousands, point) ?? []);
  return readings.length === 0 ? null : readings;
}

function readingBy(digits: string, thousands: string, point: string): Parts | null {
  const [integer = '', fraction = '', ...more] = digits.split(point);
  const groups = integer.split(thousands);
  const grouped = groups.length === 1 || /^\d{1,3}$/.test(groups[0] ?? '');
  if (more.length > 0 || !grouped || groups.slice(1).some((digit) => digit.length !== 3)) return null;
  return fraction.includes(thousands) ? null : { whole: groups.join(''), fraction };
}

function kindAt(text: string, [from, to]: TextRange, parts: Parts | undefined): NumberKind {
  const before = text.slice(Math.max(0, from - AROUND), from);
  const after = text.slice(to, to + AROUND);
  if (ORDINAL_ENDING.test(after) && parts?.fraction === '' && !/[\p{L}\p{N}_]$/u.test(before)) return 'ordinal';
  if (/[\p{L}\p{M}_#/\\]$/u.test(before) || /['’]$|[\p{L}\p{N}][.:-]$/u.test(before) || /^[/\\_:]\d/.test(after))
    return 'code';
  if (/^-?\p{L}/u.test(after) && !UNIT.test(after)) return 'code';
  if (HOUR_AFTER.test(after) || REFERENCE_BEFORE.test(before)) return 'code';
  const digits = text.slice(from, to);
  if (/^\d{1,2}(?:\.[0-5]\d)?$/.test(digits) && Number(digits) < 25 && HOUR_BEFORE.test(before)) return 'code';
  if (/^(?:19|20)\d{2}$/.test(digits) && !/^\s?[€%]/.test(after) && !/[€]\s?$/.test(before)) return 'year';
  return 'number';
}

/** The factor that a word after a number stands for, else 1. */
function multiplierAfter(after: string, locale: Locale): number {
  const word = /^[\s\u00A0\u202F]?(\p{L}+)/u.exec(after)?.[1];
  const found = word === undefined ? undefined : NUMBER_WORDS[locale].get(foldKey(word));
  return found?.kind === 'multiplier' ? found.value : 1;
}
