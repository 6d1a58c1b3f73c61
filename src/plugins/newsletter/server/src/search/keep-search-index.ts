import {
  addDocument,
  newSearchIndex,
  type Placed,
  placeDocuments,
  type SearchIndex,
  wordCounts,
} from '../../../domain/search/search-index';
import type { SearchedDocument } from '../../../domain/search/searched-document';
import {
  searchedBeneficiary,
  searchedBulletin,
  searchedEvent,
  searchedSpeaker,
  searchedStory,
} from '../../../domain/search/searched-texts';
import type { Catalogue, Directory } from '../public/catalogue';
import type { EditionSource } from '../public/edition-source';
import type { SearchedSubject } from './searched-subject';
import { synonymsOfPlaces } from './synonyms-of-places';
import { takeTurns } from './take-turns';

/** An index that is level with a catalogue, and what each of its documents is about, by number. */
export type SearchShelf = { readonly index: SearchIndex; readonly subjects: readonly (SearchedSubject | undefined)[] };

/** Editions whose full content is in memory at a time. */
const BATCH = 5;
/** Where more words than these belong to nothing that can be found, and most of the index does, it is made anew. */
const WORTH_TIDYING = 100_000;

/** The numbers of an edition's documents: its own, and those of its stories by their document ids. */
type OfEdition = { readonly bulletin: number; readonly stories: ReadonlyMap<string, number> };
type OfEntry = { readonly document: number; readonly texts: SearchedDocument['texts'] };

type State = {
  readonly index: SearchIndex;
  editions: Map<number, OfEdition>;
  entries: Map<string, OfEntry>;
};

const newState = (): State => ({ index: newSearchIndex(synonymsOfPlaces()), editions: new Map(), entries: new Map() });

/**
 * Keeps one search index level with the catalogue: made when it is first asked for, an edition added as it is issued,
 * what is withdrawn gone with the next catalogue. It works in turns, so that other readers are answered meanwhile.
 */
export function keepSearchIndex(source: EditionSource, now: () => number) {
  let state = newState();
  let level: { readonly catalogue: Catalogue; readonly shelf: SearchShelf } | null = null;
  let previous: Promise<unknown> = Promise.resolve();

  async function add(ids: readonly number[], turn: () => Promise<void> | null): Promise<void> {
    const { index, editions } = state;
    for (let start = 0; start < ids.length; start += BATCH) {
      for (const { id, edition } of await source.load(ids.slice(start, start + BATCH))) {
        const { content } = edition;
        const stories = new Map<string, number>();
        for (const story of content.stories) {
          stories.set(story.documentId, addDocument(index, searchedStory(story, content)));
          await turn();
        }
        editions.set(id, { bulletin: addDocument(index, searchedBulletin(content)), stories });
      }
    }
  }

  /** The number of an entry's document: a new one where its texts have changed. */
  function entryOf(key: string, { type, texts }: SearchedDocument): number {
    const known = state.entries.get(key);
    if (known && isSame(known.texts, texts)) return known.document;
    const document = addDocument(state.index, { type, texts });
    state.entries.set(key, { document, texts });
    return document;
  }

  async function bringLevel(catalogue: Catalogue): Promise<SearchShelf> {
    if (level?.catalogue.version === catalogue.version) return level.shelf;
    const { held, idle } = wordCounts(state.index);
    if (idle > WORTH_TIDYING && idle > held / 2) state = newState();
    const turn = takeTurns(now);
    const { index, editions, entries } = state;
    const { issued } = catalogue;
    await add(
      issued.flatMap(({ id }) => (editions.has(id) ? [] : [id])),
      turn,
    );
    const placed: Placed[] = [];
    const subjects: SearchedSubject[] = [];
    const place = (document: number, years: readonly number[], subject: SearchedSubject) => {
      placed.push({ document, years });
      subjects[document] = subject;
    };
    for (const edition of issued) {
      const known = editions.get(edition.id);
      if (!known) continue;
      const years = yearsBetween(edition.card.issueDate);
      place(known.bulletin, years, { type: 'bulletin', ...edition });
      for (const story of edition.card.stories) {
        const document = known.stories.get(story.documentId);
        if (document !== undefined) place(document, years, { type: 'story', ...edition, story });
      }
    }
    for (const thing of catalogue.events.ordered.el) {
      const document = entryOf(`event ${thing.documentId}`, searchedEvent(thing));
      const { card } = mentionsOf(catalogue.events, thing.documentId);
      place(document, yearsBetween(thing.startDate, thing.endDate), { type: 'event', thing, card });
      await turn();
    }
    for (const thing of catalogue.speakers.ordered.el) {
      const { card, years } = mentionsOf(catalogue.speakers, thing.documentId);
      place(entryOf(`speaker ${thing.documentId}`, searchedSpeaker(thing)), years, { type: 'speaker', thing, card });
      await turn();
    }
    for (const thing of catalogue.beneficiaries.ordered.el) {
      const { card, years } = mentionsOf(catalogue.beneficiaries, thing.documentId);
      const document = entryOf(`beneficiary ${thing.documentId}`, searchedBeneficiary(thing));
      place(document, years, { type: 'beneficiary', thing, card });
      await turn();
    }
    const readable = new Set(issued.map(({ id }) => id));
    state.editions = new Map([...editions].filter(([id]) => readable.has(id)));
    const found = new Set(placed.map(({ document }) => document));
    state.entries = new Map([...entries].filter(([, { document }]) => found.has(document)));
    placeDocuments(index, placed);
    const shelf = { index, subjects };
    level = { catalogue, shelf };
    return shelf;
  }

  return {
    /** The index where it is level with a catalogue; else `null`. */
    shelfOf: ({ version }: Catalogue): SearchShelf | null =>
      level?.catalogue.version === version ? level.shelf : null,
    /** The index level with a catalogue, which must be as new as any that was asked for before. */
    levelWith(catalogue: Catalogue): Promise<SearchShelf> {
      // One after the other, because they share what is known.
      const levelled = previous.then(() => bringLevel(catalogue));
      // Who asked is told of a failure; what was added by then is not placed, and is added again.
      previous = levelled.catch(() => {
        state = newState();
        level = null;
      });
      return levelled;
    },
    /** Whether there is an index: nobody may have searched yet. */
    isOpen: (): boolean => level !== null,
  };
}

const isSame = (some: SearchedDocument['texts'], others: SearchedDocument['texts']): boolean =>
  some.length === others.length &&
  some.every(({ field, locale, text }, at) => {
    const other = others[at];
    return other?.field === field && other.locale === locale && other.text === text;
  });

const yearOf = (day: string): number => Number(day.slice(0, 4));

/** The years from one day to another; none without a first one. */
function yearsBetween(first: string | null, last: string | null = null): readonly number[] {
  if (first === null) return [];
  const [from, to] = [yearOf(first), yearOf(last ?? first)];
  return Array.from({ length: Math.max(1, to - from + 1) }, (_, at) => from + at);
}

/** The newest edition that mentions something, and the years of all that do. */
function mentionsOf({ mentions }: Directory<unknown>, documentId: string) {
  const cards = (mentions.get(documentId) ?? []).map(({ card }) => card);
  const years = new Set(cards.flatMap(({ issueDate }) => (issueDate === null ? [] : [yearOf(issueDate)])));
  return { card: cards[0] ?? null, years: [...years] };
}
