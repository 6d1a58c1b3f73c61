import { ZONES } from '../../bulletin/bulletin';
import type { EventSubject, EventsSubject } from '../outputs/subjects';
import { type Setting, wayTo } from '../setting';
import { folded, textLine, textValue } from './content-line';
import { type Announced, eventComponent } from './event-component';
import { hasDay } from './event-times';
import { zoneComponent } from './zones';

/** How often programs that follow the calendar are asked to look again (RFC 7986, 5.7). */
const REFRESH = 'PT12H';

/** The zones of the events; a calendar must have a component, and where it has no event that is the zone of Greece. */
const zonesOf = (events: readonly Announced[]) =>
  ZONES.filter((zone) =>
    events.length === 0 ? zone === 'Europe/Athens' : events.some(({ document }) => document.zone === zone),
  );

function calendar(events: readonly Announced[], properties: readonly string[], setting: Setting): string {
  const shown = events.filter(({ document }) => hasDay(document));
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Deltio//Deltio//${setting.locale.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...properties,
    ...zonesOf(shown).flatMap(zoneComponent),
    ...shown.flatMap((event) => eventComponent(event, setting)),
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('');
}

/** All events that have a day, as a calendar to be followed (RFC 5545, with the properties of RFC 7986). */
export function eventsCalendar({ events, operation, locale }: EventsSubject, setting: Setting): string {
  const { say } = setting;
  const name = operation?.acronym ? say('calendar.nameOf', { acronym: operation.acronym }) : say('calendar.name');
  return calendar(
    events.map((event) => ({ ...event, operation })),
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
export const eventCalendar = (subject: EventSubject, setting: Setting): string => calendar([subject], [], setting);
