import { civilDay, dayNumber, isoDate, monthLength } from '../../dates/civil-day';
import type { Announcement } from './announcement';

/** What is known of when an event takes place. */
type Times = Omit<Announcement, 'documentId'>;

const compact = (text: string): string => text.replace(/[-:]/g, '');

/** The day after an ISO date. */
function dayAfter(date: string): string {
  const day = civilDay(date);
  if (!day) return date;
  if (day.day < monthLength(day.year, day.month)) return isoDate({ ...day, day: day.day + 1 });
  return day.month < 12
    ? isoDate({ year: day.year, month: day.month + 1, day: 1 })
    : isoDate({ year: day.year + 1, month: 1, day: 1 });
}

const isWallTime = (time: string | null): time is string => time !== null && /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(time);

/** The last day of an event; its first where none is known, or one that comes before it. */
function lastDay(startDate: string, endDate: string | null): string {
  const [first, last] = [civilDay(startDate), endDate === null ? null : civilDay(endDate)];
  return endDate !== null && first && last && dayNumber(last) > dayNumber(first) ? endDate : startDate;
}

/**
 * When an event takes place, as content lines (RFC 5545, 3.8.2): whole days, the end exclusive, where no time is known;
 * else by the clocks of its zone, and without an end where none is known. None where it has no day that exists.
 */
export function eventTimes({ startDate, startTime, endDate, endTime, zone }: Times): string[] {
  if (startDate === null || civilDay(startDate) === null) return [];
  const last = lastDay(startDate, endDate);
  if (!isWallTime(startTime)) {
    return [`DTSTART;VALUE=DATE:${compact(startDate)}`, `DTEND;VALUE=DATE:${compact(dayAfter(last))}`];
  }
  const by = zone === null ? '' : `;TZID=${zone}`;
  const start = `${compact(startDate)}T${compact(startTime)}00`;
  const end = isWallTime(endTime)
    ? `${compact(last)}T${compact(endTime)}00`
    : last > startDate && `${compact(dayAfter(last))}T000000`;
  return [`DTSTART${by}:${start}`, ...(end && end > start ? [`DTEND${by}:${end}`] : [])];
}

/** Whether calendars can show an event: it has a day. */
export const hasDay = (event: Times): boolean => eventTimes(event).length > 0;

/** An instant (UTC, ISO 8601) as calendars write it: `20181220T100000Z`. */
export const utcTime = (instant: string): string => `${compact(instant.slice(0, 19))}Z`;
