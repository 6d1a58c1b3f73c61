import { bulletin, editionOf, story } from '../edition.cases';
import { projectBulletin } from './bulletin';
import { fallbacksIn, fillGaps, mendFrom } from './fallback';

const text = (value: string) => [{ type: 'paragraph' as const, children: [{ type: 'text' as const, text: value }] }];

/** A bulletin whose English lacks some texts, one of them an empty paragraph. */
const edition = editionOf({
  ...bulletin,
  stories: [
    {
      ...story,
      kicker: { el: 'Συνάντηση', en: null },
      slug: { el: '2i-techniki-synantisi', en: null },
      body: { el: text('Η Πράξη προχωρά.'), en: text(' ') },
    },
  ],
  speakers: bulletin.speakers.map((speaker) => ({ ...speaker, familyName: { el: 'Βάμβουκας', en: null } })),
});

describe('A document with a second language', () => {
  const before = projectBulletin(edition, [], 'en');
  const filled = projectBulletin(fillGaps(edition, 'en', 'el'), [], 'en');
  const after = mendFrom(filled, projectBulletin(edition, [], 'el'));

  test('has what its own language lacks', () => {
    expect(after.stories[0]).toMatchObject({ kicker: 'Συνάντηση', headline: before.stories[0]?.headline });
    expect(after.stories[0]?.body?.html).toBe('<p><span lang="el">Η Πράξη προχωρά</span>.</p>');
    expect(after.speakers[0]?.fullName).toBe('Tasos Βάμβουκας');
  });

  test('leads to a story by the address that it has', () => {
    expect(after.stories[0]).toMatchObject({
      slug: '2i-techniki-synantisi',
      url: '/api/newsletter/stories/2i-techniki-synantisi?locale=el',
    });
    expect(after.stories[0]?.alternates).toEqual(before.stories[0]?.alternates);
  });

  test('tells each place where it was helped out, and no other', () => {
    const speakers = ['stories.0.appearances.0.speaker', 'speakers.0'];
    expect(fallbacksIn(before, after, 'el').map(({ path }) => path)).toEqual([
      ...['slug', 'url', 'kicker', 'body'].map((key) => `stories.0.${key}`),
      ...speakers.flatMap((speaker) => [`${speaker}.familyName`, `${speaker}.fullName`]),
    ]);
  });

  test('is the same where nothing lacks', () => {
    const whole = editionOf(bulletin);
    expect(fillGaps(whole, 'el', 'en')).toEqual(whole);
    expect(fallbacksIn(whole, fillGaps(whole, 'el', 'en'), 'en')).toEqual([]);
  });

  test('leaves its source as it was', () => {
    const copy = structuredClone(edition);
    fillGaps(edition, 'en', 'el');
    expect(edition).toEqual(copy);
  });
});
