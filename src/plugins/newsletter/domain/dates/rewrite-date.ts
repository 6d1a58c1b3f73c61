import type { Mend, TextRange } from '../finding';
import { isAllCapitals, upperOf } from '../greek/casing';
import { keepsFinalNu } from '../greek/final-nu';
import { foldKey } from '../greek/fold';
import type { Locale } from '../locale';
import { twoDigits, WEEKDAYS, type Weekday } from './civil-day';
import type { DateMention } from './date-mention';
import { ENGLISH_WEEKDAYS } from './english-names';
import { GREEK_WEEKDAYS } from './greek-names';
import { englishOrdinal } from './write-date';

/**
 * Puts another weekday in the place of one, written as that was: case, capitals, abbreviation, full stop. In Greek the
 * article before it follows where it must («τη Δευτέρα», «την Τρίτη», «το Σάββατο»).
 */
export function renameWeekday(text: string, [from, to]: TextRange, weekday: Weekday, locale: Locale): Mend {
  const written = text.slice(from, to);
  const replacement = likeWritten(written, weekday, locale);
  const whole: Mend = { range: [from, to], replacement };
  if (locale === 'en') return whole;
  const lead = ARTICLE.exec(text.slice(Math.max(0, from - LONGEST_ARTICLE), from));
  const { article = '', gap = '' } = lead?.groups ?? {};
  const agreeing = lead ? articleFor(article, weekday, isNeuter(written)) : article;
  if (agreeing === article) return whole;
  return { range: [from - article.length - gap.length, to], replacement: agreeing + gap + replacement };
}

/** Every way a weekday is written, in the same order for all. */
const formsOf = (weekday: Weekday, locale: Locale): readonly string[] => {
  if (locale === 'en') {
    const { name, abbreviations } = ENGLISH_WEEKDAYS[weekday];
    return [name, ...abbreviations];
  }
  const { nominative, genitive, abbreviations } = GREEK_WEEKDAYS[weekday];
  return [nominative, genitive, ...abbreviations];
};

function likeWritten(written: string, weekday: Weekday, locale: Locale): string {
  const stop = written.endsWith('.') ? '.' : '';
  const key = foldKey(written.slice(0, written.length - stop.length));
  const places = WEEKDAYS.map((day) => formsOf(day, locale).findIndex((form) => foldKey(form) === key));
  const forms = formsOf(weekday, locale);
  const form = forms[Math.max(...places)] ?? forms.at(-1) ?? '';
  if (isAllCapitals(written)) return upperOf(form) + stop;
  return (/^\p{Ll}/u.test(written) ? form.toLowerCase() : form) + stop;
}

const ARTICLE = /(?<![\p{L}\p{M}])(?<article>η|την?|της|στην?|το|του|στο)(?<gap>\s+)$/iu;
const LONGEST_ARTICLE = 12;

const isNeuter = (written: string): boolean => /^σα/.test(foldKey(written));

const FEMININE = new Map([
  ['το', 'την'],
  ['του', 'της'],
  ['στο', 'στην'],
]);
const NEUTER = new Map([
  ['η', 'το'],
  ['τη', 'το'],
  ['την', 'το'],
  ['της', 'του'],
  ['στη', 'στο'],
  ['στην', 'στο'],
]);

function articleFor(article: string, weekday: Weekday, wasNeuter: boolean): string {
  const lower = article.toLowerCase().replace(/σ$/, 'ς');
  const neuter = weekday === 'saturday';
  const agreeing = neuter === wasNeuter ? lower : ((neuter ? NEUTER : FEMININE).get(lower) ?? lower);
  const keeps = keepsFinalNu(GREEK_WEEKDAYS[weekday].nominative);
  const exact = neuter || keeps === 'unknown' ? agreeing : agreeing.replace(/^(σ?τη)ν?$/, keeps ? '$1ν' : '$1');
  if (exact === lower) return article;
  if (isAllCapitals(article)) return upperOf(exact);
  return /^\p{Lu}/u.test(article) ? exact.replace(/^./u, (letter) => letter.toUpperCase()) : exact;
}

/** Puts another number in the place of a date's day, written as that was: two digits, the ending of an ordinal. */
export function renumberDay(text: string, { day, month, form }: DateMention, value: number, locale: Locale): Mend {
  const [from, to] = day.range;
  const digits = /^\d+/.exec(text.slice(from, to))?.[0] ?? '';
  const ending = text.slice(from + digits.length, to);
  const padded = form === 'iso' || [day, month].some(({ range }) => text[range[0]] === '0');
  const number = padded ? twoDigits(value) : `${value}`;
  if (locale === 'el' || ending === '') return { range: [from, from + digits.length], replacement: number };
  const ordinal = englishOrdinal(value);
  return { range: [from, to], replacement: isAllCapitals(ending) ? ordinal.toUpperCase() : ordinal };
}
