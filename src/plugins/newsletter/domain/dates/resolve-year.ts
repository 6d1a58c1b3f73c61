import { type CivilDay, civilDay, dayNumber, isoDate, isRealDate, type Weekday, weekdayOfDay } from './civil-day';
import type { YearSource } from './date-mention';

/** A day that is known otherwise, and how: it tells the year of a date that names none. */
export type YearHint = { readonly date: string; readonly from: Exclude<YearSource, 'text'> };

type Proposal = { readonly day: CivilDay; readonly away: number; readonly from: YearHint['from'] };

/** The existing days of this month and number in a hint's year and those beside it, the nearest first. */
function proposalsOf(month: number, day: number, { date, from }: YearHint): Proposal[] {
  const known = civilDay(date);
  if (!known) return [];
  const at = dayNumber(known);
  return [known.year, known.year - 1, known.year + 1]
    .map((year) => ({ year, month, day }))
    .filter(isRealDate)
    .map((proposed) => ({ day: proposed, away: Math.abs(dayNumber(proposed) - at), from }))
    .sort((a, b) => a.away - b.away);
}

/** Up to so many days away, the year before or after may be meant, if the weekday says so. */
const STILL_NEAR = 270;

/**
 * The date that a day and month without a year mean: the nearest such day to the first hint, in its year or one beside
 * it. Where a weekday is named and it falls on another one, the nearest days of the other hints are tried, and then the
 * second nearest up to nine months away; the weekday tells the year where one of them fits, so that a list that goes on
 * about last year is not held against its writer. Where none fits, the first stands: «Τρίτη 12 Δεκεμβρίου» in an issue
 * of 20 December 2018 means 2018, though the 12th was a Tuesday in 2017.
 */
export function resolveYear(
  month: number,
  day: number,
  weekday: Weekday | null,
  hints: readonly YearHint[],
): { readonly date: string; readonly from: YearHint['from'] } | null {
  const proposals = hints.map((hint) => proposalsOf(month, day, hint));
  const nearest = proposals.flatMap(([first]) => first ?? []);
  const others = proposals.flatMap(([, second]) => (second && second.away <= STILL_NEAR ? second : []));
  const chosen = [...nearest, ...others].find((each) => weekdayOfDay(each.day) === weekday) ?? nearest[0];
  return chosen ? { date: isoDate(chosen.day), from: chosen.from } : null;
}
