import { monthLength } from '../../dates/civil-day';
import { dateRange } from '../../dates/date-mention';
import { datesIn } from '../date-readings';
import { defineTextRule, type Observation } from '../rule';

/** The calendar has every day that a text names; without a year, the 29th of February is one where a leap year is near. */
export const dateInvalid = defineTextRule({
  id: 'date/invalid',
  severity: 'error',
  gates: ['approve', 'publish'],
  reasons: { 'no-such-day': { data: ['written', 'days'] }, 'no-such-month': { data: ['written'] } },
  read: (texts) =>
    texts.runs.flatMap((run) =>
      datesIn(run, texts).flatMap((mention): Observation<'no-such-day' | 'no-such-month'>[] => {
        if (mention.fault !== 'no-such-day') return [];
        const range = dateRange(mention);
        const written = run.text.slice(...range).replace(/\s+/g, ' ');
        const place = { path: run.path, locale: run.locale, range };
        const most = monthLength(mention.year?.value ?? LEAP_YEAR, mention.month.value);
        if (most === 0) return [{ reason: 'no-such-month', ...place, data: { written } }];
        // A 29th of February that no year near by has.
        const days = mention.day.value <= most ? most - 1 : most;
        return [{ reason: 'no-such-day', ...place, data: { written, days } }];
      }),
    ),
});

const LEAP_YEAR = 2000;
