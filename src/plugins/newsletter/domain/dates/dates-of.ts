import type { TextRange } from '../finding';
import type { Locale } from '../locale';
import { type Weekday, weekdayOf } from './civil-day';
import { readDates } from './read-dates';

/** What the tool tells of a date in a text; `range` in UTF-16 offsets. */
export type TextDate = {
  readonly range: TextRange;
  /** `YYYY-MM-DD`; `null` where there is no such day or its year cannot be known. */
  readonly date: string | null;
  /** The weekday that the text names, and the one that it is. */
  readonly claimed: Weekday | null;
  readonly actual: Weekday | null;
  /** Whether the two agree; `null` where none is named; always `false` for a day that does not exist. */
  readonly ok: boolean | null;
};

/** Every date of a text, in order; one without a year is the nearest to the issue date (ISO, `null` where unknown). */
export const datesOf = (text: string, locale: Locale, issueDate: string | null): { readonly dates: TextDate[] } => ({
  dates: readDates(text, locale, issueDate === null ? [] : [{ date: issueDate, from: 'issue' }]).map(
    ({ range, date, weekday, fault }) => {
      const claimed = weekday?.value ?? null;
      const actual = date === null ? null : weekdayOf(date);
      if (fault === 'no-such-day') return { range, date, claimed, actual, ok: false };
      return { range, date, claimed, actual, ok: claimed === null || actual === null ? null : claimed === actual };
    },
  ),
});
