import { LOCALES, type Locale } from '../../src/plugins/newsletter/domain/locale';
import type { OutputId, OutputParameters } from '../../src/plugins/newsletter/domain/render/outputs/addresses';
import { rendererOf, SITE } from '../support/render-output';
import { FIRST_EDITION } from '../support/seed-bulletins';

type Node = Readonly<Record<string, unknown>>;

/**
 * What each kind of thing has to say of itself: what schema.org makes it, and what search engines ask for (Google's
 * documentation of Article and Event).
 */
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  Periodical: ['@id', 'name', 'url', 'inLanguage', 'publisher', 'funding'],
  PublicationIssue: [
    '@id',
    'issueNumber',
    'name',
    'url',
    'datePublished',
    'inLanguage',
    'isPartOf',
    'publisher',
    'funding',
  ],
  NewsArticle: [
    '@id',
    'headline',
    'image',
    'datePublished',
    'dateModified',
    'author',
    'publisher',
    'mainEntityOfPage',
    'inLanguage',
    'isPartOf',
    'about',
  ],
  Event: [
    '@id',
    'name',
    'url',
    'startDate',
    'location',
    'eventStatus',
    'eventAttendanceMode',
    'organizer',
    'description',
  ],
  GovernmentOrganization: ['@id', 'name', 'url'],
  Grant: ['@id', 'name', 'funder', 'fundedItem', 'identifier', 'description'],
  Project: ['@id', 'name', 'alternateName'],
  Organization: ['name'],
  Person: ['name', 'jobTitle', 'affiliation'],
  Place: ['name', 'address'],
  PostalAddress: [],
  ImageObject: ['contentUrl', 'url', 'width', 'height', 'caption', 'creditText'],
};

/** The kinds of things that each page tells of. */
const TOLD = {
  'archive-page': ['Periodical', 'PublicationIssue', 'GovernmentOrganization', 'Grant'],
  'bulletin-page': ['Periodical', 'PublicationIssue', 'NewsArticle', 'Event', 'GovernmentOrganization', 'Grant'],
  'story-page': ['Periodical', 'PublicationIssue', 'NewsArticle', 'Event', 'GovernmentOrganization', 'Grant'],
  'event-page': ['Periodical', 'Event', 'GovernmentOrganization', 'Grant'],
  'beneficiary-page': ['Periodical', 'GovernmentOrganization', 'Grant'],
} as const satisfies Partial<Record<OutputId, readonly string[]>>;

type Page = keyof typeof TOLD;

const PAGES = Object.keys(TOLD) as Page[];

const parametersOf = (page: Page, locale: Locale): OutputParameters => ({
  locale,
  number: 1,
  slug: FIRST_EDITION.content.stories[0]?.slug[locale] ?? '',
  id: page === 'event-page' ? 'technical-meeting-2' : 'pafos',
});

const render = rendererOf(FIRST_EDITION);

async function graphOf(page: Page, locale: Locale): Promise<readonly Node[]> {
  const written = String(await render(page, parametersOf(page, locale)));
  const [, data = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(written) ?? [];
  const { '@context': context, '@graph': graph } = JSON.parse(data);
  expect(context).toBe('https://schema.org');
  return graph;
}

/** Everything in a graph that has a type, however deep it stands, and everything that only refers to such a thing. */
function sorted(value: unknown): { things: Node[]; references: string[] } {
  if (value === null || typeof value !== 'object') return { things: [], references: [] };
  const within = Object.values(value).map(sorted);
  const node = value as Node;
  const isReference = '@id' in node && !('@type' in node);
  return {
    things: [...('@type' in node ? [node] : []), ...within.flatMap(({ things }) => things)],
    references: [...(isReference ? [String(node['@id'])] : []), ...within.flatMap(({ references }) => references)],
  };
}

const CASES = PAGES.flatMap((page) => LOCALES.map((locale) => [page, locale] as const));

describe('What a page tells machines', () => {
  test.each(CASES)('is each thing with all that has to be said of it: %s in %s', async (page, locale) => {
    const { things } = sorted(await graphOf(page, locale));
    for (const thing of things) {
      const type = String(thing['@type']);
      const known = Object.keys(thing).filter((name) => thing[name] !== '' && thing[name] !== null);
      expect({
        type,
        missing: (REQUIRED[type] ?? ['a row in the table']).filter((name) => !known.includes(name)),
      }).toEqual({
        type,
        missing: [],
      });
    }
    expect(things.map((thing) => thing['@type'])).toEqual(expect.arrayContaining([...TOLD[page]]));
  });

  test.each(CASES)('refers to nothing that it does not tell of: %s in %s', async (page, locale) => {
    const { things, references } = sorted(await graphOf(page, locale));
    const ids = new Set(things.map((thing) => thing['@id']));
    expect(references.filter((id) => !ids.has(id))).toEqual([]);
    expect([...ids].filter((id) => id !== undefined && !String(id).startsWith(`${SITE.origin}/newsletter/`))).toEqual(
      [],
    );
  });

  test.each(LOCALES)('says who pays, in %s', async (locale) => {
    const grant = (await graphOf('bulletin-page', locale)).find((node) => node['@type'] === 'Grant');
    expect(grant).toMatchObject({
      name: FIRST_EDITION.content.operation?.programme[locale],
      identifier: '2014TC16RFCB055',
      description: FIRST_EDITION.content.operation?.fundingStatement[locale],
      funder: { name: locale === 'el' ? 'Ευρωπαϊκή Ένωση' : 'European Union' },
    });
  });

  test('knows an article of the bulletin under the same id as on its own page', async () => {
    const idIn = async (page: Page) =>
      (await graphOf(page, 'el')).filter((node) => node['@type'] === 'NewsArticle').map((node) => node['@id'])[0];
    expect(await idIn('story-page')).toBe(await idIn('bulletin-page'));
  });
});
