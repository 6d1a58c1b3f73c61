import { readWallTime, typeWallTime } from './wall-time';

describe('readWallTime', () => {
  test.each([
    ['20/12/2026', '09:00', '2026-12-20T09:00'],
    ['3/4/2026', '9:05', '2026-04-03T09:05'],
    ['03.04.2026', '21.30', '2026-04-03T21:30'],
    [' 29-02-2028 ', ' 00:00 ', '2028-02-29T00:00'],
  ])('reads %s and %s with the day first', (day, clock, local) => {
    expect(readWallTime({ day, clock })).toBe(local);
  });

  test.each([
    ['12/20/2026', '09:00'],
    ['31/02/2026', '09:00'],
    ['29/02/2027', '09:00'],
    ['20/12/26', '09:00'],
    ['2026-12-20', '09:00'],
    ['20/12/2026', '24:00'],
    ['20/12/2026', '9'],
    ['20/12/2026', '9:60'],
    ['', ''],
  ])('reads neither a day nor a time that does not exist: %s %s', (day, clock) => {
    expect(readWallTime({ day, clock })).toBeNull();
  });

  it('is undone by typeWallTime', () => {
    for (const local of ['2026-12-20T09:00', '2028-02-29T23:59']) {
      expect(readWallTime(typeWallTime(local))).toBe(local);
    }
  });
});
