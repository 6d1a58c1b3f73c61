import type { Weekday } from './civil-day';
import { endsDate } from './date-end';
import { type DateGroup, groupOf, type ListedDay, MOST_DAYS, type SharedPart } from './date-group';
import type { DatePart } from './date-mention';
import type { NamedWeekdays } from './named-weekdays';
import { numericTailAt } from './numeric-date';
import {
  type DayRead,
  dayAt,
  goesOnAsNumber,
  isMark,
  isWord,
  joinAt,
  type MonthRead,
  monthAt,
  type Scene,
  skipLeadIn,
  weekdayAt,
  type YearRead,
  yearAt,
} from './scene';

/** The dates of «11 Δεκεμβρίου», «10 και 11/12/2018», «Δευτέρα 10 έως Τρίτη 11 Δεκεμβρίου», whose first day is at a token. */
export function dayFirstAt(scene: Scene, start: number, named: NamedWeekdays, first: number): DateGroup | null {
  const listed: ListedDay[] = [];
  let at = start;
  let own: DatePart<Weekday> | null = null;
  let weak = false;
  let range = false;
  while (listed.length < MOST_DAYS) {
    const read = dayAt(scene, at);
    if (!read || (at > start && glued(scene, at) && isMark(scene, at - 1, ','))) return null;
    listed.push({ read, weekday: own, weak });
    const claimed = own !== null || (listed.length === 1 && named.parts.length > 0);
    const shared = digitsAt(scene, read, listed.length === 1 ? first : at, claimed) ?? wordsAt(scene, read);
    if (shared)
      return isCredible(scene, listed, named, first) ? groupOf(listed, shared, { first, named, range }) : null;
    const join = goesOnAsNumber(scene, read.next) ? null : joinAt(scene, read.next);
    if (!join) return null;
    const weekday = weekdayAt(scene, join.next);
    own = weekday && { value: weekday.value, range: weekday.range };
    weak = join.weak;
    range = join.kind === 'range';
    at = weekday ? skipLeadIn(scene, weekday.next) : join.next;
  }
  return null;
}

const glued = ({ tokens }: Scene, index: number): boolean => tokens[index]?.glued ?? false;

function digitsAt(scene: Scene, day: DayRead, first: number, claimed: boolean): SharedPart | null {
  const tail = numericTailAt(scene, day, first, claimed);
  return tail && { ...tail, formOf: () => tail.form };
}

function wordsAt(scene: Scene, day: DayRead): SharedPart | null {
  if (goesOnAsNumber(scene, day.next)) return null;
  const of = isWord(scene, day.next, scene.words.of);
  const month = monthAt(scene, of ? day.next + 1 : day.next);
  if (!month) return null;
  const year = yearBehind(scene, month.next);
  // «11 Δεκ» could be anything: a stop, or a year, tells that it is a month cut short.
  if (scene.locale === 'el' && month.kind === 'short' && !month.dotted && !year) return null;
  return {
    month: { value: month.value, range: month.range },
    year: year && { value: year.value, range: year.range },
    next: year?.next ?? month.next,
    swapped: false,
    formOf: ({ ordinal }) => {
      if (month.kind === 'short') return 'short';
      if (month.kind === 'popular') return 'popular';
      if (ordinal) return of && scene.locale === 'en' ? 'ordinal-of' : ordinal;
      return isCapitals(scene, month) ? 'capitals' : 'long';
    },
  };
}

/** "On 11 December, 1900 volunteers …" has no year: after a comma, what follows must not be counted by it. */
function yearBehind(scene: Scene, index: number): YearRead | null {
  const year = yearAt(scene, index);
  return year && isMark(scene, index, ',') && !endsDate(scene, year.next) ? null : year;
}

const isCapitals = ({ tokens }: Scene, { next }: MonthRead): boolean => {
  const text = tokens[next - 1]?.text ?? '';
  return text === text.toUpperCase();
};

/** Whether the numbers of a list are days: ascending, and not the number of a room or an issue before the date. */
function isCredible(scene: Scene, listed: readonly ListedDay[], named: NamedWeekdays, first: number): boolean {
  const days = listed.map(({ read }) => read.value);
  if (days.some((day, index) => index > 0 && day <= (days[index - 1] ?? 0))) return false;
  if (listed.length === 1 || named.parts.length > 0) return true;
  if (isWord(scene, first - 1, scene.words.numbered)) return false;
  if (!listed.some(({ weak }) => weak)) return true;
  const before = scene.tokens[first - 1];
  return !before || isMark(scene, first - 1, `,:;.(«“"|`) || isWord(scene, first - 1, scene.words.leads);
}
