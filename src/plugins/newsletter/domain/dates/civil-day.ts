/** The days of the week in the order of ISO 8601, as they are named in answers of the tool. */
export const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

/** A day of the week, as a lower-case English word. */
export type Weekday = (typeof WEEKDAYS)[number];

/** A day of the Gregorian calendar, also before it was adopted; the day need not exist. */
export type CivilDay = { readonly year: number; readonly month: number; readonly day: number };

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** How many days a month (1 to 12) of a year has; 0 where there is no such month. */
export const monthLength = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : (LENGTHS[month - 1] ?? 0);

/** Whether the calendar has such a day. */
export const isRealDate = ({ year, month, day }: CivilDay): boolean =>
  Number.isInteger(day) && day >= 1 && day <= monthLength(year, month);

/** `YYYY-MM-DD` of a day in the years 1 to 9999. */
export const isoDate = ({ year, month, day }: CivilDay): string =>
  `${year < 1000 ? String(year).padStart(4, '0') : year}-${twoDigits(month)}-${twoDigits(day)}`;

/** A number below 100 in two digits. */
export const twoDigits = (value: number): string => (value < 10 ? `0${value}` : `${value}`);

/** The day that an ISO date (`YYYY-MM-DD`) names; `null` where it names none that exists. */
export function civilDay(date: string): CivilDay | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (!parts) return null;
  const day = { year: Number(parts[1]), month: Number(parts[2]), day: Number(parts[3]) };
  return isRealDate(day) ? day : null;
}

/** Days since 1970-01-01, negative before it. Method: years that begin in March, so that a leap day comes last. */
export function dayNumber({ year, month, day }: CivilDay): number {
  const shifted = month > 2 ? year : year - 1;
  const monthFromMarch = (month + 9) % 12;
  const leapDays = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400);
  return 365 * shifted + leapDays + Math.floor((153 * monthFromMarch + 2) / 5) + day - 719_469;
}

/** The weekday of a day. */
export function weekdayOfDay(day: CivilDay): Weekday {
  // 1970-01-01 was a Thursday, three days after Monday.
  const index = (((dayNumber(day) + 3) % 7) + 7) % 7;
  return WEEKDAYS[index] ?? 'monday';
}

/** The weekday of an ISO date; `null` where there is no such day. */
export function weekdayOf(date: string): Weekday | null {
  const day = civilDay(date);
  return day && weekdayOfDay(day);
}
