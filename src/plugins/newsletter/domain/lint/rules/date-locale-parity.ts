import { civilDay, dayNumber } from '../../dates/civil-day';
import { type DateMention, dateRange } from '../../dates/date-mention';
import { mayName } from '../../dates/may-name';
import { LOCALES, type Locale, otherLocale } from '../../locale';
import { datesIn } from '../date-readings';
import { type LanguagePair, languagePairs } from '../language-pairs';
import { defineTextRule, type Observation } from '../rule';
import type { Texts } from '../texts';

/**
 * A date that a story names in one language it names in the other. Holidays may be told by their name alone, days
 * inside a range go with it, and a date without a year is the same as one with it.
 */
export const dateLocaleParity = defineTextRule({
  id: 'date/locale-parity',
  severity: 'error',
  gates: ['approve', 'publish'],
  reasons: { missing: { data: ['written', 'locale'] } },
  read: (texts) =>
    languagePairs(texts.runs).flatMap((pair) => LOCALES.flatMap((locale) => readSide(pair, locale, texts))),
});

function readSide(pair: LanguagePair, locale: Locale, texts: Texts): Observation<'missing'>[] {
  const other = otherLocale(locale);
  const theirs = pair[other].flatMap((run) => datesIn(run, texts));
  const known = new Set(theirs.flatMap(keysOf));
  const days = theirs.flatMap(({ date }) => numberOf(date) ?? []);
  const isTold = (mention: DateMention): boolean =>
    mention.commemorative ||
    mention.fault === 'no-such-day' ||
    soughtKeys(mention).some((key) => known.has(key)) ||
    isInsideRange(mention, days) ||
    // The same day of another year was read, and is another date.
    (!monthDays(mention).some((day) => known.has(`a year ${day}`)) &&
      pair[other].some(({ text }) => mayName(text, other, mention)));
  return pair[locale].flatMap((run) =>
    datesIn(run, texts)
      .filter((mention) => !isTold(mention))
      .map((mention) => {
        const range = dateRange(mention);
        const written = run.text.slice(...range).replace(/\s+/g, ' ');
        return { reason: 'missing', path: run.path, locale, range, data: { written, locale: other } };
      }),
  );
}

/** Month and day, by both readings where digits leave two. */
const monthDays = ({ day, month, form }: DateMention): string[] => [
  `${month.value}-${day.value}`,
  ...(form.includes('slash') ? [`${day.value}-${month.value}`] : []),
];

const writtenYear = ({ date, yearFrom }: DateMention): string | null =>
  date !== null && yearFrom === 'text' ? date.slice(0, 4) : null;

const keysOf = (mention: DateMention): string[] => {
  const year = writtenYear(mention);
  return monthDays(mention).flatMap((day) =>
    year === null ? [`no year ${day}`] : [`${year} ${day}`, `a year ${day}`],
  );
};

const soughtKeys = (mention: DateMention): string[] => {
  const year = writtenYear(mention);
  return monthDays(mention).flatMap((day) => [`no year ${day}`, year === null ? `a year ${day}` : `${year} ${day}`]);
};

const numberOf = (date: string | null): number | null => {
  const day = date === null ? null : civilDay(date);
  return day && dayNumber(day);
};

/** The most days that a range may have for those inside it to go without saying. */
const LONGEST_RANGE = 7;

function isInsideRange({ date }: DateMention, days: readonly number[]): boolean {
  const at = numberOf(date);
  if (at === null) return false;
  const before = Math.max(...days.filter((day) => day < at));
  const after = Math.min(...days.filter((day) => day > at));
  return after - before <= LONGEST_RANGE;
}
