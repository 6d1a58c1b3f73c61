import type { TextRange } from '../finding';
import type { Weekday } from './civil-day';

/**
 * The ways in which a date is written. Greek: `long` «11 Δεκεμβρίου», `ordinal` «11η Δεκεμβρίου», `ordinal-genitive`
 * «11ης Δεκεμβρίου», `popular` «11 Δεκέμβρη», `short` «11 Δεκ.», `capitals` «11 ΔΕΚΕΜΒΡΙΟΥ». English: `long`
 * "11 December", `ordinal` "11th December", `ordinal-of` "11th of December", `short` "11 Dec", `capitals`,
 * `american` "December 11, 2018", `american-short` "Dec. 11, 2018". Both: `slash` 11/12/2018, `dot`, `hyphen`, the same
 * with two digits of the year, and `iso` 2018-12-11. `american-slash` is 12/25/2018, read but never written.
 */
export type DateForm =
  | 'long'
  | 'ordinal'
  | 'ordinal-genitive'
  | 'ordinal-of'
  | 'popular'
  | 'short'
  | 'capitals'
  | 'american'
  | 'american-short'
  | 'american-slash'
  | 'slash'
  | 'dot'
  | 'hyphen'
  | 'slash-short'
  | 'dot-short'
  | 'hyphen-short'
  | 'iso';

/** A part of a date and where it stands. */
export type DatePart<T> = { readonly range: TextRange; readonly value: T };

/** Where a date's year comes from: the text beside it, or a day that is known otherwise. */
export type YearSource = 'text' | 'event' | 'sibling' | 'issue';

/** A date in a text; ranges are UTF-16 offsets. */
export type DateMention = {
  /** From the weekday, where that stands before, over all other parts; two dates that share a month overlap. */
  readonly range: TextRange;
  /** The weekday that the text attaches to this very day; it may stand after the date, outside `range`. */
  readonly weekday: DatePart<Weekday> | null;
  /** With the ending of an ordinal: «11ης», "11th". */
  readonly day: DatePart<number>;
  /** With the full stop of an abbreviation. */
  readonly month: DatePart<number>;
  /** `null` where none is written beside it, also where it shares that of a range: «28 Νοεμβρίου – 2 Δεκεμβρίου 2018». */
  readonly year: DatePart<number> | null;
  readonly form: DateForm;
  /** `YYYY-MM-DD`; `null` where there is no such day, or its year is not known. */
  readonly date: string | null;
  /** What keeps it from being a date: the calendar has no such day, or no year is known. */
  readonly fault: 'no-such-day' | 'unknown-year' | null;
  readonly yearFrom: YearSource | null;
  /** A holiday or a yearly day, which needs no year: «η επέτειος της 28ης Οκτωβρίου», «κάθε 5 Ιουνίου». */
  readonly commemorative: boolean;
};

/** Where day, month and year of a date stand, without its weekday. */
export function dateRange({ day, month, year }: DateMention): TextRange {
  const ranges = [day.range, month.range, ...(year ? [year.range] : [])];
  return [Math.min(...ranges.map(([from]) => from)), Math.max(...ranges.map(([, to]) => to))];
}
