import { dayInGreece } from '../../dates/day-in-greece';
import { writeDate } from '../../dates/write-date';
import type { Locale } from '../../locale';
import type { BulletinDocument } from '../outputs/subjects';
import type { Setting } from '../setting';
import { type Fact, fact, known } from './fact';
import { isCorrection } from './is-correction';

/** A calendar day in words, the day never apart from its month: «20 Δεκεμβρίου 2018». */
export const dayWords = (day: string, locale: Locale): string =>
  writeDate(day, locale, 'long')?.replace(' ', '\u00a0') ?? day;

/** The name of a bulletin: its title, or its number where it has none. */
export const bulletinName = ({ title, number }: BulletinDocument, { say }: Setting): string =>
  title ?? say('web.bulletinNumber', { number });

/** Number, issue date and publisher of a bulletin, as far as they are known. */
export const mastheadFacts = ({ number, issueDate, operation }: BulletinDocument, { say, locale }: Setting): Fact[] =>
  known([
    fact(say('web.number'), number),
    fact(say('web.date'), issueDate && dayWords(issueDate, locale)),
    fact(say('web.publisher'), operation?.publisher),
  ]);

/** That a bulletin was corrected, when, and what is another now: two lines, or one without a note; none where it was not. */
export function correctionWords(bulletin: BulletinDocument, { say, locale }: Setting): string[] {
  const { revision, issuedAt, changeNote } = bulletin;
  if (!isCorrection(bulletin)) return [];
  const date = dayWords(dayInGreece(issuedAt) ?? issuedAt, locale);
  return [say('web.correction.when', { revision, date }), ...(changeNote === null ? [] : [changeNote])];
}
