import { accentOf, fewestSyllablesOf, syllablesOf, withAccentOn, withoutTonos } from './syllables';

describe('syllablesOf', () => {
  test.each([
    ['πόλη', 'ό η'],
    ['περιβάλλον', 'ε ι ά ο'],
    ['Μάιος', 'ά ι ο'],
    ['Μαΐου', 'α ΐ ου'],
    ['προϊόν', 'ο ϊ ό'],
    ['αυτούς', 'αυ ού'],
    ['υιός', 'υι ό'],
    ['Είσοδος', 'Εί ο ο'],
    ['κλπ', ''],
  ])('finds in %j the vowels %j', (word, vowels) => {
    const found = syllablesOf(word).map(({ start, end }) => word.slice(start, end));
    expect(found.join(' ')).toBe(vowels);
  });
});

describe('fewestSyllablesOf', () => {
  test.each([
    ['για', 1],
    ['μιας', 1],
    ['ποιος', 1],
    ['δυο', 1],
    ['γεια', 1],
    ['εταιρεια', 3],
    ['πολη', 2],
    ['και', 1],
  ])('counts in %j %i', (word, count) => {
    expect(fewestSyllablesOf(word)).toBe(count);
  });
});

describe('accentOf', () => {
  test.each([
    ['πολιτική', 1],
    ['πόλη', 2],
    ['άνθρωπος', 3],
    ['πρόγραμμά', null],
    ['και', null],
    ['Είσοδος', 3],
  ])('of %j is %j', (word, place) => {
    expect(accentOf(word)).toBe(place);
  });
});

describe('withAccentOn', () => {
  test.each([
    ['άνθρωπου', 2, 'ανθρώπου'],
    ['πρόγραμματος', 3, 'προγράμματος'],
    ['διαβιωσεις', 2, 'διαβιώσεις'],
    ['Αυξηση', 3, 'Αύξηση'],
    ['προϊον', 1, 'προϊόν'],
    ['Μαϊου', 2, 'Μαΐου'],
    ['πόλη', 3, null],
  ])('puts the tonos of %j on %i from the end: %j', (word, fromEnd, expected) => {
    expect(withAccentOn(word, fromEnd)).toBe(expected);
  });
});

describe('withoutTonos', () => {
  test('keeps dialytika', () => {
    expect(withoutTonos('Μαΐου Άνθρωπος')).toBe('Μαϊου Ανθρωπος');
  });
});
