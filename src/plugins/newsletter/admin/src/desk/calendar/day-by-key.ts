import { civilDay, WEEKDAYS, weekdayOfDay } from '../../../../domain/dates/civil-day';
import { daysOf, monthAfter } from './months';

const DAY_MS = 86_400_000;

/** How many days a key goes on in a grid of weeks. */
const DAYS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };
const MONTHS: Readonly<Record<string, number>> = { PageUp: -1, PageDown: 1 };

const daysAfter = (day: string, by: number): string =>
  new Date(Date.parse(day) + by * DAY_MS).toISOString().slice(0, 10);

/**
 * The day (`YYYY-MM-DD`) to which a key leads from another, as in the date grid of the ARIA Authoring Practices: arrows by
 * days and weeks, Home and End within the week as far as the month goes, Page Up and Page Down by months; `null` for any
 * other key.
 */
export function dayByKey(day: string, key: string): string | null {
  const by = DAYS[key];
  if (by !== undefined) return daysAfter(day, by);
  const months = MONTHS[key];
  if (months !== undefined) {
    const there = daysOf(monthAfter(day.slice(0, 7), months));
    return there[Number(day.slice(8)) - 1] ?? there.at(-1) ?? null;
  }
  const date = civilDay(day);
  if (!date || (key !== 'Home' && key !== 'End')) return null;
  const place = WEEKDAYS.indexOf(weekdayOfDay(date));
  const asked = daysAfter(day, key === 'Home' ? -place : WEEKDAYS.length - 1 - place);
  const month = daysOf(day.slice(0, 7));
  return month.includes(asked) ? asked : ((key === 'Home' ? month[0] : month.at(-1)) ?? null);
}
