import type { Weekday } from './civil-day';
import type { DatePart } from './date-mention';
import { joinAt, type Scene, weekdayAt } from './scene';

/** Weekdays that stand together, and the index of the token after them. */
export type NamedWeekdays = { readonly parts: readonly DatePart<Weekday>[]; readonly next: number };

/** Where none is named. */
export const NO_WEEKDAYS: NamedWeekdays = { parts: [], next: -1 };

const MOST_WEEKDAYS = 7;

/** The weekdays at a token: «Δευτέρα», «Δευτέρα και Τρίτη», «Δευτέρα έως Τετάρτη». */
export function weekdaysAt(scene: Scene, first: number): NamedWeekdays | null {
  let read = weekdayAt(scene, first);
  if (!read) return null;
  const parts: DatePart<Weekday>[] = [];
  let next = first;
  while (read && parts.length < MOST_WEEKDAYS) {
    parts.push({ value: read.value, range: read.range });
    next = read.next;
    const join = joinAt(scene, next);
    read = join && weekdayAt(scene, join.next);
  }
  return { parts, next };
}

/** Weekdays that stand before all days: one for the first, as many as there are days, or the two ends of a range. */
export function distribute({ parts }: NamedWeekdays, count: number, range: boolean): (DatePart<Weekday> | null)[] {
  const last = parts.at(-1) ?? null;
  if (parts.length === count) return [...parts];
  if (parts.length === 1 || count === 1) return [last];
  return range && count === 2 ? [parts[0] ?? null, last] : [];
}
