import type { Locale } from '../../../domain/locale';
import { hasDay } from '../../../domain/render/calendar/event-times';
import type { CalendarSubject, RetractedEvent, StandingEvent } from '../../../domain/render/outputs/subjects';
import type { Catalogue } from '../public/catalogue';
import { ENTRIES } from '../public/entries';

type ToldEvents = Pick<CalendarSubject, 'standing' | 'retracted'>;

/** What calendars tell of all events. */
export const allToldEvents = (catalogue: Catalogue, locale: Locale): ToldEvents => ({
  standing: ENTRIES.events
    .page(catalogue, locale, 0, catalogue.events.byId.size)
    .flatMap((document) => standingEvent(catalogue, document)),
  retracted: [...catalogue.announced.keys()].flatMap((id) => retractedEvent(catalogue, id)),
});

/** What a calendar tells of one event; `null` where no edition ever told of it. */
export function toldEvent(catalogue: Catalogue, locale: Locale, id: string): ToldEvents | null {
  if (!catalogue.announced.has(id)) return null;
  const document = ENTRIES.events.one(catalogue, locale, id);
  return {
    standing: document ? standingEvent(catalogue, document) : [],
    retracted: retractedEvent(catalogue, id),
  };
}

function standingEvent({ announced }: Catalogue, document: StandingEvent['document']): StandingEvent[] {
  const event = announced.get(document.documentId);
  return event ? [{ document, record: event.record }] : [];
}

function retractedEvent({ announced, events }: Catalogue, id: string): RetractedEvent[] {
  const event = announced.get(id);
  const standing = events.byId.get(id);
  if (!event?.last || (standing && hasDay(standing))) return [];
  return [{ announcement: event.last, record: event.record }];
}
