import { isoDate, monthLength, twoDigits, weekdayOf } from './civil-day';

/** The last Sunday of a month of 31 days. */
function lastSunday(year: number, month: 3 | 10): number {
  const weekday = weekdayOf(isoDate({ year, month, day: 31 }));
  return 31 - BACK_TO_SUNDAY[weekday ?? 'sunday'];
}

const BACK_TO_SUNDAY = { sunday: 0, monday: 1, tuesday: 2, wednesday: 3, thursday: 4, friday: 5, saturday: 6 } as const;

/**
 * The calendar day (`YYYY-MM-DD`) that clocks in Greece and Cyprus show at an instant (UTC, ISO 8601), from 1998 onwards.
 * Summer time by Directive 2000/84/EC, from the last Sunday of March to that of October, at 01:00 UTC: computed, because
 * the zones that a machine knows change with its updates. `null` where the text is no instant.
 */
export function dayInGreece(instant: string): string | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):\d{2}/.exec(instant);
  if (!parts) return null;
  const [year = 0, month = 0, day = 0, hour = 0] = parts.slice(1).map(Number);
  const at = `${twoDigits(month)}-${twoDigits(day)}T${twoDigits(hour)}`;
  const isSummer = at >= `03-${lastSunday(year, 3)}T01` && at < `10-${lastSunday(year, 10)}T01`;
  const hours = hour + (isSummer ? 3 : 2);
  return hours < 24 ? isoDate({ year, month, day }) : dayAfter(year, month, day);
}

function dayAfter(year: number, month: number, day: number): string {
  if (day < monthLength(year, month)) return isoDate({ year, month, day: day + 1 });
  return month < 12 ? isoDate({ year, month: month + 1, day: 1 }) : isoDate({ year: year + 1, month: 1, day: 1 });
}
