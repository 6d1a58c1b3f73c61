import { bulletinListed } from '../../../contracts/bulletin-summary';
import { listOf } from '../../../contracts/envelope';
import { readingError } from '../../../contracts/error';
import { LIST_CONTRACTS } from '../../../contracts/reading/lists';
import { storyListed } from '../../../contracts/story';
import type { Bulletin } from '../../../domain/bulletin/bulletin';
import { bulletin, editionOf, mayor, numbered, story } from '../../../domain/render/edition.cases';
import { RESOURCES } from '../../../domain/render/json/addresses';
import { deskOf } from './desk.cases';
import { LISTS } from './lists';

const [meeting] = bulletin.events;
if (!meeting) throw new Error('The bulletin of the cases has an event');

const both = (el: string, en: string | null = el) => ({ el, en });

/** A workshop of 2020 without an organisation and in Greek alone, in a story that has no English address. */
const second: Partial<Bulletin> = {
  issueDate: '2020-03-01',
  title: both('2ο Ενημερωτικό Δελτίο', null),
  events: [
    {
      ...meeting,
      documentId: 'workshop',
      kind: 'workshop',
      startDate: '2019-12-30',
      endDate: '2020-01-02',
      title: both('Εργαστήριο', null),
      host: null,
      participants: [],
    },
  ],
  speakers: [{ ...mayor, documentId: 'antoniou', familyName: both('Αντωνίου', 'Zantoniou'), affiliation: null }],
  beneficiaries: [],
  stories: [
    {
      ...story,
      documentId: 'story-2',
      slug: both('ergastirio', null),
      headline: both('Άνοιξε το εργαστήριο', null),
      body: { el: story.body.el, en: null },
      event: 'workshop',
      beneficiaries: [],
      appearances: [{ speaker: 'antoniou', role: null, topic: both('Θέμα', null) }],
    },
  ],
};

const { ask, open, close, shelf, desk } = deskOf(
  editionOf(bulletin),
  editionOf(numbered(2, second), { issuedAt: '2020-03-01T10:00:00.000Z' }),
);

beforeAll(open);
afterAll(close);

const codeOf = (body: unknown) => readingError.parse(body).error.details.code;

describe('A second language', () => {
  test('is read where the first has nothing, and told place by place', async () => {
    const { body, headers } = await ask('bulletins/2?locale=en&fallback=el');
    expect(body.data).toMatchObject({ locale: 'en', title: '2ο Ενημερωτικό Δελτίο' });
    expect(body.data.stories[0]).toMatchObject({ headline: 'Άνοιξε το εργαστήριο', lead: 'In Chania.' });
    expect(body.meta.fallbacks).toContainEqual({ path: 'title', locale: 'el' });
    expect(body.meta.fallbacks).toContainEqual({ path: 'stories.0.headline', locale: 'el' });
    expect(body.meta.fallbacks).toContainEqual({ path: 'stories.0.body', locale: 'el' });
    expect(body.meta.fallbacks).not.toContainEqual({ path: 'stories.0.lead', locale: 'el' });
    expect(headers['content-location']).toBe('/api/newsletter/bulletins/2?locale=en&fallback=el');
  });

  test('is not read where nobody asks for it', async () => {
    const { body } = await ask('bulletins/2?locale=en');
    expect(body.data.title).toBeNull();
    expect(body.meta).toEqual({});
  });

  test.each([
    ['bulletins/latest', 'title'],
    ['bulletins/2/revisions/1', 'stories.0.event.title'],
    ['stories/ergastirio', 'headline'],
    ['events/workshop', 'title'],
    ['speakers/antoniou', 'mentions.0.story.headline'],
    ['beneficiaries/chania', null],
    ['bulletins', '0.stories.0.headline'],
    ['stories', '0.event.title'],
    ['events', '0.title'],
    ['speakers', '1.mentions.0.bulletin.title'],
    ['beneficiaries', null],
  ])('helps %s out', async (path, place) => {
    const { status, body } = await ask(`${path}?locale=en&fallback=el`);
    expect(status).toBe(200);
    const paths = body.meta.fallbacks.map((fallback: { path: string }) => fallback.path);
    if (place === null) expect(paths).toEqual([]);
    else expect(paths).toContain(place);
    const read = (at: string) => at.split('.').reduce((value, key) => value[key], body.data);
    for (const at of paths) expect([at, read(at)]).not.toEqual([at, null]);
  });

  test('that is the first one adds nothing', async () => {
    const [same, alone] = [await ask('bulletins/2?locale=el&fallback=el'), await ask('bulletins/2?locale=el')];
    expect(same.body.data).toEqual(alone.body.data);
    expect(same.body.meta).toEqual({ fallbacks: [] });
  });

  test('finds a story that has no address in the first', async () => {
    expect((await ask('stories/ergastirio?locale=en')).status).toBe(404);
    const { body } = await ask('stories/ergastirio?locale=en&fallback=el');
    expect(body.data).toMatchObject({ locale: 'en', slug: 'ergastirio', lead: 'In Chania.' });
  });

  test('goes along when a story is asked for by the slug of the other', async () => {
    const { status, headers } = await ask('stories/2i-techniki-synantisi?locale=en&fallback=el&fields=headline');
    expect(status).toBe(307);
    const address = '/api/newsletter/stories/2nd-technical-meeting?locale=en&fallback=el&fields=headline';
    expect(headers.location).toBe(address);
  });
});

