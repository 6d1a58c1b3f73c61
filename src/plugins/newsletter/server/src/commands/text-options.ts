import { InvalidArgumentError, Option } from 'commander';
import { civilDay } from '../../../domain/dates/civil-day';
import { LOCALES, type Locale } from '../../../domain/locale';

/** What is said of a text on the command line. */
export type TextOptions = { readonly file?: string; readonly locale?: Locale; readonly issueDate?: string };

export const fileOption = new Option('--file <file>', 'text file in UTF-8; “-” for standard input');
export const localeOption = new Option(
  '--locale <locale>',
  'language of the text; told by its letters, if not given',
).choices(LOCALES);
export const issueDateOption = new Option(
  '--issue-date <date>',
  'date of the issue, YYYY-MM-DD, for dates without a year',
).argParser(isoDate);

function isoDate(text: string): string {
  if (civilDay(text)) return text;
  throw new InvalidArgumentError('It must be a date of the calendar, YYYY-MM-DD.');
}

const GREEK = /\p{Script=Greek}/gu;
const LATIN = /\p{Script=Latin}/gu;

/** The language in whose letters most of a text is written; Greek where there is a tie. */
export const guessLocale = (text: string): Locale =>
  (text.match(GREEK)?.length ?? 0) >= (text.match(LATIN)?.length ?? 0) ? 'el' : 'en';
