import fc from 'fast-check';
import { foldKey, phraseKey } from './fold';

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'ΆάΣσςϊΐΫ –—-\u2212\u00A0\n\u00AD\u0301aİ') }),
);

describe('foldKey', () => {
  test.each([
    ['Χανιά', 'χανια'],
    ['ΛΕΜΕΣΟΣ', 'λεμεσοσ'],
    ['Λεμεσός', 'λεμεσοσ'],
    ['Μαΐου ΜΑΪΟΥ', 'μαιου μαιου'],
    ['Ἀθῆναι', 'αθηναι'],
    ['Café İzmir', 'cafe izmir'],
    ['2014 – 2020', '2014 – 2020'],
    ['', ''],
  ])('folds %j to %j', (text, key) => {
    expect(foldKey(text)).toBe(key);
  });

  test('is idempotent', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(foldKey(foldKey(text))).toBe(foldKey(text));
      }),
    );
  });

  test('does not tell composed from decomposed', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(foldKey(text.normalize('NFD'))).toBe(foldKey(text.normalize('NFC')));
      }),
    );
  });
});

describe('phraseKey', () => {
  test.each([
    ['Ελλάδα – Κύπρος 2014 – 2020', 'ΕΛΛΑΔΑ-ΚΥΠΡΟΣ 2014-2020'],
    ['2014\u22122020', '2014 \u2013\n2020'],
    ['Ευρωπαϊκή Ένωση', '  ΕΥΡΩΠΑΪΚΗ\u00A0\t ΕΝΩΣΗ\n'],
    ['co\u2011funded', 'co-funded'],
    ['συγχρημα\u00ADτοδότηση', 'συγχρηματοδότηση'],
    ['Greece -- Cyprus', 'Greece – Cyprus'],
  ])('finds %j and %j the same', (one, other) => {
    expect(phraseKey(one)).toBe(phraseKey(other));
  });

  test.each([
    ['Ευρωπαϊκή Ένωση', 'ΕυρωπαϊκήΈνωση'],
    ['2014-2020', '2014 2020'],
    ['co-funded', 'cofunded'],
  ])('tells %j from %j', (one, other) => {
    expect(phraseKey(one)).not.toBe(phraseKey(other));
  });

  test('is idempotent', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(phraseKey(phraseKey(text))).toBe(phraseKey(text));
      }),
    );
  });
});
