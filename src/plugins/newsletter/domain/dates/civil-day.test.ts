import { Temporal } from '@js-temporal/polyfill';
import { civilDay, dayNumber, isRealDate, monthLength, WEEKDAYS, weekdayOf } from './civil-day';

describe('weekdayOf', () => {
  it.each([
    ['1970-01-01', 'thursday'],
    ['2018-12-11', 'tuesday'],
    ['2018-12-12', 'wednesday'],
    ['2017-12-12', 'tuesday'],
    ['2017-11-30', 'thursday'],
    ['2020-02-29', 'saturday'],
    ['1913-12-01', 'monday'],
    ['0001-01-01', 'monday'],
    ['2019-02-29', null],
    ['2018-13-01', null],
    ['11/12/2018', null],
  ])('knows that %s is %s', (date, weekday) => {
    expect(weekdayOf(date)).toBe(weekday);
  });

  it('agrees with Temporal from 1890 to 2110', () => {
    let day = Temporal.PlainDate.from('1890-01-01');
    const wrong: string[] = [];
    while (day.year <= 2110) {
      if (weekdayOf(day.toString()) !== WEEKDAYS[day.dayOfWeek - 1]) wrong.push(day.toString());
      day = day.add({ days: 13 });
    }
    expect(wrong).toEqual([]);
  });
});

describe('isRealDate', () => {
  it.each([
    [2020, 2, 29, true],
    [2000, 2, 29, true],
    [1900, 2, 29, false],
    [2018, 11, 31, false],
    [2018, 12, 0, false],
    [2018, 0, 1, false],
    [2018, 13, 1, false],
    [2018, 12, 1.5, false],
  ])('tells of %i-%i-%d: %s', (year, month, day, real) => {
    expect(isRealDate({ year, month, day })).toBe(real);
  });
});

it('counts days one by one over the ends of months and years', () => {
  let expected = dayNumber({ year: 1999, month: 1, day: 1 });
  for (let year = 1999; year <= 2004; year += 1) {
    for (let month = 1; month <= 12; month += 1) {
      for (let day = 1; day <= monthLength(year, month); day += 1) {
        expect(dayNumber({ year, month, day })).toBe(expected);
        expected += 1;
      }
    }
  }
});

it('reads only ISO dates that exist', () => {
  expect(civilDay('2018-12-11')).toEqual({ year: 2018, month: 12, day: 11 });
  expect(civilDay('2018-12-32')).toBeNull();
  expect(civilDay('2018-12-11T10:00')).toBeNull();
});
