import fc from 'fast-check';
import { growthOf, LINEAR } from '../../../../../tests/support/growth';
import type { Locale } from '../locale';
import { numbersNamed } from './numbers-named';
import { readNumbers } from './read-numbers';
import { writeNumber } from './write-number';

const read = (text: string, locale: Locale) =>
  readNumbers(text, locale).map(({ range, kind, values }) => [text.slice(...range), kind, values[0] ?? null]);

describe('readNumbers', () => {
  it.each<[Locale, string, [string, string, number | null][]]>([
    ['el', '643.000,00 €', [['643.000,00', 'number', 643000]]],
    ['en', '€643,000.00', [['643,000.00', 'number', 643000]]],
    [
      'el',
      '12,5% και 4.318 αιτήσεις',
      [
        ['12,5', 'number', 12.5],
        ['4.318', 'number', 4318],
      ],
    ],
    [
      'en',
      '12.5% of 4,318',
      [
        ['12.5', 'number', 12.5],
        ['4,318', 'number', 4318],
      ],
    ],
    [
      'el',
      '1,2 εκατ. ευρώ και 643 χιλ. €',
      [
        ['1,2', 'number', 1200000],
        ['643', 'number', 643000],
      ],
    ],
    [
      'en',
      '1.2 million and 3 thousand',
      [
        ['1.2', 'number', 1200000],
        ['3', 'number', 3000],
      ],
    ],
    ['el', '18\u00A0000 ευρώ', [['18\u00A0000', 'number', 18000]]],
    [
      'el',
      'η 2η συνάντηση του 2018',
      [
        ['2', 'ordinal', 2],
        ['2018', 'year', 2018],
      ],
    ],
    [
      'en',
      'the 2nd meeting in 2018',
      [
        ['2', 'ordinal', 2],
        ['2018', 'year', 2018],
      ],
    ],
    [
      'el',
      'ν. 4412/2016, τηλ. 28210 92000, έκδοση 1.2.3',
      [
        ['4412', 'code', null],
        ['2016', 'code', null],
        ['28210', 'code', null],
        ['92000', 'code', null],
        ['1.2.3', 'code', null],
      ],
    ],
    [
      'el',
      'στις 19:30 ή στις 19.30 ή 7 μ.μ.',
      [
        ['19', 'code', null],
        ['30', 'code', null],
        ['19.30', 'code', null],
        ['7', 'code', null],
      ],
    ],
    [
      'en',
      'COVID-19, A4, 5G, at 7.30 pm',
      [
        ['19', 'code', null],
        ['4', 'code', null],
        ['5', 'code', null],
        ['7.30', 'code', null],
      ],
    ],
    ['en', 'https://anthousa.example/2019 and 5 km', [['5', 'number', 5]]],
  ])('reads in %s: %j', (locale, text, expected) => {
    expect(read(text, locale)).toEqual(expected);
  });

  it('keeps the reading of the other language in mind', () => {
    expect(readNumbers('643.000', 'en')[0]?.values).toEqual([643, 643000]);
    expect(readNumbers('643.000', 'el')[0]?.values).toEqual([643000, 643]);
  });

  it('reads back what it writes', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 99_999_999 }),
        fc.constantFrom(0, 2),
        fc.constantFrom<Locale>('el', 'en'),
        (cents, decimals, locale) => {
          const value = decimals === 0 ? cents : cents / 100;
          expect(readNumbers(`${writeNumber(value, locale, decimals)}\u00A0€`, locale)[0]?.values[0]).toBe(value);
        },
      ),
    );
  });

  it.each(['1.', '1,000', '28210 92000 ', 'ν. 1/2 ', '1\u00A0000', 'a@'])(
    'takes time in proportion to a text of %j',
    (piece) => {
      expect(growthOf(3_000, (size) => void readNumbers(piece.repeat(size), 'el'))).toBeLessThan(LINEAR);
    },
  );
});

describe('numbersNamed', () => {
  it.each<[Locale, string, number[]]>([
    ['el', 'τρεις δήμοι, είκοσι τρεις σύλλογοι και διακόσια πενήντα δέντρα', [3, 23, 250]],
    ['en', 'three municipalities, twenty-three clubs and two hundred and fifty trees', [3, 23, 250]],
    ['el', 'δύο χιλιάδες', [2000]],
    ['en', 'two thousand three hundred', [2300]],
    ['el', 'η δεύτερη διήμερη συνάντηση και η δεκαπενταμελής επιτροπή', [2, 15]],
    ['en', 'the second meeting, the twelfth day', [2, 12]],
    ['el', 'Δ΄ φάση, Γεώργιος Β΄', [4, 2]],
    ['en', 'Phase IV', [4]],
  ])('finds in %s: %j', (locale, text, numbers) => {
    const named = numbersNamed(text, locale);
    expect(numbers.filter((number) => !named.has(number))).toEqual([]);
  });
});

describe('writeNumber', () => {
  it.each<[number, Locale, number, string]>([
    [643000, 'el', 2, '643.000,00'],
    [643000, 'en', 2, '643,000.00'],
    [1284500, 'el', 0, '1.284.500'],
    [12.5, 'en', 1, '12.5'],
    [999, 'el', 0, '999'],
    [-1000, 'el', 0, '\u22121.000'],
  ])('writes %d in %s with %i decimals: %s', (value, locale, decimals, text) => {
    expect(writeNumber(value, locale, decimals)).toBe(text);
  });
});
