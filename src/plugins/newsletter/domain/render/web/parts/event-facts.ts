import { eventStatusWords, whenWords } from '../../facts/event-facts';
import type { StoryDocument } from '../../outputs/subjects';
import type { Setting } from '../../setting';
import { type Html, html } from '../html';
import { facts } from './facts';
import { organisation } from './organisation';
import { prose } from './prose';

/** An event as a story or an event's own page tells of it. */
export type EventFacts = NonNullable<StoryDocument['event']>;

/** When an event is, for people and for machines. */
function eventTime(event: EventFacts, setting: Setting): Html | null {
  const { startDate, startTime } = event;
  if (startDate === null) return null;
  const moment = startTime === null ? startDate : `${startDate}T${startTime}`;
  return html`<time datetime="${moment}">${whenWords(event, setting)}</time>`;
}

/** Says that an event does not take place as it was announced; nothing where it does. */
export function eventStatus(event: EventFacts, setting: Setting): Html | null {
  const words = eventStatusWords(event, setting);
  return words === null ? null : html`<p class="status">${words}</p>`;
}

/** Time, place, host and participants of an event, with the ways to those that are beneficiaries. */
export function eventFacts(event: EventFacts, setting: Setting): Html {
  const { say, locale } = setting;
  const { place, venue, address, mode, host, participants } = event;
  return facts([
    [say('web.when'), eventTime(event, setting)],
    [say('web.place'), prose(place, locale)],
    [say('web.venue'), prose(venue, locale)],
    [say('web.address'), prose(address, locale)],
    [say('web.mode'), mode === 'online' || mode === 'hybrid' ? say(`web.eventMode.${mode}`) : null],
    [say('web.host'), host && organisation(host, setting)],
    [
      say('web.participants'),
      participants.length > 0 &&
        html`<ul>
          ${participants.map((participant) => html`<li>${organisation(participant, setting)}</li>\n`)}</ul>`,
    ],
  ]);
}
