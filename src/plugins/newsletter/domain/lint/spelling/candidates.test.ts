import { growthOf, LINEAR } from '../../../../../../tests/support/growth';
import type { Locale } from '../../locale';
import { candidatesOf } from './candidates';

const lookedUp = (text: string, locale: Locale, known: readonly string[] = []): string[] =>
  candidatesOf(text, locale, new Set(known)).map(({ word }) => word);

describe('Words worth looking up', () => {
  it.each<[string, Locale, string, string[]]>([
    ['plain words', 'el', 'ο δήμος διοργάνωσε συνάντηση', ['δήμος', 'διοργάνωσε', 'συνάντηση']],
    [
      'the first word of each sentence',
      'el',
      'Ακολούθησε συζήτηση. Μίλησαν ομιλητές.',
      ['Ακολούθησε', 'συζήτηση', 'Μίλησαν', 'ομιλητές'],
    ],
    ['compounds with their hyphen', 'en', 'a cross-border project', ['cross-border', 'project']],
    ['words with a soft hyphen, without it', 'el', 'η συν\u00ADεργασία', ['συνεργασία']],
    ['decomposed words, composed', 'el', 'η συνεργασι\u0301α', ['συνεργασία']],
    ['a typographic apostrophe as a plain one', 'en', 'the partners don’t', ['the', 'partners', "don't"]],
  ])('are %s', (_, locale, text, expected) => {
    expect(lookedUp(text, locale)).toEqual(expected);
  });

  it.each<[string, Locale, string]>([
    ['names inside a sentence', 'el', 'Ο κ. Βάμβουκας'],
    ['names that open a sentence', 'el', 'Τάσος Βάμβουκας'],
    ['what stands in quotation marks with a capital', 'el', 'το «Κέντρο»'],
    ['headlines in title case', 'en', 'Smart City Branding'],
    ['capitals and acronyms', 'el', 'ΕΤΠΑ ΔΗΜΟΣ'],
    ['words with capitals inside', 'en', 'iPhone eGovernance'],
    ['words with digits', 'en', '2nd covid19 b2b'],
    ['one or two letters', 'el', 'ο η το να θα με'],
    ['Latin words in Greek', 'el', 'το marketing'],
    ['Greek words in English', 'en', 'ένας δήμος'],
    ['words of two scripts', 'el', 'δήμoς'],
    ['addresses', 'en', 'info@deltio.example https://deltio.example/acomodation www.acomodation.example'],
    ['abbreviations', 'el', 'τηλ. σελ. αριθ. π.χ. κ.λπ. Δ/νση'],
    ['elided words', 'el', 'απ’ σ’ γι’'],
    ['Greek words that want a tonos', 'el', 'συνεργασια δημοτες'],
    ['words longer than any', 'el', 'ά'.repeat(60)],
  ])('are not %s', (_, locale, text) => {
    expect(lookedUp(text, locale)).toEqual([]);
  });

  it('are not what is known, whatever its case', () => {
    expect(lookedUp('Ραντεβού στο καφενείο', 'el', ['ραντεβού', 'στο'])).toEqual(['καφενείο']);
  });

  it('stand at the ranges they are told at', () => {
    const text = 'Η συν\u00ADεργασι\u0301α — «πόλεις»';
    expect(candidatesOf(text, 'el', new Set()).map(({ start, end }) => text.slice(start, end))).toEqual([
      'συν\u00ADεργασι\u0301α',
      'πόλεις',
    ]);
  });

  it.each(['! ', 'α.', "'", 'Α-', 'ά’ ', '\ud800', '(«'])(
    'are found in time in proportion to a text of %j',
    (piece) => {
      expect(growthOf(2_500, (size) => void candidatesOf(piece.repeat(size), 'el', new Set()))).toBeLessThan(LINEAR);
    },
  );
});
