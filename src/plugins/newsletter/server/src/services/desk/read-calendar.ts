import type { Core } from '@strapi/strapi';
import type { BulletinEntry, CalendarEntry, CalendarView } from '../../../../contracts/desk/calendar';
import { monthLength, twoDigits } from '../../../../domain/dates/civil-day';
import { DESK_ZONE, deskClock, deskDay } from '../../desk-day';
import { eventsBetween } from '../../gateways/event-days';
import type { Onlooker } from '../../onlooker';
import { type DeskBulletin, deskBulletins } from './desk-bulletins';

/** What falls into a month (`YYYY-MM`): events, issue dates of bulletins, and publications that are scheduled. */
export async function readCalendar(
  strapi: Core.Strapi,
  month: string | null,
  { locale }: Onlooker,
): Promise<CalendarView> {
  const today = deskDay();
  const shown = month ?? today.slice(0, 7);
  const [first, last] = [`${shown}-01`, lastDayOf(shown)];
  const entries: CalendarEntry[] = [
    ...(await eventsBetween(strapi, first, last, locale)),
    ...(await deskBulletins(strapi, locale)).flatMap(entriesOf).filter(({ from }) => from >= first && from <= last),
  ];
  const order = ({ from, start }: CalendarEntry) => `${from} ${start ?? ''}`;
  return {
    month: shown,
    zone: DESK_ZONE,
    today,
    entries: entries.sort((a, b) => order(a).localeCompare(order(b))),
  };
}

function lastDayOf(month: string): string {
  const [year, number] = month.split('-').map(Number);
  return `${month}-${twoDigits(monthLength(year ?? 0, number ?? 0))}`;
}

function entriesOf({ begun: _begun, workflow, ...head }: DeskBulletin): BulletinEntry[] {
  const { stage, schedule } = workflow;
  const on = (kind: BulletinEntry['kind'], day: string, start: string | null): BulletinEntry => ({
    ...head,
    kind,
    stage,
    from: day,
    to: day,
    start,
  });
  const due = schedule && new Date(schedule.due);
  return [
    ...(head.issueDate ? [on('issue', head.issueDate, null)] : []),
    ...(due ? [on('publication', deskDay(due), deskClock(due))] : []),
  ];
}
