import type { BulletinListed } from '../../../contracts/bulletin-summary';
import type { Filter, SortKey } from '../../../contracts/reading/lists';
import type { StoryListed } from '../../../contracts/story';
import type { Beneficiary, Event, Speaker } from '../../../domain/bulletin/bulletin';
import type { Edition } from '../../../domain/bulletin/edition';
import type { Locale } from '../../../domain/locale';
import type { Resource } from '../../../domain/render/json/addresses';
import { projectBulletinSummary } from '../../../domain/render/json/bulletin-summary';
import { projectOperation } from '../../../domain/render/json/operation';
import { projectRichText } from '../../../domain/render/json/rich-text';
import { projectStory } from '../../../domain/render/json/story';
import { projectStorySummary } from '../../../domain/render/json/story-summary';
import type { Catalogue, Issued, StoryPlace } from './catalogue';
import { ENTRIES } from './entries';
import type { Telling } from './shape';
import type { LoadEdition } from './whereabouts';

/** What documents are sorted by; `null` stands last whichever way. */
export type SortValue = string | number | null;

/** A list of public reading over things of one kind. */
export type List<T, K extends string = string> = {
  /** All of them, in the list's own order. */
  all(catalogue: Catalogue, locale: Locale): readonly T[];
  readonly sort: Readonly<Record<K, (thing: T, locale: Locale, catalogue: Catalogue) => SortValue>>;
  readonly filters: Readonly<Partial<Record<Filter, (thing: T, value: string, catalogue: Catalogue) => boolean>>>;
  /** How some of them are told, with what `include` names. */
  telling(
    things: readonly T[],
    catalogue: Catalogue,
    include: readonly string[],
    load: LoadEdition,
  ): Telling<unknown, readonly object[]> | Promise<Telling<unknown, readonly object[]>>;
};

/** The editions of some rows, each read once; none where nothing asks for more than the catalogue holds. */
async function editionsOf(ids: readonly number[], include: readonly string[], load: LoadEdition) {
  const wanted = include.length === 0 ? [] : [...new Set(ids)];
  return new Map(await Promise.all(wanted.map(async (id) => [id, await load(id)] as const)));
}

const only = <T extends object>(fields: T, include: readonly string[]): Partial<T> =>
  Object.fromEntries(Object.entries(fields).filter(([field]) => include.includes(field))) as Partial<T>;

const isOfYear = (day: string | null, year: string): boolean => day?.slice(0, 4) === year;

type BulletinSource = Issued & { readonly edition: Edition | undefined };

const bulletins: List<Issued, SortKey<'bulletins'>> = {
  all: ({ issued }) => issued,
  sort: {
    number: ({ card }) => card.number,
    issueDate: ({ card }) => card.issueDate,
    issuedAt: ({ card }) => card.issuedAt,
    title: ({ card }, locale) => card.title[locale],
  },
  filters: {
    year: ({ card }, year) => isOfYear(card.issueDate, year),
    kind: ({ card }, kind) => card.stories.some(({ event }) => event?.kind === kind),
    beneficiary: ({ card }, id) => card.stories.some(({ mentions }) => mentions.beneficiaries.includes(id)),
    speaker: ({ card }, id) => card.stories.some(({ mentions }) => mentions.speakers.includes(id)),
  },
  async telling(things, _catalogue, include, load) {
    const ids = things.map(({ id }) => id);
    const editions = await editionsOf(ids, include, load);
    return {
      source: things.map((issued): BulletinSource => ({ ...issued, edition: editions.get(issued.id) })),
      project: (source, locale): BulletinListed[] =>
        (source as readonly BulletinSource[]).map(({ card, edition }) => ({
          ...projectBulletinSummary(card, locale),
          ...(edition && only(bulletinInclusions(edition, locale), include)),
        })),
    };
  },
};

const bulletinInclusions = ({ content }: Edition, locale: Locale) => ({
  editorial: projectRichText(content.editorial[locale], locale),
  operation: content.operation && projectOperation(content.operation, locale),
});