describe('Fields', () => {
  test('are those that were asked for, beside what tells which document it is', async () => {
    const { body } = await ask('bulletins/1?locale=el&fields=title,speakers');
    const identity = ['documentId', 'locale', 'number', 'revision', 'slug', 'url'];
    expect(Object.keys(body.data).sort()).toEqual([...identity, 'speakers', 'title'].sort());
  });

  test('are chosen in each document of a list', async () => {
    const { body } = await ask('events?locale=el&fields=place');
    expect(body.data.map((one: object) => Object.keys(one).sort())).toEqual([
      ['documentId', 'locale', 'place', 'url'],
      ['documentId', 'locale', 'place', 'url'],
    ]);
  });

  test('are one wish, however it is spelled', async () => {
    const [one, other] = [await ask('bulletins/1?fields=title,stories'), await ask('bulletins/1?fields=stories,title')];
    expect(one.headers.etag).toBe(other.headers.etag);
    expect(one.headers['content-location']).toBe(other.headers['content-location']);
  });

  test('bound what is told of a second language', async () => {
    const { body } = await ask('bulletins/2?locale=en&fallback=el&fields=title');
    expect(body.meta.fallbacks).toEqual([{ path: 'title', locale: 'el' }]);
  });
});

describe('A form that a caller makes up', () => {
  test('is kept from the second asking on, each encoding of it, and gives the same bytes before and after', async () => {
    const path = 'bulletins/2?locale=el&fields=editorial';
    const loadsOf = async (headers = {}) => {
      const before = shelf.asked.loaded.length;
      const { bytes, headers: told } = await ask(path, headers);
      return [shelf.asked.loaded.length - before, told.etag, bytes.length] as const;
    };
    const [[first, ...told], [second, ...again], [third, ...kept]] = [
      await loadsOf(),
      await loadsOf(),
      await loadsOf(),
    ];
    expect([first, second, third]).toEqual([1, 1, 0]);
    expect([again, kept]).toEqual([told, told]);
    expect((await loadsOf({ 'accept-encoding': 'gzip' }))[0]).toBe(0);
  });
});

describe('A list', () => {
  const keysOf = async (path: string) => {
    const key = path.startsWith('bulletins') ? 'number' : 'documentId';
    return (await ask(path)).body.data.map((one: Record<string, unknown>) => one[key]);
  };

  test.each([
    ['bulletins?sort=number', [1, 2]],
    ['bulletins?sort=-number', [2, 1]],
    ['bulletins?sort=issueDate', [1, 2]],
    ['bulletins?sort=title&locale=en', [1, 2]],
    ['bulletins?sort=-title&locale=en', [1, 2]],
    ['bulletins?sort=-title&locale=el', [2, 1]],
    ['stories?sort=startDate', ['story-1', 'story-2']],
    ['stories?sort=headline&locale=el', ['story-1', 'story-2']],
    ['stories?sort=-headline&locale=el', ['story-2', 'story-1']],
    ['events?sort=startDate', ['meeting', 'workshop']],
    ['speakers?sort=familyName&locale=el', ['antoniou', 'vamvoukas']],
    ['speakers?sort=familyName&locale=en', ['vamvoukas', 'antoniou']],
    ['speakers?sort=-familyName&locale=en', ['antoniou', 'vamvoukas']],
    ['beneficiaries?sort=-name&locale=en', ['lesvos', 'chania']],
  ])('is sorted: %s', async (path, expected) => {
    expect(await keysOf(path)).toEqual(expected);
  });

  test.each([
    ['bulletins?year=2018', [1]],
    ['bulletins?year=1999', []],
    ['bulletins?kind=workshop', [2]],
    ['bulletins?beneficiary=lesvos', [1]],
    ['bulletins?speaker=antoniou', [2]],
    ['bulletins?speaker=antoniou&year=2018', []],
    ['stories?year=2020', ['story-2']],
    ['stories?kind=technical-meeting', ['story-1']],
    ['stories?beneficiary=chania', ['story-1']],
    ['stories?speaker=vamvoukas', ['story-1']],
    ['events?year=2019', ['workshop']],
    ['events?year=2020', ['workshop']],
    ['events?year=2018', ['meeting']],
    ['events?kind=workshop', ['workshop']],
    ['events?beneficiary=lesvos', ['meeting']],
    ['events?speaker=antoniou', ['workshop']],
    ['speakers?beneficiary=chania', ['vamvoukas']],
  ])('is narrowed: %s', async (path, expected) => {
    expect(await keysOf(path)).toEqual(expected);
  });

  test('counts what is left, and has pages of it', async () => {
    const { body } = await ask('stories?year=2020&pageSize=1');
    expect(body.meta.pagination).toEqual({ page: 1, pageSize: 1, pageCount: 1, total: 1 });
    const beyond = await ask('stories?year=2020&pageSize=1&page=2');
    expect([beyond.status, codeOf(beyond.body)]).toEqual([404, 'unknown_page']);
  });

  test('brings what is included, beside what is chosen', async () => {
    const included = await ask('bulletins?include=operation,editorial&fields=title&locale=el');
    expect(Object.keys(included.body.data[0])).toEqual(
      expect.arrayContaining(['title', 'editorial', 'operation', 'url']),
    );
    expect(included.body.data[0].stories).toBeUndefined();
    expect(included.body.data[0].operation.fundingStatement).toBe('Η Πράξη συγχρηματοδοτείται.');
    const bulletins = await ask('bulletins?include=operation');
    expect(() => listOf(bulletinListed).parse(bulletins.body)).not.toThrow();
    const stories = await ask('stories?include=body,appearances,beneficiaries,photos,operation&locale=en&fallback=el');
    expect(() => listOf(storyListed).parse(stories.body)).not.toThrow();
    expect(stories.body.data[0].body.html).toContain('Smart Cities');
    expect(stories.body.meta.fallbacks).toContainEqual({ path: '0.body', locale: 'el' });
    expect(stories.bytes.toString()).not.toMatch(/SECRET|consent/);
  });

  test('reads the editions of a page once, and none where nothing is included', async () => {
    const before = shelf.asked.loaded.length;
    await ask('stories?sort=headline&year=2018&locale=en');
    expect(shelf.asked.loaded.length).toBe(before);
    await ask('stories?include=body&sort=number&locale=en');
    expect(shelf.asked.loaded.slice(before).sort()).toEqual([1, 2]);
  });

  test.each(RESOURCES)('of %s has every filter and order that its contract names', (resource) => {
    const { sort, filters } = LIST_CONTRACTS[resource];
    expect(Object.keys(LISTS[resource].sort)).toEqual([...sort]);
    expect(Object.keys(LISTS[resource].filters)).toEqual([...filters]);
  });
});

