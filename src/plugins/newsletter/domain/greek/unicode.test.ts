import fc from 'fast-check';
import { unnormalizedIn } from './unicode';

const mended = (text: string): string =>
  unnormalizedIn(text).reduceRight(
    (result, { start, end, normalized }) => result.slice(0, start) + normalized + result.slice(end),
    text,
  );

describe('unnormalizedIn', () => {
  test.each([
    ['Πότε\u037E', [4, 5, ';']],
    ['εδώ\u0387 εκεί', [3, 4, '\u00B7']],
    ['\u1F71λλος', [0, 1, 'ά']],
    ['πόλ\u1F75', [3, 4, 'ή']],
    ['ο\u0301ροι', [0, 2, 'ό']],
    ['ίδιος ι\u0308\u0301', [6, 9, 'ΐ']],
    ['10 \u2126', [3, 4, 'Ω']],
    ['cafe\u0301', [3, 5, 'é']],
  ] as const)('finds in %j the range and what it becomes %j', (text, expected) => {
    expect(unnormalizedIn(text).map(({ start, end, normalized }) => [start, end, normalized])).toEqual([expected]);
  });

  test.each(['Έξυπνη πόλη;', 'Μαΐου· Mārtiņš', '', '’ ΄ µ', '\u0301'])('finds nothing in %j', (text) => {
    expect(unnormalizedIn(text)).toEqual([]);
  });

  test('finds everything that keeps a text from being normalized', () => {
    const greek = fc.string({ unit: fc.constantFrom(...'αι\u0301\u0308\u0345\u037E\u0387\u1F71;ά') });
    fc.assert(
      fc.property(greek, (text) => {
        expect(mended(text)).toBe(text.normalize('NFC'));
      }),
    );
  });
});
