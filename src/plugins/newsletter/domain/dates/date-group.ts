import type { Weekday } from './civil-day';
import type { DateForm, DatePart } from './date-mention';
import { distribute, type NamedWeekdays } from './named-weekdays';
import type { DayRead } from './scene';

/** One day of a group, with the weekday and the form that are its own. */
export type GroupDay = {
  readonly weekday: DatePart<Weekday> | null;
  readonly day: DatePart<number>;
  readonly form: DateForm;
};

/** Days that share a month and a year: one, or a list or range such as «10 και 11 Δεκεμβρίου 2018». */
export type DateGroup = {
  readonly days: readonly GroupDay[];
  readonly month: DatePart<number>;
  readonly year: DatePart<number> | null;
  /** Index of the first token, and of the one after the last. */
  readonly first: number;
  readonly next: number;
  /** Whether one of its days is the genitive of an ordinal without an article, as in names of streets. */
  readonly genitive: boolean;
};

/** A day as it was read; `weak` where only a comma or a dash with spaces joins it to the one before. */
export type ListedDay = {
  readonly read: DayRead;
  readonly weekday: DatePart<Weekday> | null;
  readonly weak: boolean;
};

/** More days than a list of them has. */
export const MOST_DAYS = 10;

/** What the days of a group share. `swapped` where what was read as the day was the month. */
export type SharedPart = {
  readonly month: DatePart<number>;
  readonly year: DatePart<number> | null;
  readonly next: number;
  readonly swapped: boolean;
  readonly formOf: (read: DayRead) => DateForm;
};

/** Where a group begins, the weekdays before it, and whether its last two days are the ends of a range. */
export type GroupFrame = { readonly first: number; readonly named: NamedWeekdays; readonly range: boolean };

/** Puts a group together; `null` where its numbers can be no days. */
export function groupOf(
  listed: readonly ListedDay[],
  tail: SharedPart,
  { first, named, range }: GroupFrame,
): DateGroup | null {
  const weekdays = distribute(named, listed.length, range);
  const last = listed.at(-1)?.read;
  if (tail.swapped && listed.length > 1) return null;
  const days = listed.map(({ read, weekday }, index) => ({
    weekday: weekday ?? weekdays[index] ?? null,
    day: tail.swapped ? tail.month : { value: read.value, range: read.range },
    form: tail.formOf(read),
  }));
  // A day that no month has is a slip where something tells that it is a day, and some other number elsewhere.
  const unlikely = days.some(({ day }) => day.value < 1 || day.value > 39);
  if (unlikely || (!tail.year && days.some(({ day, weekday }) => day.value > 31 && !weekday))) return null;
  return {
    days,
    month: tail.swapped && last ? { value: last.value, range: last.range } : tail.month,
    year: tail.year,
    first,
    next: tail.next,
    genitive: listed.some(({ read }) => read.ordinal === 'ordinal-genitive'),
  };
}
