import {
  both,
  bulletin,
  event,
  hollowBulletin,
  paragraphs,
  photo,
  story,
} from '../../../../../tests/support/bulletin-builder';
import { languageGaps, standingIn } from './language-gaps';

const LEVEL = { source: 'el', faults: [] } as const;

describe('What the languages owe each other', () => {
  test('is nothing where both are whole, or where there is nothing', () => {
    expect(languageGaps(bulletin(), LEVEL)).toEqual([]);
    expect(languageGaps(hollowBulletin(), LEVEL)).toEqual([]);
  });

  test('is what one has and the other has not, also in a component', () => {
    const gaps = languageGaps(
      bulletin({
        stories: [story({ headline: both('Νέα διαδρομή', null), photos: [photo({ caption: both(null, 'Meeting') })] })],
      }),
      LEVEL,
    );
    expect(gaps).toEqual([
      { kind: 'missing', path: ['stories', 0, 'headline', 'en'], locale: 'en' },
      { kind: 'missing', path: ['stories', 0, 'photos', 0, 'caption', 'el'], locale: 'el' },
    ]);
  });

  test('is rich text that is built otherwise', () => {
    const editorial = { el: paragraphs('Ένα.', 'Δύο.'), en: paragraphs('One.') };
    expect(languageGaps(bulletin({ editorial }), LEVEL)).toEqual([
      { kind: 'unlike', path: ['editorial', 'en'], locale: 'en' },
    ]);
  });

  test('is the other way about where English is the source', () => {
    const missing = bulletin({ stories: [story({ headline: both(null, 'A new route') })] });
    expect(languageGaps(missing, { source: 'en', faults: [] })).toEqual([
      { kind: 'missing', path: ['stories', 0, 'headline', 'el'], locale: 'el' },
    ]);
    const editorial = { el: paragraphs('Ένα.'), en: paragraphs('One.', 'Two.') };
    expect(languageGaps(bulletin({ editorial }), { source: 'en', faults: [] })).toEqual([
      { kind: 'unlike', path: ['editorial', 'el'], locale: 'el' },
    ]);
  });

  test('is a translation that is not good yet, in document order', () => {
    const untranslated = bulletin({ events: [event({ venue: both('Πολιτιστικό Κέντρο', null) })] });
    const data = { segment: 's1', words: 'The lead.' };
    const faults = [{ reason: 'stale', path: ['stories', 0, 'lead', 'en'], data }] as const;
    expect(languageGaps(untranslated, { source: 'el', faults })).toEqual([
      { kind: 'stale', path: ['stories', 0, 'lead', 'en'], locale: 'en' },
      { kind: 'missing', path: ['events', 0, 'venue', 'en'], locale: 'en' },
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
