import {
  both,
  bulletin,
  event,
  hollowBulletin,
  paragraphs,
  photo,
  story,
} from '../../../../../tests/support/bulletin-builder';
import { languageGaps, standingIn, type WrittenAt } from './language-gaps';

const NEVER: WrittenAt = () => null;
/** Fields by their path, with the day on which each language was written. */
const written =
  (days: Record<string, { el?: string; en?: string }>): WrittenAt =>
  (path, locale) =>
    days[path.join('.')]?.[locale] ?? null;

describe('What the languages owe each other', () => {
  test('is nothing where both are whole, or where there is nothing', () => {
    expect(languageGaps(bulletin(), NEVER)).toEqual([]);
    expect(languageGaps(hollowBulletin(), NEVER)).toEqual([]);
  });

  test('is what one has and the other has not, also in a component', () => {
    const gaps = languageGaps(
      bulletin({
        stories: [story({ headline: both('Νέα διαδρομή', null), photos: [photo({ caption: both(null, 'Meeting') })] })],
      }),
      NEVER,
    );
    expect(gaps).toEqual([
      { kind: 'missing', path: ['stories', 0, 'headline', 'en'], locale: 'en' },
      { kind: 'missing', path: ['stories', 0, 'photos', 0, 'caption', 'el'], locale: 'el' },
    ]);
  });

  test('is rich text that is built otherwise', () => {
    const editorial = { el: paragraphs('Ένα.', 'Δύο.'), en: paragraphs('One.') };
    expect(languageGaps(bulletin({ editorial }), NEVER)).toEqual([
      { kind: 'unlike', path: ['editorial', 'en'], locale: 'en' },
    ]);
  });

  test.each([
    ['the source was written last', { el: '2026-02-02', en: '2026-02-01' }, true],
    ['the translation was never noted', { el: '2026-02-02' }, true],
    ['the translation was written last', { el: '2026-02-01', en: '2026-02-02' }, false],
    ['both were written at once', { el: '2026-02-01', en: '2026-02-01' }, false],
    ['nothing was ever noted', {}, false],
  ])('is a translation to look at again: %s', (_when, days, expected) => {
    const gaps = languageGaps(bulletin(), written({ 'stories.0.lead': days }));
    expect(gaps).toEqual(expected ? [{ kind: 'stale', path: ['stories', 0, 'lead', 'en'], locale: 'en' }] : []);
  });

  test('is no address, and no text that has no translation yet', () => {
    const days = { el: '2026-02-02', en: '2026-02-01' };
    expect(languageGaps(bulletin(), written({ 'stories.0.slug': days }))).toEqual([]);
    const untranslated = bulletin({ events: [event({ venue: both('Πολιτιστικό Κέντρο', null) })] });
    expect(languageGaps(untranslated, written({ 'events.0.venue': days })).map(({ kind }) => kind)).toEqual([
      'missing',
    ]);
  });

  test('is told of a document by the most urgent', () => {
    const gap = (kind: 'missing' | 'unlike' | 'stale', locale: 'el' | 'en' = 'en') => ({ kind, locale, path: [] });
    expect(standingIn([], 'en')).toBe('level');
    expect(standingIn([gap('missing', 'el')], 'en')).toBe('level');
    expect(standingIn([gap('stale'), gap('missing')], 'en')).toBe('missing');
    expect(standingIn([gap('unlike')], 'en')).toBe('stale');
  });
});
