import { civilDay, isoDate, monthLength, twoDigits, WEEKDAYS, weekdayOfDay } from '../../../../domain/dates/civil-day';

const DAYS_OF_WEEK = WEEKDAYS.length;

const partsOf = (month: string): readonly [year: number, number: number] => {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return [year, number];
};

/** The month (`YYYY-MM`) so many months after another, or before it. */
export function monthAfter(month: string, by: number): string {
  const [year, number] = partsOf(month);
  const months = year * 12 + number - 1 + by;
  return `${Math.floor(months / 12)}-${twoDigits((months % 12) + 1)}`;
}

/** The days of a month (`YYYY-MM-DD`). */
export function daysOf(month: string): readonly string[] {
  const [year, number] = partsOf(month);
  return Array.from({ length: monthLength(year, number) }, (_, index) =>
    isoDate({ year, month: number, day: index + 1 }),
  );
}

/** The days of a month in weeks that begin on Monday; `null` where a day is of another month. */
export function weeksOf(month: string): readonly (readonly (string | null)[])[] {
  const days = daysOf(month);
  const first = civilDay(days[0] ?? '');
  const before = first ? WEEKDAYS.indexOf(weekdayOfDay(first)) : 0;
  const cells = [...Array<null>(before).fill(null), ...days];
  const weeks = Math.ceil(cells.length / DAYS_OF_WEEK);
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: DAYS_OF_WEEK }, (__, day) => cells[week * DAYS_OF_WEEK + day] ?? null),
  );
}
