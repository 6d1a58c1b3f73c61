import fc from 'fast-check';
import { LOCALES } from '../locale';
import { SLUG_MAX_LENGTH, slugOf } from './slug';

const STRAPI_UID = /^[A-Za-z0-9-_.~]*$/;
const SLUG = /^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/;

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'αύΘΜμπψΏς 2-–&%€.’/aéß'), maxLength: 200 }),
);

describe('slugOf', () => {
  test.each([
    ['2η Τεχνική Συνάντηση', '2i-techniki-synantisi'],
    ['2η Τεχνική Συνάντηση της Πράξης «Smart Cities»', '2i-techniki-synantisi-tis-praxis-smart-cities'],
    ['1η Ημερίδα Πληροφόρησης Δήμου Χανίων', '1i-imerida-pliroforisis-dimou-chanion'],
    ['Έρευνα & Καινοτομία', 'erevna-kai-kainotomia'],
    ['Αύξηση 25% για 100.000 €', 'afxisi-25-tois-ekato-gia-100-000-evro'],
    ['10/12/2018 – V-A', '10-12-2018-v-a'],
    ['Συνάντηση των Ο.Τ.Α. με τον Θ.Ο.Κ', 'synantisi-ton-ota-me-ton-thok'],
    ['ΨΗΦΙΑΚΗ ΠΟΛΗ: «Μπορούμε;»', 'psifiaki-poli-boroume'],
    ['Α.Υ. και αυ', 'ay-kai-af'],
    ['κατ’ ανάγκη', 'kat-anagki'],
    ['Η πόλη ♥ μας © ∞ ™ $ < > | 🚀', 'i-poli-mas'],
  ])('writes the Greek %j as %j', (text, slug) => {
    expect(slugOf(text, 'el')).toBe(slug);
  });

  test.each([
    ['Chania’s 2nd Technical Meeting', 'chanias-2nd-technical-meeting'],
    ['Research & Innovation: 25% of €100', 'research-and-innovation-25-percent-of-euro-100'],
    ['Café in Malmö – Δήμος Χανίων', 'cafe-in-malmo-dimos-chanion'],
    ['U.S.A. ♥', 'usa'],
  ])('writes the English %j as %j', (text, slug) => {
    expect(slugOf(text, 'en')).toBe(slug);
  });

  test.each(['', '   ', '—', '«»!', '🚀', '\u0301', '___'])('has nothing for %j', (text) => {
    expect(slugOf(text, 'el')).toBe('');
  });

  test('cuts at the last word that fits, and keeps one that fits exactly', () => {
    expect(slugOf(`${'α'.repeat(40)} ${'β'.repeat(39)} γ`, 'el')).toBe(`${'a'.repeat(40)}-${'v'.repeat(39)}`);
    expect(slugOf(`${'α'.repeat(40)} ${'β'.repeat(40)}`, 'el')).toBe('a'.repeat(40));
  });

  test('cuts inside a word that is longer than a slug', () => {
    expect(slugOf('α'.repeat(100), 'el')).toBe('a'.repeat(SLUG_MAX_LENGTH));
  });

  test('is always a slug that Strapi takes, and its own slug', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...LOCALES), (text, locale) => {
        const slug = slugOf(text, locale);
        expect(slug).toMatch(STRAPI_UID);
        expect(slug).toMatch(SLUG);
        expect(slug.length).toBeLessThanOrEqual(SLUG_MAX_LENGTH);
        expect(slugOf(slug, locale)).toBe(slug);
      }),
    );
  });

  test('is not empty where there is a Greek letter or a digit', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...'αΩς7'), anyText, (before, sign, after) => {
        expect(slugOf(before + sign + after, 'el')).not.toBe('');
      }),
    );
  });
});
