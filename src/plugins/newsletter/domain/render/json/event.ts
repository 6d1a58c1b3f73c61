import type { Event } from '../../bulletin/bulletin';
import { projectOrganisation } from './organisation';
import type { View } from './view';

/** An event; days and times are those of the place, whose IANA zone stands beside them. */
export function projectEvent(event: Event, view: View) {
  const { locale } = view;
  // A host is called by the name it bore when the event took place, whenever it is read about.
  const then: View = { ...view, day: event.startDate ?? view.day };
  return {
    documentId: event.documentId,
    kind: event.kind,
    ordinal: event.ordinal,
    startDate: event.startDate,
    startTime: event.startTime,
    endDate: event.endDate,
    endTime: event.endTime,
    zone: event.zone,
    mode: event.mode,
    status: event.status,
    title: event.title[locale],
    place: event.place[locale],
    venue: event.venue[locale],
    address: event.address[locale],
    summary: event.summary[locale],
    host: event.host && projectOrganisation(event.host, then),
    participants: event.participants.map((participant) => projectOrganisation(participant, then)),
  };
}
