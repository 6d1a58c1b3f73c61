import fc from 'fast-check';
import officialVectors from '../../../../../tests/fixtures/greek/elot743-vectors.json';
import { latinOf } from './elot743';
import { LETTERS } from './elot743-table';

const CASES = {
  'capitals follow the letters around them': [
    ['Θησέας', 'Thiseas'],
    ['ΘΗΣΕΑΣ', 'THISEAS'],
    ['Ψ', 'Ps'],
    ['Ψηφιακό ΨΗΦΙΑΚΟ', 'Psifiako PSIFIAKO'],
    ['Θ. Παπαδάκης', 'Th. Papadakis'],
    ['ΑΠΘ', 'APTH'],
    ['ΚΑΙ ΧΑΝΙΑ', 'KAI CHANIA'],
    ['ΑΓΓΕΛΟΣ ΣΦΙΓΞ ΕΛΕΓΧΟΣ', 'ANGELOS SFINX ELENCHOS'],
    ['ΟΥΡΑΝΟΣ Ουρανός', 'OURANOS Ouranos'],
  ],
  'αυ, ευ, ηυ are voiced before vowels and voiced consonants, voiceless elsewhere': [
    ['αυβ αυγ αυδ αυζ αυλ αυμ αυν αυρ', 'avv avg avd avz avl avm avn avr'],
    ['ευα ευε ευη ευι ευο ευυ ευω', 'eva eve evi evi evo evy evo'],
    ['ηυθ ηυκ ηυξ ηυπ ηυσ ηυτ ηυφ ηυχ ηυψ', 'ifth ifk ifx ifp ifs ift iff ifch ifps'],
    ['αυ, ευ! ηυ', 'af, ef! if'],
    ['αυ-λή ευ2 κ’ αυ’', 'af-li ef2 k’ af’'],
    ['ΑΥΤΟΣ ΑΥΓΗ ΕΥΑ ΗΥΡΑ ΤΑΥ', 'AFTOS AVGI EVA IVRA TAF'],
    ['Αύρα Εύα Ευτυχία Ηύρα', 'Avra Eva Eftychia Ivra'],
    ['ευυπόληπτος Παύλος ναυς', 'evypoliptos Pavlos nafs'],
  ],
  'a tonos on the first vowel or a dialytika on the second breaks the pair': [
    ['άυλος Άυλος', 'aylos Aylos'],
    ['Αϋπνία ΑΫΠΝΙΑ', 'Aypnia AYPNIA'],
    ['πραΰς', 'prays'],
    ['Ταΰγετος', 'Taygetos'],
    ['προϋπολογισμός ΠΡΟΫΠΟΛΟΓΙΣΜΟΣ', 'proypologismos PROYPOLOGISMOS'],
    ['όυ ού ου', 'oy ou ou'],
    ['πού ΠΟΥ', 'pou POU'],
    ['νεράιδα Μάιος καΐκι', 'neraida Maios kaiki'],
  ],
  'μπ is b at the edges of a word, whatever bounds it, and mp inside': [
    ['μπαρ Μπαρ ΜΠΑΡ', 'bar Bar BAR'],
    ['κλαμπ ΚΛΑΜΠ', 'klab KLAB'],
    ['λάμπα ΛΑΜΠΑ Όλυμπος', 'lampa LAMPA Olympos'],
    ['ροκ-μπαρ σ’μπαρ 2μπ «μπ»', 'rok-bar s’bar 2b «b»'],
    ['άμπ\u00ADελος', 'amp\u00ADelos'],
    ['Κου\u00ADμπάρος', 'Kou\u00ADmparos'],
    ['Kουμπάρος, with a Latin K', 'Koumparos, with a Latin K'],
    ['Λaμπρος, with a Latin a', 'Lampros, with a Latin a'],
  ],
  'consonants combine as the standard says': [
    ['άγγελος σφίγξ έλεγχος', 'angelos sfinx elenchos'],
    ['αγκαλιά Γκίκας', 'agkalia Gkikas'],
    ['αντί τζάκι τσάι', 'anti tzaki tsai'],
    ['Σίσυφος ΟΔΟΣ', 'Sisyfos ODOS'],
  ],
  'polytonic Greek loses its marks and keeps its pairs': [
    ['Ἀθῆναι', 'Athinai'],
    ['αὐτός Αὐγή εὖ Εὐρώπη', 'aftos Avgi ef Evropi'],
    ['οὗτος τοῦ', 'outos tou'],
    ['ἄϋλος ἄυλος ὰυ ᾶυ', 'aylos aylos ay ay'],
    ['ᾠδή τῇ ᾍδης ᾅδης', 'odi ti Adis adis'],
    ['Ῥόδος ὁ ἵππος', 'Rodos o ippos'],
    ['ϐιϐλίο ϑέμα', 'vivlio thema'],
  ],
  'all that is not a Greek letter stays as it came': [
    ['τι; ναι· 5 €\u037E \u0387', 'ti; nai· 5 €\u037E \u0387'],
    ['cafe\u0301 και Smart Cities 👩🏽‍💻🇬🇷', 'cafe\u0301 kai Smart Cities 👩🏽‍💻🇬🇷'],
    ['5 µm', '5 µm'],
    ['ΙΘʹ', 'ITHʹ'],
    ['Δ/νση', 'D/nsi'],
    ['', ''],
  ],
} as const satisfies Record<string, readonly (readonly [greek: string, latin: string])[]>;

