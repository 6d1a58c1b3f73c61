import type { Locale } from '../locale';
import { civilDay, weekdayOfDay } from './civil-day';
import { writeDate, writeWeekday } from './write-date';

/**
 * Writes one ISO date with its weekday, or several days in a row: «Δευτέρα 10 Δεκεμβρίου 2018», «10–11 Δεκεμβρίου 2018»,
 * «30 Νοεμβρίου – 2 Δεκεμβρίου 2018». A day that does not exist is written as it came.
 */
export function writeDays(start: string, end: string | null, locale: Locale): string {
  const [first, last] = [civilDay(start), civilDay(end ?? start)];
  if (!first || !last) return end === null || end === start ? start : `${start} – ${end}`;
  const whole = long(end ?? start, locale);
  if (end === null || end === start) return `${writeWeekday(weekdayOfDay(first), locale, 'long')} ${whole}`;
  if (first.year !== last.year) return `${long(start, locale)} – ${whole}`;
  if (first.month !== last.month) return `${long(start, locale).replace(/ \d+$/, '')} – ${whole}`;
  return `${first.day}–${whole}`;
}

const long = (date: string, locale: Locale): string => writeDate(date, locale, 'long') ?? date;
