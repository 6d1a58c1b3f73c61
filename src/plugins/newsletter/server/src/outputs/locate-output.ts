import { DEFAULT_LOCALE, type Locale, otherLocale } from '../../../domain/locale';
import { ENTRIES_LISTED } from '../../../domain/render/feed/feed';
import { projectBulletin } from '../../../domain/render/json/bulletin';
import { projectBulletinSummary } from '../../../domain/render/json/bulletin-summary';
import { projectOperation } from '../../../domain/render/json/operation';
import { projectStoryPage } from '../../../domain/render/json/story-page';
import { OUTPUTS, outputAddress, type SubjectKind } from '../../../domain/render/outputs/addresses';
import type {
  ArchiveSubject,
  BulletinSubject,
  Neighbours,
  OperationDocument,
  Site,
  Subjects,
} from '../../../domain/render/outputs/subjects';
import type { Catalogue, Recorded, StoryPlace } from '../public/catalogue';
import { ENTRIES } from '../public/entries';
import { mastheadRow } from '../public/masthead';
import { type LoadEdition, missing, type NotThere, type Whereabouts, withdrawnFor } from '../public/whereabouts';
import type { OutputQuestion } from './match-output';
import { RENDERERS } from './registry';
import type { Renderer } from './renderer';
import { sitePages } from './site-pages';
import { allToldEvents, toldEvent } from './told-events';

/** A subject that is there: what makes it, and what its output's identity hangs on beside the renderer and the site. */
type Found<K extends SubjectKind> = {
  readonly key: string;
  readonly changedAt: string | null;
  make(): Promise<Subjects[K]> | Subjects[K];
};

type Finding<K extends SubjectKind> = Found<K> | NotThere;

/** All that finding a subject needs. */
type Search = {
  readonly question: OutputQuestion;
  readonly locale: Locale;
  readonly catalogue: Catalogue;
  readonly load: LoadEdition;
};

/** Finds the subject of an output, without making it, and tells how the output is made. */
export function locateOutput(
  question: OutputQuestion,
  catalogue: Catalogue,
  load: LoadEdition,
  site: Site,
): Whereabouts {
  const { output, parameters } = question;
  const { subject, mediaType } = OUTPUTS[output];
  const renderer = RENDERERS[output] as Renderer;
  const locale = parameters.locale ?? DEFAULT_LOCALE;
  const find = FINDERS[subject] as (search: Search) => Finding<SubjectKind>;
  const found = find({ question, locale, catalogue, load });
  if ('type' in found) return found;
  return {
    type: 'document',
    key: `${output}/${renderer.version}/${site.origin}/${found.key}/${parameters.locale ?? 'both'}`,
    locale,
    languages: parameters.locale ?? 'el, en',
    address: outputAddress(output, parameters),
    changedAt: found.changedAt,
    mediaType,
    make: async () => renderer.render((await found.make()) as never, site),
  };
}

const FINDERS: { readonly [K in SubjectKind]: (search: Search) => Finding<K> } = {
  bulletin: (search) =>
    found(search, (revision, revisions) => ({
      make: () => bulletinSubject(search, revision, revisions, search.locale),
    })),
  'both-languages': (search) =>
    found(search, (revision, revisions) => ({
      make: async () => ({
        el: await bulletinSubject(search, revision, revisions, 'el'),
        en: await bulletinSubject(search, revision, revisions, 'en'),
      }),
    })),
  archive: (search) => ({
    ...ofCatalogue('archive', search.catalogue),
    make: () => archiveSubject(search, search.catalogue.issued.length),
  }),
  newest: (search) => ({
    ...ofCatalogue('newest', search.catalogue),
    make: () => archiveSubject(search, ENTRIES_LISTED),
  }),
  story: findStory,
  event: (search) => {
    const { question, locale, catalogue, load } = search;
    const id = question.parameters.id ?? '';
    if (!catalogue.events.byId.has(id)) return missing({ locale }, 'events', id);
    return {
      ...ofCatalogue(`event/${id}`, catalogue),
      make: async () => ({
        locale,
        document: there(ENTRIES.events.one(catalogue, locale, id)),
        operation: await newestOperation(catalogue, load, locale),
      }),
    };
  },
  announcement: (search) => {
    const { question, locale, catalogue, load } = search;
    const id = question.parameters.id ?? '';
    const told = toldEvent(catalogue, locale, id);
    if (!told) return missing({ locale }, 'events', id);
    return {
      ...ofCatalogue(`announcement/${id}`, catalogue),
      make: async () => ({ locale, ...told, operation: await newestOperation(catalogue, load, locale) }),
    };
  },
  events: ({ locale, catalogue, load }) => ({
    ...ofCatalogue('events', catalogue),
    make: async () => ({
      locale,
      ...allToldEvents(catalogue, locale),
      operation: await newestOperation(catalogue, load, locale),
    }),
  }),
  beneficiary: ({ question, locale, catalogue, load }) => {
    const id = question.parameters.id ?? '';
    if (!catalogue.beneficiaries.byId.has(id)) return missing({ locale }, 'beneficiaries', id);
    return {
      ...ofCatalogue(`beneficiary/${id}`, catalogue),
      make: async () => ({
        locale,
        document: there(ENTRIES.beneficiaries.one(catalogue, locale, id)),
        operation: await newestOperation(catalogue, load, locale),
      }),
    };
  },
  site: ({ catalogue }) => ({
    ...ofCatalogue('site', catalogue),
    make: () => ({ pages: sitePages(catalogue) }),
  }),
};

