import { type Form, laidOver, NotLaidOver, occurrencesOf, type Sources } from './overlay';

const localized = { i18n: { localized: true } };
const ATTRIBUTES: Record<string, ReturnType<Sources['attributesOf']>> = {
  story: {
    headline: { type: 'string', pluginOptions: localized },
    number: { type: 'integer' },
    photos: { type: 'component', component: 'photo', repeatable: true },
    coverage: { type: 'component', component: 'coverage' },
    people: { type: 'relation', relation: 'manyToMany', target: 'speaker' },
  },
  photo: { alt: { type: 'string' }, credit: { type: 'string' }, image: { type: 'media' } },
  coverage: { event: { type: 'relation', relation: 'oneToOne', target: 'event' } },
};
const sources: Sources = {
  attributesOf: (uid) => ATTRIBUTES[uid] ?? {},
  document: async (uid, documentId, locale) =>
    documentId.startsWith(uid[0] ?? '') ? { documentId, locale, loaded: true } : null,
  file: async (id) => (Number(id) < 100 ? { id: Number(id), hash: `file-${id}` } : null),
};
const POPULATE = { photos: { populate: { image: true } }, coverage: { populate: { event: {} } }, people: {} };

const people = (...ids: string[]) => ids.map((documentId) => ({ documentId }));
const stored = (overrides: Record<string, unknown> = {}) => ({
  documentId: 'story',
  headline: 'Πριν',
  number: 1,
  photos: [
    { id: 1, alt: 'Πρώτη', credit: 'Α', image: { id: 11, hash: 'a' } },
    { id: 2, alt: 'Δεύτερη', credit: 'Β', image: null },
  ],
  coverage: { id: 5, event: { documentId: 'e1' } },
  people: people('s1', 's2', 's3'),
  ...overrides,
});

const lay = (data: Record<string, unknown>, locale: 'el' | 'en' = 'el', row = stored()) => {
  const form: Form = { uid: 'story', locale: 'el', data, base: stored() };
  return laidOver(form, { row, populate: POPULATE }, locale, sources);
};
const peopleIn = async (value: unknown) =>
  ((await lay({ people: value })).people as { documentId: string }[]).map(({ documentId }) => documentId);

