import { accentedFrom, beforeEnclitic, lacksTonos, withoutTonosOnCapitals, withoutWrongTonos } from './accents';

describe('lacksTonos', () => {
  test.each(['συνεργασια', 'Δημος', 'προϊον', 'οτι', 'απο', 'εταιρεια'])('says so of %j', (word) => {
    expect(lacksTonos(word)).toBe(true);
  });

  test.each([
    'συνεργασία',
    'και',
    'μια',
    'για',
    'ποιος',
    'δυο',
    'γιος',
    'γεια',
    'πιο',
    'ΔΗΜΟΣ',
    'ΑμεΑ',
    'Smart',
    'V-A',
    'απ’',
    'Δ/νση',
    '2η',
    'πρόγραμμά',
    'κλπ',
    'Μαΐου',
    '',
  ])('does not say so of %j', (word) => {
    expect(lacksTonos(word)).toBe(false);
  });
});

describe('accentedFrom', () => {
  test.each([
    ['συνεργασια', ['συνεργασία']],
    ['Δημος', ['Δήμος']],
    ['οτι', ['ότι']],
    ['αλλα', ['αλλά', 'άλλα']],
    ['χωρων', ['χώρων', 'χωρών']],
    ['νομος', ['νόμος', 'νομός']],
    ['Οποια', ['Οποία', 'Όποια']],
    ['αγνωστη', []],
  ])('knows for %j %j', (word, forms) => {
    expect(accentedFrom(word)).toEqual(forms);
  });
});

describe('withoutTonosOnCapitals', () => {
  test.each([
    ['ΔΡΆΣΗ', 'ΔΡΑΣΗ'],
    ['ΈΡΓΟ', 'ΕΡΓΟ'],
    ['ΜΆΙΟΣ', 'ΜΑΪΟΣ'],
    ['ΔΡΑΣΗ', null],
    ['Έργο', null],
    ['Ή', null],
    ['ΜΑΪΟΣ', null],
  ])('makes of %j %j', (word, mended) => {
    expect(withoutTonosOnCapitals(word)).toBe(mended);
  });
});

describe('withoutWrongTonos', () => {
  test.each([
    ['καί', 'και'],
    ['Γιά', 'Για'],
    ['ή', null],
    ['πού', null],
    ['πώς', null],
    ['τού', null],
    ['και', null],
  ])('makes of %j %j', (word, mended) => {
    expect(withoutWrongTonos(word)).toBe(mended);
  });
});

describe('beforeEnclitic', () => {
  test.each([
    ['πρόγραμμα', 'πρόγραμμά'],
    ['εκπρόσωπος', 'εκπρόσωπός'],
    ['Πρόεδρος', 'Πρόεδρός'],
    ['δραστηριότητες', 'δραστηριότητές'],
    ['διάρκεια', 'διάρκειά'],
    ['συνάντησης', 'συνάντησής'],
    ['άνθρωποι', 'άνθρωποί'],
    ['πόλη', null],
    ['πρόγραμμά', null],
    ['συμμετοχή', null],
    ['συμβούλιο', 'συμβούλιό'],
    ['ενέργειες', 'ενέργειές'],
    ['μάτια', null],
    ['σπίτια', null],
    ['Μάιος', null],
  ])('makes of %j %j', (word, before) => {
    expect(beforeEnclitic(word)).toBe(before);
  });
});
