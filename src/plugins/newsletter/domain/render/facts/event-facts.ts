import { writeDays } from '../../dates/write-days';
import type { StoryDocument } from '../outputs/subjects';
import type { Setting } from '../setting';
import { type Fact, fact, known } from './fact';

type EventDocument = NonNullable<StoryDocument['event']>;

/** What kind of event it is, counted where it is: «2η τεχνική συνάντηση». */
export const eventKindWords = ({ kind, ordinal }: EventDocument, { say }: Setting): string =>
  say(`web.eventKind.${kind ?? 'other'}`, { ordinal: ordinal ?? 0 });

/** That an event does not take place as it was announced; `null` where it does. */
export const eventStatusWords = ({ status }: EventDocument, { say }: Setting): string | null =>
  status === 'cancelled' || status === 'postponed' ? say(`web.eventStatus.${status}`) : null;

const ZONE = { 'Europe/Athens': 'greece', 'Asia/Nicosia': 'cyprus' } as const;

/** When an event is, by the clocks of its place; `null` where no day is known. */
export function whenWords({ startDate, startTime, endDate, endTime, zone }: EventDocument, { locale, say }: Setting) {
  if (startDate === null) return null;
  const days = writeDays(startDate, endDate, locale);
  if (startTime === null) return days;
  const time = endTime === null ? startTime : `${startTime}–${endTime}`;
  return `${days}, ${say('web.time', { time, zone: zone === null ? 'none' : ZONE[zone] })}`;
}

/** Time, place, host and participants of an event, as far as they are known. */
export function eventFacts(event: EventDocument, setting: Setting): Fact[] {
  const { say } = setting;
  const { place, venue, address, mode, host, participants } = event;
  return known([
    fact(say('web.when'), whenWords(event, setting)),
    fact(say('web.place'), place),
    fact(say('web.venue'), venue),
    fact(say('web.address'), address),
    fact(say('web.mode'), mode === 'online' || mode === 'hybrid' ? say(`web.eventMode.${mode}`) : null),
    fact(say('web.host'), host?.name),
    fact(say('web.participants'), ...participants.map(({ name }) => name)),
  ]);
}
