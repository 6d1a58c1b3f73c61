import fc from 'fast-check';
import { LOCALES } from '../locale';
import { sentencesOf } from './sentences';

const GREEK = {
  'full stops': [
    ['Ο Δήμος φιλοξένησε τη συνάντηση. Ακολούθησε συζήτηση.', 'Ο Δήμος φιλοξένησε τη συνάντηση.|Ακολούθησε συζήτηση.'],
    ['Ήταν «έξυπνη πόλη». Το έργο…', 'Ήταν «έξυπνη πόλη».|Το έργο…'],
    ['Έληξε στις 13.30. Μετά', 'Έληξε στις 13.30.|Μετά'],
    ['Στο www.chania.gr υπάρχουν όλα. Δείτε.', 'Στο www.chania.gr υπάρχουν όλα.|Δείτε.'],
    ['Στις 10 Δεκεμβρίου 2018. Ο Δήμος', 'Στις 10 Δεκεμβρίου 2018.|Ο Δήμος'],
  ],
  'other signs': [
    ['Τι αλλάζει; Πολλά! Δείτε.', 'Τι αλλάζει;|Πολλά!|Δείτε.'],
    ['Πώς\u037E Έτσι.', 'Πώς\u037E|Έτσι.'],
    ['Πρώτα αυτό· έπειτα εκείνο: τέλος.', 'Πρώτα αυτό· έπειτα εκείνο: τέλος.'],
    ['«Πότε;» ρώτησαν οι δημότες. Σήμερα.', '«Πότε;» ρώτησαν οι δημότες.|Σήμερα.'],
    ['Ναι… ίσως. Όχι', 'Ναι… ίσως.|Όχι'],
  ],
  abbreviations: [
    ['Ο κ. Βάμβουκας και η κα. Πολυχρονάκη μίλησαν. Τέλος.', 'Ο κ. Βάμβουκας και η κα. Πολυχρονάκη μίλησαν.|Τέλος.'],
    ['Ο Δρ. Γ. Παπαδόπουλος, αρ. 5. Μίλησε.', 'Ο Δρ. Γ. Παπαδόπουλος, αρ. 5.|Μίλησε.'],
    [
      'Ν. 4412/2016, άρθ. 5, σελ. 12, τηλ. 28210 92000. Ισχύει.',
      'Ν. 4412/2016, άρθ. 5, σελ. 12, τηλ. 28210 92000.|Ισχύει.',
    ],
    ['Φορείς, π.χ. Δήμοι, δηλ. Ο.Τ.Α. Χανίων.', 'Φορείς, π.χ. Δήμοι, δηλ. Ο.Τ.Α. Χανίων.'],
    ['Αφορά τους Ο.Τ.Α. Το πρόγραμμα λήγει.', 'Αφορά τους Ο.Τ.Α.|Το πρόγραμμα λήγει.'],
    ['Σύλλογοι κ.λπ. και φορείς κ.ά. της πόλης. Τέλος.', 'Σύλλογοι κ.λπ. και φορείς κ.ά. της πόλης.|Τέλος.'],
    ['Σύλλογοι κ.λπ. Η είσοδος είναι ελεύθερη.', 'Σύλλογοι κ.λπ.|Η είσοδος είναι ελεύθερη.'],
    ['Η Δ/νση Προγραμματισμού. Το έργο.', 'Η Δ/νση Προγραμματισμού.|Το έργο.'],
    ['Ώρα 7 μ.μ. στο λιμάνι. Τέλος.', 'Ώρα 7 μ.μ. στο λιμάνι.|Τέλος.'],
    ['Η Μ. Α. Παπαδάκη μίλησε.', 'Η Μ. Α. Παπαδάκη μίλησε.'],
    ['Κόστισε 5 εκατ. ευρώ. Τέλος.', 'Κόστισε 5 εκατ. ευρώ.|Τέλος.'],
    ['Η οδός Αγ. Δημητρίου. Εκεί.', 'Η οδός Αγ. Δημητρίου.|Εκεί.'],
  ],
  'line breaks': [
    ['Στα\nΧανιά έγινε\nη συνάντηση. Τέλος.', 'Στα\nΧανιά έγινε\nη συνάντηση.|Τέλος.'],
    [
      'Επικεφαλίδα\n\nΤο κείμενο αρχίζει εδώ και είναι πιο μεγάλο.',
      'Επικεφαλίδα|Το κείμενο αρχίζει εδώ και είναι πιο μεγάλο.',
    ],
    [
      'Η συνάντηση πραγματοποιήθηκε στα \n\nΧανιά στις 10/12/2018 με συμμετοχή.',
      'Η συνάντηση πραγματοποιήθηκε στα \n\nΧανιά στις 10/12/2018 με συμμετοχή.',
    ],
    ['δεδομένης της \n\nσημασίας. Τέλος', 'δεδομένης της \n\nσημασίας.|Τέλος'],
    ['Δράσεις:\n• Μία\n• Άλλη', 'Δράσεις:|• Μία|• Άλλη'],
    ['1. Ο Δήμος.\n2. Η Περιφέρεια.', '1. Ο Δήμος.|2. Η Περιφέρεια.'],
    ['Τέλος.\n\n\n', 'Τέλος.'],
    [' \n ', ''],
  ],
} as const satisfies Record<string, readonly (readonly [string, string])[]>;

