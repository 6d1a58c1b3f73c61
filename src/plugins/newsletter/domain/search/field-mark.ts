import { LOCALES, type Locale } from '../locale';
import { type Rank, SEARCHED_FIELDS, type SearchedField } from './searched-document';

/** What begins in an index's row of words: a text of a field in a language. */
export type FieldMark = { readonly field: SearchedField; readonly locale: Locale; readonly rank: Rank };

/** Numbers from here on are marks, those below are terms; engines keep only numbers below 2³⁰ as they are. */
export const FIRST_MARK = 0x3f000000;

const FIELDS = Object.keys(SEARCHED_FIELDS) as SearchedField[];
const RANKS = ['title', 'lead', 'body'] as const satisfies readonly Rank[];

const MARKS: readonly FieldMark[] = FIELDS.flatMap((field) =>
  LOCALES.map((locale) => ({ field, locale, rank: SEARCHED_FIELDS[field] })),
);

/** The number that stands before the words of a text. */
export const markNumber = (field: SearchedField, locale: Locale): number =>
  FIRST_MARK + MARKS.findIndex((mark) => mark.field === field && mark.locale === locale);

/** What a mark's number says. */
export const markOf = (number: number): FieldMark => MARKS[number - FIRST_MARK] as FieldMark;

/** Ranks and languages, each by its bit in a posting. */
export const SHELVES = RANKS.flatMap((rank) => LOCALES.map((locale) => ({ rank, locale })));

/** The bit of a text's rank and language. */
export const shelfBit = (rank: Rank, locale: Locale): number =>
  1 << SHELVES.findIndex((shelf) => shelf.rank === rank && shelf.locale === locale);