describe('What is not understood is refused:', () => {
  test.each([
    ['bulletins/1?fields=', 'unknown_field'],
    ['bulletins/1?fields=title,', 'unknown_field'],
    ['bulletins/1?fields=Title', 'unknown_field'],
    ['bulletins?fields=editorial', 'unknown_field'],
    ['bulletins/1?fields=title&fields=url', 'repeated_parameter'],
    ['bulletins/1?fallback=fr', 'unknown_locale'],
    ['bulletins/1?fallback=', 'unknown_locale'],
    ['bulletins/1?include=operation', 'unknown_parameter'],
    ['bulletins/1?sort=number', 'unknown_parameter'],
    ['events?include=operation', 'unknown_parameter'],
    ['bulletins?include=speakers', 'unknown_inclusion'],
    ['bulletins?include=', 'unknown_inclusion'],
    ['bulletins?include=operation&pageSize=26', 'invalid_page_size'],
    ['bulletins?sort=slug', 'unknown_sort'],
    ['bulletins?sort=--number', 'unknown_sort'],
    ['bulletins?sort=number,title', 'unknown_sort'],
    ['bulletins?year=18', 'invalid_year'],
    ['bulletins?year=2018-12', 'invalid_year'],
    ['bulletins?year=0000', 'invalid_year'],
    ['events?kind=meeting', 'unknown_kind'],
    ['beneficiaries?kind=municipality', 'unknown_parameter'],
    ['speakers?year=2018', 'unknown_parameter'],
    ['stories?beneficiary=nobody', 'unknown_beneficiary'],
    ['stories?beneficiary=__proto__', 'unknown_beneficiary'],
    ['stories?beneficiary=', 'unknown_beneficiary'],
    ['stories?speaker=nobody', 'unknown_speaker'],
    [`stories?speaker=${'a'.repeat(101)}`, 'unknown_speaker'],
  ])('%s: %s', async (path, code) => {
    for (const [language, script] of [
      ['el', /\p{Script=Greek}/u],
      ['en', /^[^\p{Script=Greek}]+$/u],
    ] as const) {
      const { status, body } = await ask(`${path}&locale=${language}`);
      expect([status, codeOf(body)]).toEqual([400, code]);
      expect(body.error.message).toMatch(script);
    }
  });

  test('and what there is instead is told', async () => {
    const { body } = await ask('stories?sort=date&locale=en');
    const allowed = 'number, -number, startDate, -startDate, headline, -headline';
    expect(body.error).toMatchObject({
      message: `There is no order “date”. Available orders: ${allowed}.`,
      details: { value: 'date', allowed },
    });
  });
});

describe('An answer that takes too long', () => {
  test('is given up, in words, and does no harm when it comes after all', async () => {
    desk.invalidate();
    const free = shelf.getStuck();
    const { status, body, headers } = await ask('stories/ergastirio?locale=el&fields=photos');
    expect([status, codeOf(body), headers['retry-after']]).toEqual([503, 'too_slow', '5']);
    expect(body.error.message).toMatch(/αργεί/);
    free();
    expect((await ask('stories/ergastirio?locale=el&fields=photos')).status).toBe(200);
  });
});
