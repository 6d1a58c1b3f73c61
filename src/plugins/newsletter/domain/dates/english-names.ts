import type { Weekday } from './civil-day';

/** How a month is written in English; abbreviations without their full stop, the usual one first. */
export type EnglishMonth = { readonly name: string; readonly abbreviations: readonly string[] };

/** The months, January first. Source: Unicode CLDR 47, `en` and `en-GB`, calendar gregorian, wide and abbreviated. */
export const ENGLISH_MONTHS = [
  { name: 'January', abbreviations: ['Jan'] },
  { name: 'February', abbreviations: ['Feb'] },
  { name: 'March', abbreviations: ['Mar'] },
  { name: 'April', abbreviations: ['Apr'] },
  { name: 'May', abbreviations: [] },
  { name: 'June', abbreviations: ['Jun'] },
  { name: 'July', abbreviations: ['Jul'] },
  { name: 'August', abbreviations: ['Aug'] },
  { name: 'September', abbreviations: ['Sep', 'Sept'] },
  { name: 'October', abbreviations: ['Oct'] },
  { name: 'November', abbreviations: ['Nov'] },
  { name: 'December', abbreviations: ['Dec'] },
] as const satisfies readonly EnglishMonth[];

/** How a weekday is written in English; abbreviations without their full stop, those alike for all in one order. */
export type EnglishWeekday = {
  readonly name: string;
  readonly abbreviations: readonly [three: string, longer: string, ...others: string[]];
};

/** The weekdays. Source: Unicode CLDR 47, `en`, wide and abbreviated; the longer abbreviations: usage. */
export const ENGLISH_WEEKDAYS = {
  monday: { name: 'Monday', abbreviations: ['Mon', 'Mon'] },
  tuesday: { name: 'Tuesday', abbreviations: ['Tue', 'Tues'] },
  wednesday: { name: 'Wednesday', abbreviations: ['Wed', 'Weds'] },
  thursday: { name: 'Thursday', abbreviations: ['Thu', 'Thurs', 'Thur'] },
  friday: { name: 'Friday', abbreviations: ['Fri', 'Fri'] },
  saturday: { name: 'Saturday', abbreviations: ['Sat', 'Sat'] },
  sunday: { name: 'Sunday', abbreviations: ['Sun', 'Sun'] },
} as const satisfies Record<Weekday, EnglishWeekday>;
