import { civilDay, isoDate, monthLength, type Weekday, weekdayOf } from '../../dates/civil-day';
import type { DateMention } from '../../dates/date-mention';
import { readDates } from '../../dates/read-dates';
import { renameWeekday, renumberDay } from '../../dates/rewrite-date';
import type { Mend } from '../../finding';
import { datesIn } from '../date-readings';
import { mendText } from '../mend';
import { defineTextRule, type Observation } from '../rule';
import type { EventDays, TextRun } from '../texts';

/**
 * The weekday that a text names is the one that the date falls on. Both mends are offered: the nearest day of that
 * month which falls on the weekday named (the event's own before all), and the right weekday. Silent before 1924: Greece
 * counted by the Julian calendar until 1923.
 */
export const dateWeekday = defineTextRule({
  id: 'date/weekday',
  severity: 'error',
  gates: ['approve', 'publish'],
  reasons: { mismatch: { data: ['written', 'year', 'claimed', 'actual'] } },
  read: (texts) => texts.runs.flatMap((run) => datesIn(run, texts).flatMap((mention) => readMention(run, mention))),
});

const FIRST_YEAR = 1924;

function readMention(run: TextRun, mention: DateMention): Observation<'mismatch'>[] {
  const { date, weekday, day, month, year } = mention;
  const known = date === null ? null : civilDay(date);
  const actual = date === null ? null : weekdayOf(date);
  if (!date || !known || !weekday || !actual || actual === weekday.value || known.year < FIRST_YEAR) return [];
  const from = Math.min(mention.range[0], weekday.range[0]);
  const to = Math.max(mention.range[1], weekday.range[1]);
  const parts = [day, month, ...(year ? [year] : [])];
  const written = run.text.slice(
    Math.min(...parts.map(({ range }) => range[0])),
    Math.max(...parts.map(({ range }) => range[1])),
  );
  return [
    {
      reason: 'mismatch',
      path: run.path,
      locale: run.locale,
      range: [from, to],
      data: { written: written.replace(/\s+/g, ' '), year: String(known.year), claimed: weekday.value, actual },
      mends: [
        ...dayMends(run, mention, date, weekday.value),
        renameWeekday(run.text, weekday.range, actual, run.locale),
      ].filter((mend) => isMend(run, mention, date, mend)),
    },
  ];
}

function dayMends(run: TextRun, mention: DateMention, date: string, claimed: Weekday): Mend[] {
  const known = civilDay(date);
  if (!known) return [];
  const fitting = Array.from({ length: monthLength(known.year, known.month) }, (_, index) => index + 1)
    .filter((day) => weekdayOf(isoDate({ ...known, day })) === claimed)
    .sort((a, b) => Math.abs(a - known.day) - Math.abs(b - known.day) || a - b);
  const own = fitting.find((day) => isWithinEvent(run.event, isoDate({ ...known, day })));
  const value = own ?? fitting[0];
  return value === undefined ? [] : [renumberDay(run.text, mention, value, run.locale)];
}

const isWithinEvent = (event: EventDays | null, date: string): boolean =>
  event !== null && event.start <= date && date <= event.end;

/** How much of the text around a date is read again to see what a mend makes of it. */
const AROUND = 120;

/** Whether the mended text says one weekday and means it, in the year in which it was read before. */
function isMend(run: TextRun, { range, weekday }: DateMention, date: string, mend: Mend): boolean {
  const from = Math.max(0, range[0] - AROUND);
  const text = mendText(run.text.slice(from, range[1] + AROUND), {
    ...mend,
    range: [mend.range[0] - from, mend.range[1] - from],
  });
  const at = (weekday?.range[0] ?? 0) - from;
  return readDates(text, run.locale, [{ date, from: 'issue' }]).some(
    (mention) =>
      mention.date !== null &&
      mention.weekday?.value === weekdayOf(mention.date) &&
      Math.abs((mention.weekday?.range[0] ?? 0) - at) <= MOST_SHIFT,
  );
}

/** By how much an article that changes with its weekday can move it. */
const MOST_SHIFT = 2;