const ENGLISH = {
  'full stops and other signs': [
    ['The town hosted it. A talk followed.', 'The town hosted it.|A talk followed.'],
    ['What now? Wait; see! Done.', 'What now?|Wait; see!|Done.'],
    ['It ended (at last.) Then we left.', 'It ended (at last.)|Then we left.'],
    ['“Why?” she asked. “Now.” They left.', '“Why?” she asked.|“Now.”|They left.'],
  ],
  abbreviations: [
    [
      'Mr. Vamvoukas and Dr. G. Papadopoulos spoke. All left.',
      'Mr. Vamvoukas and Dr. G. Papadopoulos spoke.|All left.',
    ],
    ['Towns, e.g. Chania, i.e. Greek ones. Others too.', 'Towns, e.g. Chania, i.e. Greek ones.|Others too.'],
    ['See No. 5 and p. 3. No. That is all.', 'See No. 5 and p. 3.|No.|That is all.'],
    ['At 9 a.m. the doors open. At 5 p.m. Chania sleeps.', 'At 9 a.m. the doors open.|At 5 p.m.|Chania sleeps.'],
    ['The U.S. Embassy came. In the U.S. The rest.', 'The U.S. Embassy came.|In the U.S.|The rest.'],
    ['On 10 Dec. 2018 it met. St. Mark’s.', 'On 10 Dec. 2018 it met.|St. Mark’s.'],
  ],
} as const satisfies Record<string, readonly (readonly [string, string])[]>;

const piecesOf = (text: string, locale: 'el' | 'en'): string =>
  sentencesOf(text, locale)
    .map(({ start, end }) => text.slice(start, end))
    .join('|');

describe('sentencesOf', () => {
  describe.each(Object.entries(GREEK))('in Greek, with %s', (_, cases) => {
    test.each<readonly [string, string]>(cases)('cuts %j into %j', (text, pieces) => {
      expect(piecesOf(text, 'el')).toBe(pieces);
    });
  });

  describe.each(Object.entries(ENGLISH))('in English, with %s', (_, cases) => {
    test.each<readonly [string, string]>(cases)('cuts %j into %j', (text, pieces) => {
      expect(piecesOf(text, 'en')).toBe(pieces);
    });
  });

  test('loses nothing but white space', () => {
    const anyText = fc.string({ unit: fc.constantFrom(...'αΑ.;!κ» \n•1'), maxLength: 80 });
    fc.assert(
      fc.property(anyText, fc.constantFrom(...LOCALES), (text, locale) => {
        expect(piecesOf(text, locale).replace(/[\s|]/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });
});
