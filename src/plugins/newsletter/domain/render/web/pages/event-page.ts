import { eventKindWords } from '../../facts/event-facts';
import type { EventSubject } from '../../outputs/subjects';
import type { Setting } from '../../setting';
import { html } from '../html';
import { eventGraph } from '../json-ld/graphs';
import type { Page } from '../page';
import { breadcrumb } from '../parts/breadcrumb';
import { calendarLink } from '../parts/event-card';
import { eventFacts, eventStatus } from '../parts/event-facts';
import { heading } from '../parts/heading';
import { mentions } from '../parts/mentions';
import { prose } from '../parts/prose';
import { title } from '../parts/title';
import { inBothLanguages } from './in-both-languages';

/** An event with all that is known of it, and the stories that tell of it. */
export function eventPage(subject: EventSubject, setting: Setting): Page {
  const { document, operation } = subject;
  const { documentId: id, title: name, summary } = document;
  const { locale } = setting;
  return {
    title: name ?? eventKindWords(document, setting),
    description: summary,
    addresses: inBothLanguages('event-page', { id }),
    operation,
    photo: null,
    kind: 'website',
    isIndexed: true,
    graph: eventGraph(subject, setting),
    main: html`${breadcrumb(null, setting)}
      <article class="entry">
      <header>
      <p class="kicker">${eventKindWords(document, setting)}</p>
      ${heading(1, title(name, locale))}
      ${summary && html`<p class="lead">${prose(summary, locale)}</p>`}
      </header>
      ${eventStatus(document, setting)}
      ${eventFacts(document, setting)}
      ${calendarLink(id, setting)}
      ${mentions(document, setting)}
      </article>`,
  };
}
