import fc from 'fast-check';
import { dayInGreece } from './day-in-greece';

const clockIn = (timeZone: string) => new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' });
const ATHENS = clockIn('Europe/Athens');
const NICOSIA = clockIn('Asia/Nicosia');

describe('dayInGreece', () => {
  test.each([
    ['2018-12-20T10:00:00.000Z', '2018-12-20'],
    ['2018-12-20T22:30:00.000Z', '2018-12-21'],
    ['2018-12-20T21:59:59.999Z', '2018-12-20'],
    ['2018-12-31T22:00:00.000Z', '2019-01-01'],
    ['2020-02-28T22:00:00.000Z', '2020-02-29'],
    ['2018-07-31T21:00:00.000Z', '2018-08-01'],
    ['2018-07-31T20:59:00.000Z', '2018-07-31'],
    ['yesterday', null],
  ])('knows the day at %s', (instant, day) => {
    expect(dayInGreece(instant)).toBe(day);
  });

  test('agrees with the clocks of Athens and Nicosia at any instant', () => {
    const instants = fc.date({ min: new Date('1999-01-01'), max: new Date('2035-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(instants, (instant) => {
        const day = dayInGreece(instant.toISOString());
        expect(day).toBe(ATHENS.format(instant));
        expect(day).toBe(NICOSIA.format(instant));
      }),
      { numRuns: 2000 },
    );
  });
});