/** What was looked up before, and found. */
function there<T>(value: T | null): T {
  if (value === null) throw new Error('An entry of the catalogue is gone');
  return value;
}

const ofCatalogue = (what: string, { version, changedAt }: Catalogue) => ({ key: `${what}/${version}`, changedAt });

/** So many of the newest bulletins as lists tell of them: of their contents, that of the masthead's alone is read. */
const archiveSubject = async ({ locale, catalogue, load }: Search, most: number): Promise<ArchiveSubject> => ({
  locale,
  bulletins: catalogue.issued.slice(0, most).map(({ card }) => projectBulletinSummary(card, locale)),
  firstIssued: firstIssued(catalogue),
  operation: await newestOperation(catalogue, load, locale),
  changedAt: catalogue.changedAt,
});

const firstIssued = ({ histories }: Catalogue): ReadonlyMap<number, string> =>
  new Map([...histories].flatMap(([number, [first]]) => (first ? [[number, first.issuedAt]] : [])));

/** The masthead of the newest bulletin, for pages that belong to none. */
async function newestOperation(
  catalogue: Catalogue,
  load: LoadEdition,
  locale: Locale,
): Promise<OperationDocument | null> {
  const row = mastheadRow(catalogue.histories);
  const operation = row === null ? null : (await load(row)).content.operation;
  return operation ? projectOperation(operation, locale) : null;
}

/** A bulletin's newest revision, or the one that is asked for; what was withdrawn is refused with its notice. */
function found<K extends SubjectKind>(
  { question, locale, catalogue }: Search,
  subject: (revision: Recorded, revisions: readonly Recorded[]) => Pick<Found<K>, 'make'>,
): Finding<K> {
  const { parameters } = question;
  const number = parameters.number ?? 0;
  const revisions = catalogue.histories.get(number) ?? [];
  const newest = revisions.at(-1);
  if (!newest) return missing({ locale }, 'bulletins', String(number));
  const asked = parameters.revision;
  const revision = asked === undefined ? newest : revisions.find((candidate) => candidate.revision === asked);
  if (!revision) return missing({ locale }, 'revisions', String(asked), number);
  if (revision.withdrawal) return withdrawnFor(revision.withdrawal, parameters.locale ?? null);
  const withdrawn = revisions.filter(({ withdrawal }) => withdrawal).length;
  const neighbours = leadsOn(question) ? neighboursOf(number, catalogue) : null;
  return {
    key: `bulletin/${revision.id}/${revisions.length}.${withdrawn}/${neighbours?.previous}.${neighbours?.next}`,
    changedAt: neighbours ? catalogue.changedAt : newest.issuedAt,
    ...subject(revision, revisions),
  };
}

/** Whether an output leads to other bulletins, and so changes with them; all else about a bulletin stands for ever. */
const leadsOn = ({ output }: OutputQuestion): boolean => output === 'bulletin-page' || output === 'revision-page';

/** The readable bulletins on either side of a number. */
function neighboursOf(number: number, { issued }: Catalogue): Neighbours {
  const numbers = issued.map(({ card }) => card.number);
  return {
    previous: numbers.find((other) => other < number) ?? null,
    next: numbers.findLast((other) => other > number) ?? null,
  };
}

async function bulletinSubject(
  { question, load, catalogue }: Search,
  { id, number }: Recorded,
  revisions: readonly Recorded[],
  locale: Locale,
): Promise<BulletinSubject> {
  const edition = await load(id);
  const document = projectBulletin(edition, revisions, locale);
  const neighbours = leadsOn(question) ? { neighbours: neighboursOf(number, catalogue) } : {};
  return { locale, document, edition, revisions, ...neighbours };
}

/** A story by the slug of its language; the other language's slug leads to the story's own address there. */
function findStory({ question: { output, parameters }, locale, catalogue, load }: Search): Finding<'story'> {
  const slug = parameters.slug ?? '';
  const place = catalogue.storyBySlug[locale].get(slug);
  if (place) return storyFound(place, locale, load);
  const elsewhere = catalogue.storyBySlug[otherLocale(locale)].get(slug)?.story.slug[locale];
  if (elsewhere) return { type: 'elsewhere', address: outputAddress(output, { locale, slug: elsewhere }) };
  const withdrawal =
    catalogue.withdrawnBySlug[locale].get(slug) ?? catalogue.withdrawnBySlug[otherLocale(locale)].get(slug);
  return withdrawal ? withdrawnFor(withdrawal, locale) : missing({ locale }, 'stories', slug);
}

const storyFound = ({ id, card, story }: StoryPlace, locale: Locale, load: LoadEdition): Found<'story'> => ({
  key: `story/${id}/${story.documentId}`,
  changedAt: card.issuedAt,
  make: async () => {
    const edition = await load(id);
    const whole = edition.content.stories.find(({ documentId }) => documentId === story.documentId);
    if (!whole) throw new Error(`Edition row ${id} has lost story ${story.documentId}`);
    return { locale, document: projectStoryPage(whole, edition, locale) };
  },
});