describe('laidOver', () => {
  it('takes what the form names, empties what it empties, and leaves the rest', async () => {
    expect(await lay({ headline: 'Μετά', number: '' })).toEqual({ headline: 'Μετά', number: null });
    expect(await lay({ id: 9, documentId: 'x', updatedAt: 'y', __temp_key__: 'z' })).toEqual({});
  });

  it('lays over another language only what both share, at the same position', async () => {
    const english = stored({
      headline: 'Before',
      photos: [
        { id: 71, alt: 'First', credit: 'A', image: { id: 11, hash: 'a' } },
        { id: 72, alt: 'Second', credit: 'B', image: null },
      ],
    });
    const values = await lay({ headline: 'Μετά', photos: [{ id: 2, alt: 'Νέα' }, { alt: 'Τρίτη' }] }, 'en', english);
    expect(values).toEqual({ photos: [{ id: 72, alt: 'Νέα', credit: 'B', image: null }, { alt: 'Τρίτη' }] });
  });

  it('takes files as they are, by id, and as nothing', async () => {
    const photos = [{ id: 1, image: { id: 11 } }, { id: 2, image: 12 }, { image: null }];
    expect((await lay({ photos })).photos).toMatchObject([
      { alt: 'Πρώτη', image: { id: 11, hash: 'a' } },
      { alt: 'Δεύτερη', image: { id: 12, hash: 'file-12' } },
      { image: null },
    ]);
  });

  it.each<[string, unknown, string[]]>([
    ['no change', { connect: [], disconnect: [] }, ['s1', 's2', 's3']],
    ['one that leaves', { disconnect: [{ documentId: 's2' }] }, ['s1', 's3']],
    ['one that comes', { connect: [{ documentId: 's4' }] }, ['s1', 's2', 's3', 's4']],
    ['one that comes first', { connect: [{ documentId: 's4', position: { start: true } }] }, ['s4', 's1', 's2', 's3']],
    [
      'one before another',
      { connect: [{ documentId: 's4', position: { before: { documentId: 's2' } } }] },
      ['s1', 's4', 's2', 's3'],
    ],
    [
      'one after another',
      { connect: [{ documentId: 's4', position: { after: { documentId: 's1' } } }] },
      ['s1', 's4', 's2', 's3'],
    ],
    ['one that moves', { connect: [{ documentId: 's1', position: { end: true } }] }, ['s2', 's3', 's1']],
    ['what the form’s search found', { connect: [{ id: 7, apiData: { documentId: 's4' } }] }, ['s1', 's2', 's3', 's4']],
    ['others', { set: ['s5', { documentId: 's6' }] }, ['s5', 's6']],
    ['a bare list', ['s5'], ['s5']],
  ])('of a relation with %s', async (_what, value, ids) => {
    expect(await peopleIn(value)).toEqual(ids);
  });

  it('of a relation to one takes the last', async () => {
    const event = async (value: unknown) =>
      ((await lay({ coverage: { id: 5, event: value } })).coverage as { event: { documentId: string } | null }).event;
    expect(await event({ connect: [{ documentId: 'e2' }], disconnect: [] })).toMatchObject({ documentId: 'e2' });
    expect(await event({ connect: [], disconnect: [{ documentId: 'e1' }] })).toBeNull();
    expect(await event(null)).toBeNull();
    expect((await lay({ coverage: null })).coverage).toBeNull();
  });

  it.each<[string, Record<string, unknown>, string, string]>([
    ['an unknown field', { colour: 'red' }, 'unknown_field', 'colour'],
    ['a member of every object', { toString: 'x' }, 'unknown_field', 'toString'],
    ['an unknown field inside', { photos: [{ id: 1 }, { colour: 'red' }] }, 'unknown_field', 'photos.1.colour'],
    ['a row that is none', { photos: ['x'] }, 'malformed_values', 'photos.0'],
    ['rows that are none', { photos: { id: 1 } }, 'malformed_values', 'photos'],
    ['a document that is none', { people: [{ id: 3 }] }, 'unknown_document', 'people'],
    ['a document of another type', { people: ['e1'] }, 'unknown_document', 'people'],
    ['a file that is none', { photos: [{ image: 400 }] }, 'unknown_document', 'photos.0.image'],
    ['a file that is a text', { photos: [{ image: '../a' }] }, 'unknown_document', 'photos.0.image'],
    ['a file that is true', { photos: [{ image: true }] }, 'malformed_values', 'photos.0.image'],
    ['a change that is no list', { people: { connect: 'all' } }, 'malformed_values', 'people'],
  ])('refuses %s', async (_what, data, code, place) => {
    const refused = await lay(data).catch((error) => error);
    expect(refused).toBeInstanceOf(NotLaidOver);
    expect([refused.code, refused.place]).toEqual([code, place]);
  });
});

describe('occurrencesOf', () => {
  it('finds a document wherever a tree shows it, with what is populated there', () => {
    const event = { documentId: 'e1' };
    const tree = {
      documentId: 'b',
      lineup: [{ story: { documentId: 's1', event } }, { story: { documentId: 's2', event } }, { story: null }],
    };
    const populate = { lineup: { populate: { story: { populate: { event: { populate: { host: true } } } } } } };
    expect(occurrencesOf(tree, populate, 'e1')).toEqual([
      { row: event, populate: { host: true } },
      { row: event, populate: { host: true } },
    ]);
    expect(occurrencesOf(tree, populate, 'b')).toEqual([{ row: tree, populate }]);
    expect(occurrencesOf(tree, populate, 'nobody')).toEqual([]);
  });
});
