import type { Event } from 'schema-dts';
import type { Setting } from '../../setting';
import type { EventFacts } from '../parts/event-facts';
import { known } from './known';
import { nodeId, pageUrl } from './nodes';
import { organisationNode } from './organisations';

const STATUS = {
  planned: 'https://schema.org/EventScheduled',
  held: 'https://schema.org/EventScheduled',
  postponed: 'https://schema.org/EventPostponed',
  cancelled: 'https://schema.org/EventCancelled',
} as const;

const MODE = {
  'in-person': 'https://schema.org/OfflineEventAttendanceMode',
  online: 'https://schema.org/OnlineEventAttendanceMode',
  hybrid: 'https://schema.org/MixedEventAttendanceMode',
} as const;

/** A day, with a wall-clock time of its place where one is known. */
const moment = (day: string | null, time: string | null): string | null =>
  day === null || time === null ? day : `${day}T${time}`;

const locationOf = ({ place, venue, address, mode }: EventFacts) =>
  mode === 'online' || (venue ?? place) === null
    ? null
    : ({
        '@type': 'Place',
        name: venue ?? place ?? '',
        address: { '@type': 'PostalAddress', ...known({ streetAddress: address, addressLocality: place }) },
      } as const);

/** An event; its id is that of its own page. */
export function eventNode(event: EventFacts, setting: Setting): Event {
  const { documentId: id, title, summary, startDate, startTime, endDate, endTime, status, mode, host } = event;
  return {
    '@type': 'Event',
    '@id': nodeId('event-page', { id }, setting),
    name: title ?? '',
    url: pageUrl('event-page', { id }, setting),
    eventStatus: STATUS[status ?? 'planned'],
    eventAttendanceMode: MODE[mode ?? 'in-person'],
    inLanguage: setting.locale,
    ...known({
      startDate: moment(startDate, startTime),
      endDate: moment(endDate ?? (endTime === null ? null : startDate), endTime),
      location: locationOf(event),
      organizer: host && organisationNode(host, setting),
      description: summary,
    }),
  };
}
