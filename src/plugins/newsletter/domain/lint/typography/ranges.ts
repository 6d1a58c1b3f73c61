import { ENGLISH_MONTHS, ENGLISH_WEEKDAYS } from '../../dates/english-names';
import { GREEK_MONTHS, GREEK_WEEKDAYS } from '../../dates/greek-names';

/** A pattern of ranges that are written with a hyphen, and whether its two ends are the ends of a range. */
export type RangePattern = {
  /** Names `from`, `hyphen` (with the spaces around it) and `to`. */
  readonly pattern: RegExp;
  readonly holds?: (from: string, to: string) => boolean;
};

const HYPHEN = '(?<hyphen> ?[-‐] ?)';
/** Not inside a word, a code, an address or a longer chain of numbers. */
const START = "(?<![\\p{L}\\p{N}\\-‐–—/.,:+'’])";
const END = '(?![\\p{L}\\p{N}\\-‐–—/+]|[.,:]\\p{N})';

const either = (words: readonly string[]): string => `(?:${[...new Set(words)].sort(longestFirst).join('|')})`;
const longestFirst = (one: string, other: string): number => other.length - one.length;

const MONTH = either([
  ...GREEK_MONTHS.flatMap(({ genitive, nominative, accusative }) => [genitive, nominative, accusative]),
  ...ENGLISH_MONTHS.map(({ name }) => name),
]);
const WEEKDAY = either([
  ...Object.values(GREEK_WEEKDAYS).flatMap(({ nominative, genitive }) => [nominative, genitive]),
  ...Object.values(ENGLISH_WEEKDAYS).map(({ name }) => name),
]);
const YEAR = '(?:19|20)\\d{2}';
const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
const TIME = '(?:[01]?\\d|2[0-4]):[0-5]\\d';
const POINTED_TIME = '(?:[01]?\\d|2[0-4])\\.[0-5]\\d';
/** «2.75» is a price as well. */
const ROUND_TIME = '(?:[01]?\\d|2[0-4])\\.(?:00|30)';
const DAY_PART = '(?:[πμ]\\. ?μ\\.|[ap]\\. ?m\\.|[ap]m(?!\\p{L}))';
/** What is counted in ranges, and what pages and articles are called; a bare «12-15» may be a code or a score. */
const COUNTED =
  '(?:%|€|ετών|έτη|χρόνια|χρονών|χρόνων|μήνες|μηνών|ημέρες|ημερών|μέρες|ώρες|ωρών|λεπτά|λεπτών|άτομα|ατόμων|μέτρα|χιλιόμετρα|km|years|months|weeks|days|hours|minutes|people|metres|kilometres)';
const NUMBERED =
  '(?:σελ\\.|σελίδες|σελίδων|άρθρα|άρθρων|άρ\\.|παρ\\.|τάξεις|κεφάλαια|pages?|pp\\.|articles|chapters|sections|paragraphs|years)';

const isAscending = (from: string, to: string): boolean => numberIn(from) < numberIn(to);
const numberIn = (text: string): number => Number(/\d+/.exec(text)?.[0] ?? Number.NaN);

const range = (from: string, to: string, before = '', after = ''): RegExp =>
  new RegExp(`${START}${before}(?<from>${from})${HYPHEN}(?<to>${to})${END}${after}`, 'gu');

/** The ranges that prose writes: years, days, dates, months, weekdays, hours, pages and counts. */
export const RANGES: readonly RangePattern[] = [
  { pattern: range(YEAR, YEAR), holds: isAscending },
  // «2018-12» is a month of ISO 8601.
  { pattern: range(YEAR, '\\d{2}'), holds: (from, to) => Number(to) > 12 && Number(to) > Number(from.slice(2)) },
  {
    pattern: range(`${DAY}(?:ης|η|st|nd|rd|th)?`, `${DAY}(?:ης|η|st|nd|rd|th)?`, '', `(?=\\s+${MONTH})`),
    holds: isAscending,
  },
  { pattern: range(DAY, DAY, `(?<=${MONTH}\\s)`), holds: isAscending },
  { pattern: range(`${DAY}(?:ης|η)?\\s${MONTH}(?:\\s${YEAR})?`, `${DAY}(?:ης|η)?\\s${MONTH}`) },
  { pattern: range(`\\d{1,2}/\\d{1,2}(?:/${YEAR})?`, `\\d{1,2}/\\d{1,2}/${YEAR}`) },
  { pattern: range(`\\d{1,2}\\.\\d{1,2}(?:\\.${YEAR})?`, `\\d{1,2}\\.\\d{1,2}\\.${YEAR}`) },
  { pattern: range(MONTH, MONTH) },
  { pattern: range(WEEKDAY, WEEKDAY) },
  { pattern: range(TIME, TIME) },
  { pattern: range(POINTED_TIME, POINTED_TIME, '', `(?=\\s?${DAY_PART})`) },
  { pattern: range(ROUND_TIME, ROUND_TIME) },
  { pattern: range('\\d{1,2}', '\\d{1,2}', '', `(?=\\s?${DAY_PART})`) },
  { pattern: range('\\d{1,4}', '\\d{1,4}', '', `(?=\\s?${COUNTED})`), holds: isAscending },
  { pattern: range('\\d{1,4}', '\\d{1,4}', `(?<=${NUMBERED}\\s)`), holds: isAscending },
];
