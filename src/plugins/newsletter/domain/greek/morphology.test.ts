import { canBe, genitiveOf, guess } from './morphology';

const F = { gender: 'feminine', number: 'singular' } as const;
const N = { gender: 'neuter', number: 'singular' } as const;
const M = { gender: 'masculine', number: 'singular' } as const;
const FP = { gender: 'feminine', number: 'plural' } as const;
const NP = { gender: 'neuter', number: 'plural' } as const;
const MP = { gender: 'masculine', number: 'plural' } as const;

describe('genitiveOf', () => {
  test.each([
    ['περιβάλλον', 'περιβάλλοντος'],
    ['διαβίωση', 'διαβίωσης'],
    ['διακυβέρνηση', 'διακυβέρνησης'],
    ['τουρισμός', 'τουρισμού'],
    ['υγεία', 'υγείας'],
    ['πόλη', 'πόλης'],
    ['δήμος', 'δήμου'],
    ['Δήμος', 'Δήμου'],
    ['άνθρωπος', 'ανθρώπου'],
    ['άνθρωπο', 'ανθρώπου'],
    ['ανθρώπους', 'ανθρώπων'],
    ['πρόγραμμα', 'προγράμματος'],
    ['προγράμματα', 'προγραμμάτων'],
    ['στόχος', 'στόχου'],
    ['προϊόν', 'προϊόντος'],
    ['μέγεθος', 'μεγέθους'],
    ['κόστη', 'κοστών'],
    ['τομέας', 'τομέα'],
    ['τομείς', 'τομέων'],
    ['μέθοδος', 'μεθόδου'],
    ['δράσεις', 'δράσεων'],
    ['σελίδες', 'σελίδων'],
    ['χώρες', 'χωρών'],
    ['νησιά', 'νησιών'],
    ['Πρόεδρος', 'Προέδρου'],
    ['Ήπειρος', 'Ηπείρου'],
  ])('of the noun %j is %j', (word, genitive) => {
    expect(genitiveOf(word)).toBe(genitive);
  });

  test.each([
    ['ψηφιακή', F, 'ψηφιακής'],
    ['ανακαίνιση', F, 'ανακαίνισης'],
    ['Σύμπραξη', F, 'Σύμπραξης'],
    ['διεθνή', F, 'διεθνούς'],
    ['πλήρη', M, 'πλήρους'],
    ['τελευταίες', FP, null],
    ['απαραίτητες', FP, null],
    ['φυσικό', N, 'φυσικού'],
    ['υπόμνημα', N, 'υπομνήματος'],
    ['έλος', N, 'έλους'],
    ['εκλογικό', M, 'εκλογικού'],
    ['δανειστή', M, 'δανειστή'],
    ['επινοήσεις', FP, 'επινοήσεων'],
    ['οξύτητες', FP, 'οξυτήτων'],
    ['δοκιμασίες', FP, 'δοκιμασιών'],
    ['κοσμήματα', NP, 'κοσμημάτων'],
    ['κόλπους', MP, 'κόλπων'],
    ['γείτονες', MP, null],
    ['λάχανο', N, null],
    ['σύντομο', M, null],
    ['ταξί', N, null],
    ['ψηφιακή', {}, null],
    ['Wi-Fi', N, null],
    ['φεστιβάλ', N, null],
    ['περιβάλλον', M, null],
  ])('of %j as %j is %j', (word, agreement, genitive) => {
    expect(genitiveOf(word, agreement)).toBe(genitive);
  });
});

describe('guess', () => {
  test.each([
    ['σημασίας', ['feminine genitive singular']],
    ['τομέα', ['masculine genitive singular', 'masculine accusative singular']],
    ['κόστους', ['neuter genitive singular']],
    [
      'ομορφιάς',
      [
        'masculine nominative singular',
        'feminine genitive singular',
        'neuter nominative singular',
        'neuter accusative singular',
      ],
    ],
    ['Smart', []],
  ])('reads %j as %j', (word, readings) => {
    expect(guess(word).map((reading) => `${reading.gender} ${reading.case} ${reading.number}`)).toEqual(readings);
  });

  test.each([
    ['σημασίας', { gender: 'feminine', case: 'accusative' }, false],
    ['σημασία', { gender: 'feminine', case: 'accusative' }, true],
    ['δράσεως', { case: 'genitive' }, true],
    ['πολίτης', { gender: 'feminine' }, false],
  ] as const)('of %j as %j it says %j', (word, agreement, expected) => {
    expect(canBe(word, agreement)).toBe(expected);
  });
});