type StorySource = StoryPlace & { readonly edition: Edition | undefined };

const stories: List<StoryPlace, SortKey<'stories'>> = {
  all: (catalogue) => catalogue.stories,
  sort: {
    number: ({ card }) => card.number,
    startDate: ({ story }) => story.event?.startDate ?? null,
    headline: ({ story }, locale) => story.headline[locale],
  },
  filters: {
    year: ({ card }, year) => isOfYear(card.issueDate, year),
    kind: ({ story }, kind) => story.event?.kind === kind,
    beneficiary: ({ story }, id) => story.mentions.beneficiaries.includes(id),
    speaker: ({ story }, id) => story.mentions.speakers.includes(id),
  },
  async telling(things, _catalogue, include, load) {
    const ids = things.map(({ id }) => id);
    const editions = await editionsOf(ids, include, load);
    return {
      source: things.map((place): StorySource => ({ ...place, edition: editions.get(place.id) })),
      project: (source, locale): StoryListed[] =>
        (source as readonly StorySource[]).map(({ story, card, edition }) => ({
          ...projectStorySummary(story, card, locale),
          ...(edition && only(storyInclusions(story.documentId, edition, locale), include)),
        })),
    };
  },
};

function storyInclusions(documentId: string, { content }: Edition, locale: Locale) {
  const whole = content.stories.find((story) => story.documentId === documentId);
  if (!whole) throw new Error(`An edition has lost story ${documentId}`);
  const { body, appearances, beneficiaries, photos } = projectStory(whole, content, locale);
  return {
    ...{ body, appearances, beneficiaries, photos },
    operation: content.operation && projectOperation(content.operation, locale),
  };
}

const mentionsOf = (kind: 'events' | 'speakers' | 'beneficiaries', id: string, catalogue: Catalogue) =>
  catalogue[kind].mentions.get(id) ?? [];

const events: List<Event, SortKey<'events'>> = {
  all: (catalogue, locale) => catalogue.events.ordered[locale],
  sort: {
    startDate: ({ startDate }) => startDate,
    title: ({ title }, locale) => title[locale],
    mentionCount: ({ documentId }, _locale, catalogue) => mentionsOf('events', documentId, catalogue).length,
  },
  filters: {
    year: ({ startDate, endDate }, year) =>
      startDate !== null && startDate.slice(0, 4) <= year && year <= (endDate ?? startDate).slice(0, 4),
    kind: ({ kind }, asked) => kind === asked,
    beneficiary: ({ host, participants }, id) =>
      [host, ...participants].some((organisation) => organisation?.beneficiary === id),
    speaker: ({ documentId }, id, catalogue) =>
      mentionsOf('events', documentId, catalogue).some(({ story }) => story.mentions.speakers.includes(id)),
  },
  telling: (things, catalogue) => ENTRIES.events.telling(catalogue, things),
};

const speakers: List<Speaker, SortKey<'speakers'>> = {
  all: (catalogue, locale) => catalogue.speakers.ordered[locale],
  sort: {
    familyName: ({ familyName }, locale) => familyName[locale],
    mentionCount: ({ documentId }, _locale, catalogue) => mentionsOf('speakers', documentId, catalogue).length,
  },
  filters: { beneficiary: ({ affiliation }, id) => affiliation?.beneficiary === id },
  telling: (things, catalogue) => ENTRIES.speakers.telling(catalogue, things),
};

const beneficiaries: List<Beneficiary, SortKey<'beneficiaries'>> = {
  all: (catalogue, locale) => catalogue.beneficiaries.ordered[locale],
  sort: {
    name: ({ name }, locale) => name[locale],
    mentionCount: ({ documentId }, _locale, catalogue) => mentionsOf('beneficiaries', documentId, catalogue).length,
  },
  filters: {},
  telling: (things, catalogue) => ENTRIES.beneficiaries.telling(catalogue, things),
};

/** The lists, by resource. */
export const LISTS = { bulletins, stories, events, speakers, beneficiaries } as const satisfies Record<
  Resource,
  unknown
>;
