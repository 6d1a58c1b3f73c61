import { isoDate, weekdayOf } from '../../dates/civil-day';
import { type DateForm, type DateMention, dateRange } from '../../dates/date-mention';
import { writeDate } from '../../dates/write-date';
import { datesIn } from '../date-readings';
import { defineTextRule, type Observation } from '../rule';
import type { TextRun } from '../texts';

/** 05/06/2024 is the fifth of June to one English reader and the sixth of May to another: the month is written out. */
export const dateAmbiguousEn = defineTextRule({
  id: 'date/ambiguous-en',
  severity: 'error',
  gates: ['approve', 'publish'],
  reasons: { ambiguous: { data: ['written', 'one', 'other'] } },
  read: (texts) =>
    texts.runs
      .filter(({ locale }) => locale === 'en')
      .flatMap((run) => datesIn(run, texts).flatMap((mention) => readMention(run, mention))),
});

const SLASHES: ReadonlySet<DateForm> = new Set(['slash', 'slash-short', 'american-slash']);
const MONTHS = 12;

function readMention(run: TextRun, mention: DateMention): Observation<'ambiguous'>[] {
  const { day, month, year, form, weekday } = mention;
  if (!SLASHES.has(form) || !year || day.value === month.value || day.value > MONTHS || month.value > MONTHS) return [];
  const dayFirst = form === 'american-slash' ? { day: month, month: day } : { day, month };
  const readings = [
    { year: year.value, month: dayFirst.month.value, day: dayFirst.day.value },
    { year: year.value, month: dayFirst.day.value, day: dayFirst.month.value },
  ].map(isoDate);
  const [one = '', other = ''] = readings.map((date) => writeDate(date, run.locale, 'long') ?? date);
  const range = dateRange(mention);
  const fitting = readings.filter((date) => weekday && weekdayOf(date) === weekday.value);
  return [
    {
      reason: 'ambiguous',
      path: run.path,
      locale: run.locale,
      range,
      data: { written: run.text.slice(...range), one, other },
      mends: (fitting.length > 0 ? fitting : readings).flatMap((date) => {
        const replacement = writeDate(date, run.locale, 'long');
        return replacement === null ? [] : [{ range, replacement }];
      }),
    },
  ];
}