const greekLetter = fc.constantFrom(...'αάβγδεέζηήθιίϊΐκλμνξοόπρσςτυύϋΰφχψωώΑΆΒΓΔΕΈΖΗΉΘΙΊΪΚΛΜΝΞΟΌΠΡΣΤΥΎΫΦΧΨΩΏἀἅὐᾳῷ');
const greekText = fc.string({ unit: fc.oneof(greekLetter, fc.constantFrom(...' -’2aE·\u00AD')) });

describe('latinOf', () => {
  test.each(officialVectors as [string, string][])('writes %s as %s', (greek, latin) => {
    expect(latinOf(greek)).toBe(latin);
    expect(latinOf(greek.normalize('NFD'))).toBe(latin);
  });

  for (const [rule, cases] of Object.entries(CASES)) {
    test.each(cases)(`${rule}: %s → %s`, (greek, latin) => {
      expect(latinOf(greek)).toBe(latin);
    });
  }

  test('knows each of the 24 letters and the final sigma', () => {
    const alphabet = [...'αβγδεζηθικλμνξοπρσςτυφχψω'];
    expect([...LETTERS.keys()]).toEqual(alphabet);
    expect(alphabet.map(latinOf).join(' ')).toBe('a v g d e z i th i k l m n x o p r s s t y f ch ps o');
  });

  test('reads composed and decomposed Greek alike', () => {
    fc.assert(
      fc.property(greekText, (text) => {
        expect(latinOf(text.normalize('NFD'))).toBe(latinOf(text.normalize('NFC')));
      }),
    );
  });

  test('leaves neither Greek letters nor their marks, and nothing for a second reading', () => {
    fc.assert(
      fc.property(greekText, (text) => {
        const latin = latinOf(text);
        expect(latin).not.toMatch(/\p{Script=Greek}|\p{M}/u);
        expect(latinOf(latin)).toBe(latin);
      }),
    );
  });

  test('gives the same letters for small and capital words without marks', () => {
    const bare = fc.string({ unit: fc.constantFrom(...'αβγδεζηθικλμνξοπρστυφχψω'), minLength: 2 });
    fc.assert(
      fc.property(bare, (word) => {
        expect(latinOf(word.toUpperCase())).toBe(latinOf(word).toUpperCase());
      }),
    );
  });

  test('returns a text without Greek letters unchanged', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        fc.pre(!/\p{Script=Greek}/u.test(text));
        expect(latinOf(text)).toBe(text);
      }),
    );
  });
});
