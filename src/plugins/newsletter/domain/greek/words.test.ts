import fc from 'fast-check';
import { wordsOf } from './words';

const CASES = {
  'letters and their marks': [
    ['Ο Δήμος Χανίων, φέτος.', ['Ο', 'Δήμος', 'Χανίων', 'φέτος']],
    ['Μαΐου (2018) αϋπνία', ['Μαΐου', 'αϋπνία']],
    ['ο\u0301ποτε έφο\u00ADρος', ['ο\u0301ποτε', 'έφο\u00ADρος']],
    ['«έξυπνη πόλη»·τέλος;', ['έξυπνη', 'πόλη', 'τέλος']],
    ['', []],
  ],
  apostrophes: [
    ['απ’ όλα, κατ’ αρχήν', ['απ’', 'όλα', 'κατ’', 'αρχήν']],
    ["σ’αυτό γι' αυτό", ['σ’', 'αυτό', "γι'", 'αυτό']],
    ['Σ’ όλους και σ’ ό,τι', ['Σ’', 'όλους', 'και', 'σ’', 'ό,τι']],
    ['‘Πόλη’ the town’s ‘port’', ['Πόλη', 'the', 'town’s', 'port']],
    ["it’s don't", ['it’s', "don't"]],
  ],
  'compounds, shortened words and initialisms': [
    ['co-funded Ελλάδα-Κύπρος V‑A', ['co-funded', 'Ελλάδα-Κύπρος', 'V‑A']],
    ['Ελλάδα – Κύπρος', ['Ελλάδα', 'Κύπρος']],
    ['της Δ/νσης και ο Κων/νος', ['της', 'Δ/νσης', 'και', 'ο', 'Κων/νος']],
    ['και/ή Δήμου/Κοινότητας', ['και', 'ή', 'Δήμου', 'Κοινότητας']],
    ['Ο.Τ.Α., π.χ. κ.λπ. κ.ά.', ['Ο.Τ.Α', 'π.χ', 'κ.λπ', 'κ.ά']],
    ['Γ. Παπαδόπουλος. Το', ['Γ', 'Παπαδόπουλος', 'Το']],
    ['ό,τι άλλο, τι', ['ό,τι', 'άλλο', 'τι']],
  ],
  'numbers and addresses': [
    ['2η Συνάντηση 1ο 25ης', ['2η', 'Συνάντηση', '1ο', '25ης']],
    ['10/12/2018, 643.000,00 €', []],
    ['στο info@chania.gr και www.chania.gr/el', ['στο', 'και']],
    ['2014TC16RFCB055', ['2014TC16RFCB055']],
  ],
} as const satisfies Record<string, readonly (readonly [string, readonly string[]])[]>;

describe('wordsOf', () => {
  describe.each(Object.entries(CASES))('with %s', (_, cases) => {
    test.each<readonly [string, readonly string[]]>(cases)('finds in %j the words %j', (text, words) => {
      expect(wordsOf(text).map((word) => word.text)).toEqual(words);
    });
  });

  test('gives ranges in order that hold the words', () => {
    const anyText = fc.string({ unit: fc.constantFrom(..."αΌο,τΔ/νσ.’'- 2αb\u0301\n@«»"), maxLength: 60 });
    fc.assert(
      fc.property(fc.oneof(anyText, fc.string({ unit: 'binary' })), (text) => {
        let last = 0;
        for (const { text: word, start, end } of wordsOf(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(text.slice(start, end)).toBe(word);
          expect(word).toMatch(/\p{L}/u);
          last = end;
        }
      }),
    );
  });
});
