import { bulletin as contract } from '../../../contracts/bulletin';
import { bulletinSummary } from '../../../contracts/bulletin-summary';
import { storyPage, storySummary } from '../../../contracts/story';
import { LOCALES } from '../../locale';
import { bulletin, editionOf, photo, story } from '../edition.cases';
import { projectBulletin } from './bulletin';
import { projectBulletinSummary } from './bulletin-summary';
import { cardOf } from './edition-card';
import { projectStoryPage } from './story-page';
import { projectStorySummary } from './story-summary';

const edition = editionOf(bulletin);
const card = cardOf(edition);
const revisions = [{ ...edition, withdrawal: null }];
const summaryOf = (locale: 'el' | 'en') => card.stories.map((one) => projectStorySummary(one, card, locale));

describe('a bulletin for readers', () => {
  test.each(LOCALES)('is what its contract says, and nothing more, in %s', (locale) => {
    expect(() => contract.parse(projectBulletin(edition, revisions, locale))).not.toThrow();
    expect(() => bulletinSummary.parse(projectBulletinSummary(card, locale))).not.toThrow();
    expect(() => storyPage.parse(projectStoryPage(story, edition, locale))).not.toThrow();
    expect(() => storySummary.array().min(1).parse(summaryOf(locale))).not.toThrow();
  });

  test.each(LOCALES)('tells nothing of internal matters, in %s', (locale) => {
    const told = JSON.stringify([
      projectBulletin(edition, revisions, locale),
      projectBulletinSummary(card, locale),
      projectStoryPage(story, edition, locale),
      summaryOf(locale),
    ]);
    expect(told).not.toMatch(/SECRET|consent|people|Reason|hash/i);
  });

  test('has every text in its own language', () => {
    const english = projectBulletin(edition, revisions, 'en');
    expect(english.title).toBe('Newsletter no. 1');
    expect(english.operation?.fund).toEqual({ name: 'European Regional Development Fund', acronym: 'ERDF' });
    expect(english.stories[0]?.appearances[0]).toMatchObject({
      role: 'greeting',
      topic: 'Greeting',
      speaker: { fullName: 'Tasos Vamvoukas', affiliation: { name: 'Municipality of Chania', beneficiary: 'chania' } },
    });
    // Credits are names, written once; all the rest is told in English.
    const rest = JSON.stringify({
      ...english,
      alternates: [],
      stories: english.stories.map((one) => ({ ...one, alternates: [] })),
    });
    expect(rest.replaceAll(photo.credit ?? '', '')).not.toMatch(/\p{Script=Greek}/u);
  });

  test('shows the way to the other language, of the whole and of each story', () => {
    const greek = projectBulletin(edition, revisions, 'el');
    expect(greek.alternates).toEqual([
      {
        locale: 'en',
        title: 'Newsletter no. 1',
        slug: 'newsletter-no-1',
        url: '/api/newsletter/bulletins/1?locale=en',
      },
    ]);
    expect(greek.stories[0]?.alternates[0]?.url).toBe('/api/newsletter/stories/2nd-technical-meeting?locale=en');
  });

  test('calls a beneficiary by the name of the time', () => {
    const [first] = projectBulletin(edition, revisions, 'el').stories;
    expect(first?.beneficiaries.map(({ name }) => name)).toEqual(['Δήμος Χανίων', 'Δήμος Λέσβου']);
    expect(first?.event?.participants).toEqual([
      { name: 'Δήμος Λέσβου', beneficiary: 'lesvos' },
      { name: 'Πολυτεχνείο Κρήτης', beneficiary: null },
    ]);
    const later = editionOf({ ...bulletin, issueDate: '2020-03-01' });
    expect(projectBulletin(later, revisions, 'el').beneficiaries.map(({ name }) => name)).toContain('Δήμος Μυτιλήνης');
    expect(projectBulletin(later, revisions, 'el').stories[0]?.beneficiaries[1]?.name).toBe('Δήμος Λέσβου');
  });

  test('gives a decorative photo an empty alternative, and leaves out one without a file', () => {
    const photos = [
      { ...photo, decorative: true },
      { ...photo, image: null },
    ];
    const projected = projectBulletin(editionOf({ ...bulletin, stories: [{ ...story, photos }] }), revisions, 'el');
    expect(projected.stories[0]?.photos.map(({ alt }) => alt)).toEqual(['']);
  });

  test('takes an unsafe link out of the blocks as well', () => {
    const link = {
      type: 'link' as const,
      url: 'javascript:alert(1)',
      children: [{ type: 'text' as const, text: 'δες' }],
    };
    const body = { el: [{ type: 'paragraph' as const, children: [link] }], en: null };
    const projected = projectBulletin(editionOf({ ...bulletin, stories: [{ ...story, body }] }), revisions, 'el');
    expect(projected.stories[0]?.body?.blocks).toEqual([{ type: 'paragraph', children: link.children }]);
  });

  test('has null, not an error, for a text that one language lacks', () => {
    const projected = projectBulletin(
      editionOf({ ...bulletin, stories: [{ ...story, body: { el: null, en: null } }] }),
      revisions,
      'en',
    );
    expect(projected.stories[0]?.body).toBeNull();
    expect(projected.editorial).toBeNull();
  });

  test('tells its revisions, the oldest first, with their notes and what became of them', () => {
    const withdrawal = {
      number: 1,
      revision: 1,
      withdrawnAt: '2019-01-05T09:00:00.000Z',
      notice: { el: null, en: null },
    };
    const corrected = editionOf(bulletin, {
      revision: 2,
      issuedAt: '2019-01-07T09:00:00.000Z',
      changeNote: { el: 'Διορθώθηκε ένα όνομα.', en: 'A name was corrected.' },
    });
    const history = [
      { ...edition, withdrawal },
      { ...corrected, withdrawal: null },
    ];
    const projected = contract.parse(projectBulletin(corrected, history, 'en'));
    expect(projected).toMatchObject({ supersededBy: null, url: '/api/newsletter/bulletins/1?locale=en' });
    expect(projected.revisions).toEqual([
      {
        revision: 1,
        digest: edition.digest,
        issuedAt: edition.issuedAt,
        changeNote: null,
        withdrawnAt: withdrawal.withdrawnAt,
        url: '/api/newsletter/bulletins/1/revisions/1?locale=en',
      },
      {
        revision: 2,
        digest: edition.digest,
        issuedAt: corrected.issuedAt,
        changeNote: 'A name was corrected.',
        withdrawnAt: null,
        url: '/api/newsletter/bulletins/1/revisions/2?locale=en',
      },
    ]);
  });

  test('that was superseded names its successor, and stays itself in the other language', () => {
    const corrected = editionOf(bulletin, { revision: 2, issuedAt: '2019-01-07T09:00:00.000Z' });
    const history = [edition, corrected].map((one) => ({ ...one, withdrawal: null }));
    const projected = contract.parse(projectBulletin(edition, history, 'el'));
    expect(projected.supersededBy).toEqual({
      revision: 2,
      issuedAt: corrected.issuedAt,
      url: '/api/newsletter/bulletins/1?locale=el',
    });
    expect(projected.url).toBe('/api/newsletter/bulletins/1/revisions/1?locale=el');
    expect(projected.alternates[0]?.url).toBe('/api/newsletter/bulletins/1/revisions/1?locale=en');
  });
});
