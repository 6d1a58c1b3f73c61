import fc from 'fast-check';
import { growthOf, LINEAR } from '../../../../../tests/support/growth';
import { LOCALES, otherLocale } from '../locale';
import { scriptRuns } from './script-runs';

const foreignRuns = (text: string, locale: 'el' | 'en'): string[] =>
  scriptRuns(text, locale).flatMap((run) => (run.lang === null ? [] : [run.text]));

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        ...[
          'Smart',
          'Cities',
          'e-mail',
          'A',
          'XIV',
          '2nd',
          '2018',
          '2.0',
          'πόλη',
          'Η',
          'Xανιά',
          'a@b.gr',
          'www.chania.gr',
        ],
        ...[' ', ', ', '-', '–', '’', '«', '»', '\n', '.', 'é', '\u0301'],
      ),
    )
    .map((parts) => parts.join('')),
);

describe('scriptRuns', () => {
  test('splits a Greek text around its English words', () => {
    expect(scriptRuns('της Πράξης «Smart Cities» στα Χανιά', 'el')).toEqual([
      { text: 'της Πράξης «', lang: null },
      { text: 'Smart Cities', lang: 'en' },
      { text: '» στα Χανιά', lang: null },
    ]);
  });

  test('splits an English text around its Greek words', () => {
    expect(scriptRuns('The Municipality (Δήμος Χανίων) hosted', 'en')).toEqual([
      { text: 'The Municipality (', lang: null },
      { text: 'Δήμος Χανίων', lang: 'el' },
      { text: ') hosted', lang: null },
    ]);
  });

  test.each([
    ['θέματα City Branding, Marketing, και', ['City Branding, Marketing']],
    ['το "Smart Cities", το «City Branding»', ['Smart Cities', 'City Branding']],
    ['το co-funded e-mail και το COVID-19', ['co-funded e-mail', 'COVID-19']],
    ['το B2B και το don’t', ['B2B', 'don’t']],
    ['στο cafe\u0301 Nice', ['cafe\u0301 Nice']],
    ['πρόγραμμα INTERREG V-A «Ελλάδα – Κύπρος»', ['INTERREG']],
    ['το Interreg V-A Greece – Cyprus 2014', ['Interreg V-A Greece – Cyprus']],
    ['το Web 2.0 Tools και το Horizon 2020', ['Web 2.0 Tools', 'Horizon']],
    ['στο A 2nd Technical Meeting', ['A 2nd Technical Meeting']],
    ['το Smart, 10/12/2018, Cities', ['Smart', 'Cities']],
    ['το This is a plan.', ['This is a plan']],
    ['το Smart-Χανιά', ['Smart']],
  ])('marks in the Greek %j the English %j', (text, runs) => {
    expect(foreignRuns(text, 'el')).toEqual(runs);
  });

  test.each([
    ['a variable', 'η μεταβλητή x και ο τύπος A'],
    ['Roman numerals', 'V-A, XIV, MMXVIII, (iv)'],
    ['an e-mail address', 'στο info.smart-cities@chania.gr, τώρα'],
    ['an address with a scheme', 'στο https://www.chania.gr/Smart Χανιά'],
    ['a mail link', 'στο mailto:info@chania.gr'],
    ['a bare domain', 'στο smartcities.eu/News και αλλού'],
    ['digits', '2014 – 2020, 10/12/2018, 643.000,00'],
    ['a code', '2014TC16RFCB055'],
    ['a word of mixed script', 'Xανιά και e-Διακυβέρνηση και ηSmart'],
    ['a unit of Greek and Latin', '5 µm'],
  ])('sees no English in %s', (_, text) => {
    expect(scriptRuns(text, 'el')).toEqual([{ text, lang: null }]);
  });

  test.each([
    ['called Η Πράξη, in Greek', ['Η Πράξη']],
    ['the 2η Τεχνική Συνάντηση took place', ['2η Τεχνική Συνάντηση']],
    ['or Ή Πράξη'.normalize('NFD'), ['Ή Πράξη'.normalize('NFD')]],
    ['an angle α and β-carotene', []],
    ['5 μm or 5 µm of Δ', []],
    ['κατ’ ανάγκη', ['κατ', 'ανάγκη']],
  ])('marks in the English %j the Greek %j', (text, runs) => {
    expect(foreignRuns(text, 'en')).toEqual(runs);
  });

  test('has no run for an empty text', () => {
    expect(scriptRuns('', 'el')).toEqual([]);
  });

  test.each(['a ', 'a-', 'a.', 'x@', '1/', ' -', 'aα', '9'])('takes time in proportion to a text of %j', (piece) => {
    const text = piece.repeat(20_000);
    expect(
      scriptRuns(text, 'el')
        .map((run) => run.text)
        .join(''),
    ).toBe(text);
    expect(growthOf(2_500, (size) => void scriptRuns(piece.repeat(size), 'el'))).toBeLessThan(LINEAR);
  });

  test('loses nothing, leaves no empty run, alternates, and marks only the other language', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...LOCALES), (text, locale) => {
        const runs = scriptRuns(text, locale);
        expect(runs.map((run) => run.text).join('')).toBe(text);
        expect(runs.every((run) => run.text !== '')).toBe(true);
        expect(runs.every((run, at) => run.lang !== runs[at + 1]?.lang)).toBe(true);
        expect(runs.every((run) => run.lang === null || run.lang === otherLocale(locale))).toBe(true);
      }),
    );
  });

  test('puts no letter of the text’s own script in a foreign run', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(foreignRuns(text, 'el').join('')).not.toMatch(/\p{Script=Greek}/u);
        expect(foreignRuns(text, 'en').join('')).not.toMatch(/\p{Script=Latin}/u);
      }),
    );
  });
});
