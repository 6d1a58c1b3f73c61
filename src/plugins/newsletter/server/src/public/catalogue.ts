import type { Beneficiary, Event, Speaker } from '../../../domain/bulletin/bulletin';
import type { Revision, Withdrawal } from '../../../domain/bulletin/history';
import type { Locale } from '../../../domain/locale';
import type { EditionCard, Mentions } from '../../../domain/render/json/edition-card';
import type { Mention } from '../../../domain/render/json/mention';
import { type AnnouncedEvent, type Announcements, announcedEvents } from './announced-events';
import type { StoredHead } from './edition-source';

/** An edition: its row and its card. */
export type Issued = { readonly id: number; readonly card: EditionCard };

/** An edition that readers no longer get, and why. */
export type Withdrawn = { readonly card: EditionCard; readonly withdrawal: Withdrawal };

/** A revision that is on record, by the row of its edition. */
export type Recorded = Revision<StoredHead>;

/** The revisions of every number that was ever issued, the oldest first. */
export type Histories = ReadonlyMap<number, readonly Recorded[]>;

/** What stands on the shelf: the editions that readers get, those they no longer get, and the record of all. */
export type Holdings = {
  readonly issued: readonly Issued[];
  readonly withdrawn: readonly Withdrawn[];
  readonly histories: Histories;
  readonly announcements: Announcements;
};

/** A story, its edition's card and row. */
export type StoryPlace = Mention & { readonly id: number };

/** One kind of thing that editions tell of, each in its newest state, in the order of each language's list. */
export type Directory<T> = {
  readonly byId: ReadonlyMap<string, T>;
  readonly ordered: Readonly<Record<Locale, readonly T[]>>;
  /** The stories that mention it, the newest bulletin first. */
  readonly mentions: ReadonlyMap<string, readonly Mention[]>;
};

/** All that lists and look-ups need of the editions, at one version of the database. */
export type Catalogue = {
  readonly version: string;
  /** The highest number first. */
  readonly issued: readonly Issued[];
  readonly histories: Histories;
  readonly stories: readonly StoryPlace[];
  readonly storyBySlug: Readonly<Record<Locale, ReadonlyMap<string, StoryPlace>>>;
  /** By the slug of a story that no readable edition has: what took it from its readers. */
  readonly withdrawnBySlug: Readonly<Record<Locale, ReadonlyMap<string, Withdrawal>>>;
  readonly events: Directory<Event>;
  /** By document id, every event that an edition ever told of, whether readers may have that one or not. */
  readonly announced: ReadonlyMap<string, AnnouncedEvent>;
  readonly speakers: Directory<Speaker>;
  readonly beneficiaries: Directory<Beneficiary>;
  /** When something was last issued or withdrawn (UTC, ISO 8601); `null` before the first time. */
  readonly changedAt: string | null;
};

/** The newest state of everything that editions tell of. */
export type Snapshots = {
  readonly events: readonly Event[];
  readonly speakers: readonly Speaker[];
  readonly beneficiaries: readonly Beneficiary[];
};

type Order<T> = (a: T, b: T) => number;

/** How each language puts words in order. */
export const COLLATORS = { el: new Intl.Collator('el'), en: new Intl.Collator('en') } as const satisfies Record<
  Locale,
  Intl.Collator
>;

const newestFirst: Order<Event> = (a, b) =>
  (b.startDate ?? '').localeCompare(a.startDate ?? '') || a.documentId.localeCompare(b.documentId);

const byFamilyName =
  (locale: Locale): Order<Speaker> =>
  (a, b) =>
    COLLATORS[locale].compare(a.familyName[locale] ?? '', b.familyName[locale] ?? '') ||
    COLLATORS[locale].compare(a.givenName[locale] ?? '', b.givenName[locale] ?? '') ||
    a.documentId.localeCompare(b.documentId);

const leadFirst =
  (locale: Locale): Order<Beneficiary> =>
  (a, b) =>
    Number(b.role === 'lead') - Number(a.role === 'lead') ||
    COLLATORS[locale].compare(a.name[locale] ?? '', b.name[locale] ?? '') ||
    a.documentId.localeCompare(b.documentId);

function mentionsOf(stories: readonly StoryPlace[], kind: keyof Mentions): Map<string, Mention[]> {
  const found = new Map<string, Mention[]>();
  for (const place of stories) {
    for (const documentId of place.story.mentions[kind]) {
      const known = found.get(documentId);
      if (known) known.push(place);
      else found.set(documentId, [place]);
    }
  }
  return found;
}

function directory<T extends { documentId: string }>(
  things: readonly T[],
  mentions: ReadonlyMap<string, readonly Mention[]>,
  orderIn: (locale: Locale) => Order<T>,
): Directory<T> {
  const ordered = { el: things.toSorted(orderIn('el')), en: things.toSorted(orderIn('en')) };
  return { byId: new Map(things.map((thing) => [thing.documentId, thing])), ordered, mentions };
}

/** The slugs of withdrawn stories, each with the withdrawal of the newest edition that had it. */
function withdrawnSlugs(withdrawn: readonly Withdrawn[], locale: Locale): Map<string, Withdrawal> {
  const oldestFirst = withdrawn.toSorted((a, b) => a.card.number - b.card.number || a.card.revision - b.card.revision);
  return new Map(
    oldestFirst.flatMap(({ card, withdrawal }) =>
      card.stories.flatMap(({ slug }) => (slug[locale] ? [[slug[locale], withdrawal] as const] : [])),
    ),
  );
}

const lastChange = (histories: Histories): string | null =>
  [...histories.values()]
    .flat()
    .flatMap(({ issuedAt, withdrawal }) => (withdrawal ? [issuedAt, withdrawal.withdrawnAt] : [issuedAt]))
    .reduce<string | null>((a, b) => (a && a > b ? a : b), null);

/** Arranges what stands on the shelf, and the newest state of what readable editions tell of, for lists and look-ups. */
export function buildCatalogue(version: string, holdings: Holdings, snapshots: Snapshots): Catalogue {
  const { withdrawn, histories, announcements } = holdings;
  const issued = holdings.issued.toSorted((a, b) => b.card.number - a.card.number);
  const stories = issued.flatMap(({ id, card }) => card.stories.map((story) => ({ id, card, story })));
  // From the oldest to the newest, so that of one slug the newest story stays.
  const slugsIn = (locale: Locale) =>
    new Map(
      stories.toReversed().flatMap((place) => (place.story.slug[locale] ? [[place.story.slug[locale], place]] : [])),
    );
  return {
    version,
    issued,
    histories,
    stories,
    storyBySlug: { el: slugsIn('el'), en: slugsIn('en') },
    withdrawnBySlug: { el: withdrawnSlugs(withdrawn, 'el'), en: withdrawnSlugs(withdrawn, 'en') },
    events: directory(snapshots.events, mentionsOf(stories, 'events'), () => newestFirst),
    announced: announcedEvents(histories, announcements),
    speakers: directory(snapshots.speakers, mentionsOf(stories, 'speakers'), byFamilyName),
    beneficiaries: directory(snapshots.beneficiaries, mentionsOf(stories, 'beneficiaries'), leadFirst),
    changedAt: lastChange(histories),
  };
}
