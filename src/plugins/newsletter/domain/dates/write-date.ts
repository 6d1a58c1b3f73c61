import { upperOf } from '../greek/casing';
import type { Locale } from '../locale';
import { type CivilDay, civilDay, isoDate, twoDigits, type Weekday, weekdayOfDay } from './civil-day';
import type { DateForm } from './date-mention';
import { ENGLISH_MONTHS, ENGLISH_WEEKDAYS } from './english-names';
import { GREEK_MONTHS, GREEK_WEEKDAYS } from './greek-names';
import { fullYear } from './scene';

/** What is written of the weekday. */
export type WeekdayForm = 'none' | 'long' | 'short';

/** The forms in which a date is written in each language, the usual one first. */
export const WRITTEN_FORMS = {
  el: [
    'long',
    'ordinal',
    'ordinal-genitive',
    'popular',
    'short',
    'capitals',
    'slash',
    'dot',
    'hyphen',
    'slash-short',
    'iso',
  ],
  en: [
    'long',
    'ordinal',
    'ordinal-of',
    'short',
    'capitals',
    'american',
    'american-short',
    'slash',
    'dot',
    'hyphen',
    'iso',
  ],
} as const satisfies Record<Locale, readonly DateForm[]>;

/**
 * Writes an ISO date; `readDates` reads it back as that date, in that form. `null` where there is no such day, or the
 * language does not use the form. Two digits of a year mean 1970 to 2069.
 */
export function writeDate(date: string, locale: Locale, form: DateForm, weekday: WeekdayForm = 'none'): string | null {
  const day = civilDay(date);
  const written = day && DATES[locale][form]?.(day);
  if (!day || !written || (form === 'slash-short' && fullYear(written.slice(-2)) !== day.year)) return null;
  if (weekday === 'none') return written;
  const name = writeWeekday(weekdayOfDay(day), locale, weekday);
  const cased = form === 'capitals' ? upperOf(name) : name;
  const comma = form.startsWith('american') || /^\d+[^\d\s]\d/.test(written);
  return `${cased}${comma ? ',' : ''} ${written}`;
}

/** The name of a weekday as it stands before a date: «Τρίτη», «Τρ.», "Tuesday", "Tue". */
export const writeWeekday = (weekday: Weekday, locale: Locale, form: Exclude<WeekdayForm, 'none'>): string => {
  if (locale === 'el') {
    const { nominative, abbreviations } = GREEK_WEEKDAYS[weekday];
    return form === 'long' ? nominative : `${abbreviations[0]}.`;
  }
  const { name, abbreviations } = ENGLISH_WEEKDAYS[weekday];
  return form === 'long' ? name : abbreviations[0];
};

/** The English ending of an ordinal: 1st, 2nd, 3rd, 11th. */
export function englishOrdinal(value: number): string {
  const teen = value % 100 >= 11 && value % 100 <= 13;
  return `${value}${(teen ? undefined : ENDINGS[value % 10]) ?? 'th'}`;
}

const ENDINGS: Readonly<Record<number, string>> = { 1: 'st', 2: 'nd', 3: 'rd' };

type Writer = (day: CivilDay) => string;

const DIGITS = {
  slash: ({ year, month, day }) => `${day}/${month}/${year}`,
  dot: ({ year, month, day }) => `${day}.${month}.${year}`,
  hyphen: ({ year, month, day }) => `${twoDigits(day)}-${twoDigits(month)}-${year}`,
  iso: isoDate,
} as const satisfies Partial<Record<DateForm, Writer>>;

const greekMonth = (month: number) => GREEK_MONTHS[month - 1] ?? GREEK_MONTHS[0];
const englishMonth = (month: number) => ENGLISH_MONTHS[month - 1] ?? ENGLISH_MONTHS[0];

const shortGreek = (month: number): string => `${greekMonth(month).abbreviations[0]}.`;
const shortEnglish = (month: number): string => englishMonth(month).abbreviations[0] ?? englishMonth(month).name;
const shortAmerican = (month: number): string => {
  const [abbreviation] = englishMonth(month).abbreviations;
  return abbreviation === undefined ? englishMonth(month).name : `${abbreviation}.`;
};

const DATES: Readonly<Record<Locale, Partial<Record<DateForm, Writer>>>> = {
  el: {
    ...DIGITS,
    long: ({ year, month, day }) => `${day} ${greekMonth(month).genitive} ${year}`,
    ordinal: ({ year, month, day }) => `${day}η ${greekMonth(month).genitive} ${year}`,
    'ordinal-genitive': ({ year, month, day }) => `${day}ης ${greekMonth(month).genitive} ${year}`,
    popular: ({ year, month, day }) => `${day} ${greekMonth(month).popular[0] ?? greekMonth(month).genitive} ${year}`,
    short: ({ year, month, day }) => `${day} ${shortGreek(month)} ${year}`,
    capitals: ({ year, month, day }) => `${day} ${upperOf(greekMonth(month).genitive)} ${year}`,
    'slash-short': ({ year, month, day }) => `${twoDigits(day)}/${twoDigits(month)}/${twoDigits(year % 100)}`,
  },
  en: {
    ...DIGITS,
    long: ({ year, month, day }) => `${day} ${englishMonth(month).name} ${year}`,
    ordinal: ({ year, month, day }) => `${englishOrdinal(day)} ${englishMonth(month).name} ${year}`,
    'ordinal-of': ({ year, month, day }) => `${englishOrdinal(day)} of ${englishMonth(month).name} ${year}`,
    short: ({ year, month, day }) => `${day} ${shortEnglish(month)} ${year}`,
    capitals: ({ year, month, day }) => `${day} ${englishMonth(month).name.toUpperCase()} ${year}`,
    american: ({ year, month, day }) => `${englishMonth(month).name} ${day}, ${year}`,
    'american-short': ({ year, month, day }) => `${shortAmerican(month)} ${day}, ${year}`,
  },
};
