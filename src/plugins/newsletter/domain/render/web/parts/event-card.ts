import { eventKindWords } from '../../facts/event-facts';
import { outputAddress } from '../../outputs/addresses';
import type { Setting } from '../../setting';
import { addressInLanguage } from '../addresses';
import { type Html, html } from '../html';
import { type EventFacts, eventFacts, eventStatus } from './event-facts';
import { heading, type Level } from './heading';
import { link } from './link';
import { prose } from './prose';

/** The event that a story is about, on a card beside it, with the way to its page and into the reader's calendar. */
export function eventCard(event: EventFacts, level: Level, setting: Setting): Html {
  const { locale } = setting;
  const { documentId: id, title } = event;
  return html`<section class="card">
    ${heading(level, eventKindWords(event, setting))}
    <p class="name">${link(outputAddress('event-page', { locale, id }), prose(title, locale))}</p>
    ${eventStatus(event, setting)}
    ${eventFacts(event, setting)}
    ${calendarLink(id, setting)}
  </section>\n`;
}

/** The way into the reader's calendar. */
export const calendarLink = (id: string, setting: Setting): Html =>
  html`<p class="calendar">${link(addressInLanguage('event-calendar', { id }, setting), setting.say('web.addToCalendar'))}</p>`;
