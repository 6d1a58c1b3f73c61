import { isoDate, monthLength, weekdayOf } from './civil-day';
import type { DateForm } from './date-mention';
import { readDates } from './read-dates';
import { englishOrdinal, WRITTEN_FORMS, writeDate } from './write-date';

/** Half a million dates take some seconds, more on a busy machine. */
const SWEEP_MS = 120_000;

describe('writeDate', () => {
  it.each([
    ['el', 'long', 'none', '11 Δεκεμβρίου 2018'],
    ['el', 'long', 'long', 'Τρίτη 11 Δεκεμβρίου 2018'],
    ['el', 'ordinal', 'none', '11η Δεκεμβρίου 2018'],
    ['el', 'ordinal-genitive', 'none', '11ης Δεκεμβρίου 2018'],
    ['el', 'popular', 'none', '11 Δεκέμβρη 2018'],
    ['el', 'short', 'short', 'Τρ. 11 Δεκ. 2018'],
    ['el', 'capitals', 'long', 'ΤΡΙΤΗ 11 ΔΕΚΕΜΒΡΙΟΥ 2018'],
    ['el', 'slash', 'long', 'Τρίτη, 11/12/2018'],
    ['el', 'dot', 'none', '11.12.2018'],
    ['el', 'slash-short', 'none', '11/12/18'],
    ['el', 'american', 'none', null],
    ['en', 'long', 'long', 'Tuesday 11 December 2018'],
    ['en', 'ordinal', 'none', '11th December 2018'],
    ['en', 'ordinal-of', 'none', '11th of December 2018'],
    ['en', 'short', 'short', 'Tue 11 Dec 2018'],
    ['en', 'american', 'long', 'Tuesday, December 11, 2018'],
    ['en', 'american-short', 'none', 'Dec. 11, 2018'],
    ['en', 'iso', 'none', '2018-12-11'],
  ] as const)('writes in %s, %s, with the weekday %s: %s', (locale, form, weekday, text) => {
    expect(writeDate('2018-12-11', locale, form, weekday)).toBe(text);
  });

  it('writes no day that does not exist, and no year that two digits do not tell', () => {
    expect(writeDate('2018-11-31', 'el', 'long')).toBeNull();
    expect(writeDate('1913-12-01', 'el', 'slash-short')).toBeNull();
  });

  it(
    'is read back, for every day from 1990 to 2050, in every form',
    () => {
      const wrong: string[] = [];
      for (const date of days(1990, 2050)) {
        for (const [locale, form] of STYLES) {
          const text = writeDate(date, locale, form, 'long') ?? '';
          const [mention, ...more] = readDates(text, locale);
          const same =
            mention?.date === date &&
            mention.weekday?.value === weekdayOf(date) &&
            mention.range[0] === 0 &&
            mention.range[1] === text.length;
          if (!same || more.length > 0) wrong.push(text);
        }
      }
      expect(wrong.slice(0, 5)).toEqual([]);
    },
    SWEEP_MS,
  );

  it('is read back in its own form, but where a month has one form only', () => {
    const wrong: string[] = [];
    for (const date of days(2018, 2018)) {
      for (const [locale, form] of STYLES) {
        for (const weekday of ['none', 'short'] as const) {
          const text = writeDate(date, locale, form, weekday) ?? '';
          const [mention] = readDates(text, locale);
          const oneForm = /Αυγούστου|May/.test(text) && ['popular', 'short', 'american-short'].includes(form);
          if (mention?.date !== date || (mention.form !== form && !oneForm)) wrong.push(text);
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});

const STYLES = (['el', 'en'] as const).flatMap((locale) =>
  WRITTEN_FORMS[locale].map((form): readonly ['el' | 'en', DateForm] => [locale, form]),
);

function* days(from: number, to: number): Generator<string> {
  for (let year = from; year <= to; year += 1) {
    for (let month = 1; month <= 12; month += 1) {
      for (let day = 1; day <= monthLength(year, month); day += 1) yield isoDate({ year, month, day });
    }
  }
}

it.each([
  [1, '1st'],
  [2, '2nd'],
  [3, '3rd'],
  [4, '4th'],
  [11, '11th'],
  [12, '12th'],
  [13, '13th'],
  [21, '21st'],
  [31, '31st'],
])('writes %i as %s', (value, ordinal) => {
  expect(englishOrdinal(value)).toBe(ordinal);
});
