import type { Locale } from '../locale';
import type { Weekday } from './civil-day';
import { readDates } from './read-dates';
import { renameWeekday, renumberDay } from './rewrite-date';

const applied = (text: string, { range, replacement }: { range: readonly [number, number]; replacement: string }) =>
  text.slice(0, range[0]) + replacement + text.slice(range[1]);

describe('renameWeekday', () => {
  it.each<[Locale, string, Weekday, string]>([
    ['el', 'την Τρίτη', 'wednesday', 'την Τετάρτη'],
    ['el', 'την Τρίτη', 'monday', 'τη Δευτέρα'],
    ['el', 'Τη Δευτέρα', 'friday', 'Την Παρασκευή'],
    ['el', 'την Κυριακή', 'saturday', 'το Σάββατο'],
    ['el', 'το Σάββατο', 'monday', 'τη Δευτέρα'],
    ['el', 'του Σαββάτου', 'thursday', 'της Πέμπτης'],
    ['el', 'της Πέμπτης', 'saturday', 'του Σαββάτου'],
    ['el', 'ΤΗΝ ΚΥΡΙΑΚΗ', 'saturday', 'ΤΟ ΣΑΒΒΑΤΟ'],
    ['el', 'Τρ.', 'monday', 'Δευτ.'],
    ['el', 'Δευ', 'tuesday', 'Τρί'],
    ['el', 'τρίτη', 'sunday', 'κυριακή'],
    ['en', 'on Tuesday', 'wednesday', 'on Wednesday'],
    ['en', 'Thurs.', 'tuesday', 'Tues.'],
    ['en', 'SATURDAY', 'sunday', 'SUNDAY'],
  ])('writes in %s for «%s» on a %s: «%s»', (locale, text, weekday, expected) => {
    const from = /\s/.test(text) ? text.search(/\s/) + 1 : 0;
    expect(applied(text, renameWeekday(text, [from, text.length], weekday, locale))).toBe(expected);
  });
});

describe('renumberDay', () => {
  it.each<[Locale, string, number, string]>([
    ['el', '12 Δεκεμβρίου 2018', 11, '11 Δεκεμβρίου 2018'],
    ['el', '12ης Δεκεμβρίου', 9, '9ης Δεκεμβρίου'],
    ['el', '12/2/2018', 7, '7/2/2018'],
    ['el', '12/02/2018', 7, '07/02/2018'],
    ['en', '2018-02-12', 7, '2018-02-07'],
    ['en', '12th December', 1, '1st December'],
    ['en', '12TH DECEMBER', 2, '2ND DECEMBER'],
    ['en', 'December 12, 2018', 3, 'December 3, 2018'],
  ])('writes in %s for «%s» the day %i: «%s»', (locale, text, day, expected) => {
    const [mention] = readDates(text, locale);
    expect(mention && applied(text, renumberDay(text, mention, day, locale))).toBe(expected);
  });
});
