import { daysOf, monthAfter, weeksOf } from './months';

test.each([
  ['2026-11', 1, '2026-12'],
  ['2026-12', 1, '2027-01'],
  ['2026-01', -1, '2025-12'],
  ['2026-11', 0, '2026-11'],
])('from %s by %i months it is %s', (month, by, then) => {
  expect(monthAfter(month, by)).toBe(then);
});

describe('weeksOf', () => {
  it('begins each week on Monday', () => {
    const weeks = weeksOf('2026-11');
    expect(weeks[0]).toEqual([null, null, null, null, null, null, '2026-11-01']);
    expect(weeks.at(-1)).toEqual(['2026-11-30', null, null, null, null, null, null]);
    expect(weeks).toHaveLength(6);
  });

  it('needs four weeks where February begins on a Monday', () => {
    expect(weeksOf('2027-02')).toHaveLength(4);
  });

  it.each(['2028-02', '2026-06', '1969-12', '2026-12'])(
    'has each day of %s once, in order, in whole weeks',
    (month) => {
      const weeks = weeksOf(month);
      expect(weeks.flat().filter((day) => day !== null)).toEqual(daysOf(month));
      expect(new Set(weeks.map((week) => week.length))).toEqual(new Set([7]));
    },
  );
});
