import { isAllCapitals, lowerOf, titleOf, upperOf } from './casing';

describe('upperOf', () => {
  test.each([
    ['έξυπνη πόλη', 'ΕΞΥΠΝΗ ΠΟΛΗ'],
    ['Μάιος Μαΐου', 'ΜΑΪΟΣ ΜΑΪΟΥ'],
    ['άυλος', 'ΑΫΛΟΣ'],
    ['προϋπόθεση', 'ΠΡΟΫΠΟΘΕΣΗ'],
    ['ναι ή όχι', 'ΝΑΙ Ή ΟΧΙ'],
    ['ο\u0301ροι', 'ΟΡΟΙ'],
    ['Smart City', 'SMART CITY'],
  ])('writes %j as %j', (text, upper) => {
    expect(upperOf(text)).toBe(upper);
  });
});

describe('lowerOf', () => {
  test.each([
    ['ΔΗΜΟΣ ΧΑΝΙΩΝ', 'δημος χανιων'],
    ['ΟΔΟΣ.', 'οδος.'],
    ['ΣΑΣ Σ', 'σας σ'],
    ['Άγιος', 'άγιος'],
  ])('writes %j as %j', (text, lower) => {
    expect(lowerOf(text)).toBe(lower);
  });
});

describe('titleOf', () => {
  test.each([
    ['δήμος χανίων', 'Δήμος Χανίων'],
    ['ΣΤΟΧΟΣ', 'Στοχος'],
    ['άγιος νικόλαος', 'Άγιος Νικόλαος'],
    ['απ’ όλα', 'Απ’ Όλα'],
    ['2η συνάντηση', '2η Συνάντηση'],
    ['ελλάδα-κύπρος', 'Ελλάδα-Κύπρος'],
  ])('writes %j as %j', (text, title) => {
    expect(titleOf(text)).toBe(title);
  });
});

describe('isAllCapitals', () => {
  test.each([
    ['ΔΗΜΟΣ', true],
    ['ΔΉΜΟΣ 2018', true],
    ['Ο.Τ.Α.', true],
    ['ΔΗΜΟς', false],
    ['Δήμος', false],
    ['Η', false],
    ['2018', false],
  ])('of %j says %j', (text, expected) => {
    expect(isAllCapitals(text)).toBe(expected);
  });
});
