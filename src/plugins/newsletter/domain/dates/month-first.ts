import { endsDate } from './date-end';
import { type DateGroup, groupOf, type ListedDay, MOST_DAYS } from './date-group';
import type { NamedWeekdays } from './named-weekdays';
import { dayAt, goesOnAsNumber, isWord, joinAt, monthAt, type Scene, type YearRead, yearAt } from './scene';

const BEFORE_DATE: ReadonlySet<string> = new Set(
  'on from by until till since before after to through and the'.split(' '),
);
const BEFORE_MONTH: ReadonlySet<string> = new Set(
  'in during since last next this late early mid of throughout'.split(' '),
);

/** The dates of "December 11, 2018" and "December 11–12", whose month is at a token. */
export function monthFirstAt(scene: Scene, start: number, named: NamedWeekdays, first: number): DateGroup | null {
  const month = monthAt(scene, start);
  if (!month) return null;
  const read = dayAt(scene, month.next);
  if (!read || goesOnAsNumber(scene, read.next)) return null;
  const listed: ListedDay[] = [{ read, weekday: null, weak: false }];
  let range = false;
  let next = read.next;
  let year = yearAt(scene, next);
  while (!year && listed.length < MOST_DAYS) {
    const join = joinAt(scene, next);
    const day = join && dayAt(scene, join.next);
    if (!join || !day || day.value <= (listed.at(-1)?.read.value ?? 0)) break;
    if (goesOnAsNumber(scene, day.next) || monthAt(scene, day.next)) break;
    year = yearAt(scene, day.next);
    const tight = join.kind === 'range' && !join.weak;
    if (!year && !tight && !day.ordinal && !endsDate(scene, day.next)) break;
    listed.push({ read: day, weekday: null, weak: join.weak });
    range = join.kind === 'range';
    next = day.next;
  }
  if (!isMonthFirst(scene, start, listed, named, year)) return null;
  const shared = {
    month: { value: month.value, range: month.range },
    year: year && { value: year.value, range: year.range },
    next: year?.next ?? next,
    swapped: false,
    formOf: () => (month.kind === 'short' ? ('american-short' as const) : ('american' as const)),
  };
  return groupOf(listed, shared, { first, named, range });
}

function isMonthFirst(
  scene: Scene,
  start: number,
  listed: readonly ListedDay[],
  named: NamedWeekdays,
  year: YearRead | null,
): boolean {
  if (year || named.parts.length > 0 || listed.some(({ read }) => read.ordinal)) return true;
  const last = listed.at(-1)?.read.next ?? start;
  if (isWord(scene, last, scene.words.counted)) return false;
  if (isWord(scene, start - 1, BEFORE_MONTH)) return scene.tokens[last]?.kind !== 'word';
  return endsDate(scene, last) || isWord(scene, start - 1, BEFORE_DATE);
}
