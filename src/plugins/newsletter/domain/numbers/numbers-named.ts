import { foldKey } from '../greek/fold';
import type { Locale } from '../locale';
import { GREEK_STEMS, NUMBER_WORDS } from './number-words';

const WORD = /\p{L}[\p{L}\p{M}]*/gu;
const ROMAN = /(?<![\p{L}\p{N}])[IVX]{1,5}(?![\p{L}\p{N}])/gu;
const GREEK_NUMERAL = /(?<![\p{L}\p{N}])([Α-ΘA-HΙ])['΄’ʹ´]/gu;
const ROMAN_VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };
const GREEK_NUMERALS = 'ΑΒΓΔΕ#ΖΗΘΙ';

/**
 * Every number that the words and numerals of a text may stand for: cardinals and their compounds («είκοσι τρεις»,
 * "two hundred and fifty"), ordinals, numbers inside words («διήμερη»), IV, Δ΄. Generous on purpose: it answers whether
 * a text may name a number, not which it names.
 */
export function numbersNamed(text: string, locale: Locale): Set<number> {
  const named = new Set<number>();
  let run: Run = EMPTY;
  for (const [word] of text.matchAll(WORD)) {
    const key = foldKey(word);
    const known = NUMBER_WORDS[locale].get(key);
    if (known) {
      named.add(known.value);
      run = goOn(run, known.value, known.kind === 'multiplier');
      named.add(run.total + run.part);
      named.add(run.part);
      continue;
    }
    if (!JOINTS.has(key)) run = EMPTY;
    if (locale === 'el') for (const value of valuesInside(key)) named.add(value);
  }
  for (const [numeral] of text.matchAll(ROMAN)) named.add(romanValue(numeral));
  for (const [, letter = ''] of text.matchAll(GREEK_NUMERAL)) named.add(GREEK_NUMERALS.indexOf(letter) + 1);
  return named;
}

const STEMS: ReadonlyMap<string, number> = new Map(GREEK_STEMS);
const STEM_LENGTHS = [...new Set(GREEK_STEMS.map(([stem]) => stem.length))];

const valuesInside = (key: string): number[] => STEM_LENGTHS.flatMap((length) => STEMS.get(key.slice(0, length)) ?? []);

/** Words inside a compound number. */
const JOINTS: ReadonlySet<string> = new Set(['and', 'και']);

type Run = { readonly total: number; readonly part: number };
const EMPTY: Run = { total: 0, part: 0 };

/** A compound number with one word more. */
function goOn({ total, part }: Run, value: number, multiplies: boolean): Run {
  if (!multiplies) return { total, part: part + value };
  if (value === 100) return { total, part: (part || 1) * value };
  return { total: total + (part || 1) * value, part: 0 };
}

function romanValue(numeral: string): number {
  const values = [...numeral].map((letter) => ROMAN_VALUES[letter] ?? 0);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}
