import type { MoveBody } from '../../../contracts/moves';

/** A place whose clocks a schedule goes by. */
export type Zone = NonNullable<MoveBody['schedule']>['zone'];

/** Where readers are, the usual place first. */
export const ZONES = ['Europe/Athens', 'Asia/Nicosia'] as const satisfies readonly Zone[];

/** A day and a time as staff write them: `20/12/2026` and `09:00`, whatever the browser's own order of day and month. */
export type TypedTime = { readonly day: string; readonly clock: string };

const DAY = /^\s*(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})\s*$/;
const CLOCK = /^\s*(\d{1,2})\s*[:.]\s*(\d{2})\s*$/;

/** What was typed as `YYYY-MM-DDTHH:MM`; `null` where it is no day of the calendar or no time of the day. */
export function readWallTime({ day, clock }: TypedTime): string | null {
  const [, date, month, year] = DAY.exec(day) ?? [];
  const [, hours, minutes] = CLOCK.exec(clock) ?? [];
  if (!date || !month || !year || !hours || !minutes) return null;
  const local = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}T${hours.padStart(2, '0')}:${minutes}`;
  const moment = asIfUtc(local);
  // What JavaScript rolls over, such as 31/02, comes back as another day.
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(local) ? local : null;
}

/** The inverse of `readWallTime`, in the form that the fields propose. */
export function typeWallTime(local: string): TypedTime {
  const [date = '', clock = ''] = local.split('T');
  return { day: date.split('-').reverse().join('/'), clock };
}

/** A wall time as a moment that shows the same clock when it is formatted for the zone UTC. */
export const asIfUtc = (local: string): Date => new Date(`${local}:00Z`);
