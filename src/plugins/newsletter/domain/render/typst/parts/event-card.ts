import { eventFacts, eventKindWords, eventStatusWords } from '../../facts/event-facts';
import type { StoryDocument } from '../../outputs/subjects';
import { wayTo } from '../../setting';
import { type FactLine, factLines } from '../facts';
import { type Line, line } from '../runs';
import type { Setting } from '../setting';

type EventDocument = NonNullable<StoryDocument['event']>;

/** The event that a story is about, under what kind of event it is. */
export type EventCard = {
  readonly heading: string;
  readonly title: Line | null;
  readonly url: string;
  readonly status: string | null;
  readonly facts: readonly FactLine[];
};

export const eventCard = (event: EventDocument, setting: Setting): EventCard => ({
  heading: eventKindWords(event, setting),
  title: line(event.title, setting.locale),
  url: wayTo('event-page', { id: event.documentId }, setting),
  status: eventStatusWords(event, setting),
  facts: factLines(eventFacts(event, setting), setting.locale),
});

export const EVENT_CARD = `
#let fact-of(it) = fact(it.term, prose(it.value))

#let event-card(it) = card({
  card-heading(3, it.heading)
  if it.title != none { par(strong(way(it.url, prose(it.title)))) }
  if it.status != none { par(text(fill: red, strong(it.status))) }
  grid(
    columns: (1.25fr, 1fr, 1fr),
    column-gutter: 4mm,
    row-gutter: 2.5mm,
    ..it.facts.filter(one => not one.isLong).map(fact-of),
  )
  it.facts.filter(one => one.isLong).map(fact-of).join()
})
`;
