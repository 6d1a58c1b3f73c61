import { ZONES } from '../../bulletin/bulletin';
import type { CalendarSubject } from '../outputs/subjects';
import { type Setting, wayTo } from '../setting';
import type { Announcement } from './announcement';
import { folded, textLine, textValue } from './content-line';
import { eventComponent } from './event-component';
import { hasDay } from './event-times';
import { retractedComponent } from './retracted-component';
import { zoneComponent } from './zones';

/** How often programs that follow the calendar are asked to look again (RFC 7986, 5.7). */
const REFRESH = 'PT12H';

/** The zones of the events; a calendar must have a component, and where it has no event that is the zone of Greece. */
const zonesOf = (times: readonly Pick<Announcement, 'zone'>[]) =>
  ZONES.filter((zone) => (times.length === 0 ? zone === 'Europe/Athens' : times.some((time) => time.zone === zone)));

function calendar(
  { standing, retracted, operation }: CalendarSubject,
  properties: readonly string[],
  setting: Setting,
): string {
  const shown = standing.filter(({ document }) => hasDay(document));
  const times = [...shown.map(({ document }) => document), ...retracted.map(({ announcement }) => announcement)];
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Deltio//Deltio//${setting.locale.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...properties,
    ...zonesOf(times).flatMap(zoneComponent),
    ...shown.flatMap((event) => eventComponent({ ...event, operation }, setting)),
    ...retracted.flatMap((event) => retractedComponent({ ...event, operation }, setting)),
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('');
}

/** All events that have or had a day, as a calendar to be followed (RFC 5545, with the properties of RFC 7986). */
export function eventsCalendar(subject: CalendarSubject, setting: Setting): string {
  const { operation, locale } = subject;
  const { say } = setting;
  const name = operation?.acronym ? say('calendar.nameOf', { acronym: operation.acronym }) : say('calendar.name');
  return calendar(
    subject,
    [
      ...textLine('NAME', name, locale),
      `X-WR-CALNAME:${textValue(name)}`,
      ...textLine('DESCRIPTION', operation?.fundingStatement ?? null, locale),
      `URL:${wayTo('archive-page', {}, setting)}`,
      `SOURCE;VALUE=URI:${wayTo('events-calendar', {}, setting)}`,
      `REFRESH-INTERVAL;VALUE=DURATION:${REFRESH}`,
      `X-PUBLISHED-TTL:${REFRESH}`,
    ],
    setting,
  );
}

/** One event, to be put into a calendar; without a day there is nothing to put there. */
export const eventCalendar = (subject: CalendarSubject, setting: Setting): string => calendar(subject, [], setting);
