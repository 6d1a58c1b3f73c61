import type { TextRange } from '../finding';
import type { Locale } from '../locale';
import { civilDay, isoDate, isRealDate, weekdayOfDay } from './civil-day';
import type { DateGroup, GroupDay } from './date-group';
import { dateGroupAt } from './date-groups';
import type { DateMention } from './date-mention';
import { isCommemorative, isPlaceName } from './named-days';
import { resolveYear, type YearHint } from './resolve-year';
import { joinAt, type Scene, sceneOf } from './scene';
import { weekdaysBehind } from './weekdays-behind';

/**
 * Reads every date of a text that names a day and a month, in the order in which they stand; each day of a list or
 * range is one of its own. A date without a year takes it from the text (the other end of its range), else from
 * `hints` in the order given, where a date with a year on the same line comes after the event; see `resolveYear`.
 * Silent on names of streets, laws, prices and other numbers. Linear in the length of the text.
 */
export function readDates(text: string, locale: Locale, hints: readonly YearHint[] = []): DateMention[] {
  if (!/[0-9]/.test(text)) return [];
  const scene = sceneOf(text, locale);
  const mentions = withSharedYears(scene, groupsIn(scene)).flatMap((group) => mentionsOf(scene, group));
  const events = hints.filter(({ from }) => from === 'event');
  const others = hints.filter(({ from }) => from !== 'event');
  return mentions.map((mention, index) => {
    const known =
      mention.year || mention.sharedYear ? [] : [...events, ...siblingsOf(index, mentions, text), ...others];
    return inOrderOf(locale, resolved(mention, known));
  });
}

type LinkedGroup = DateGroup & { readonly sharedYear: number | null };
type Unresolved = Omit<DateMention, 'date' | 'fault' | 'yearFrom'> & { readonly sharedYear: number | null };

function groupsIn(scene: Scene): DateGroup[] {
  const groups: DateGroup[] = [];
  let at = 0;
  while (at < scene.tokens.length) {
    const group = dateGroupAt(scene, at) ?? otherEndAt(scene, at, groups.at(-1));
    if (group) groups.push(withWeekdaysBehind(scene, group));
    at = group?.next ?? at + 1;
  }
  return groups;
}

/** The second half of 1/1/2014–31/12/2020, where a number stands close after a dash. */
function otherEndAt(scene: Scene, at: number, before: DateGroup | undefined): DateGroup | null {
  return before && joinAt(scene, before.next)?.next === at ? dateGroupAt(scene, at, true) : null;
}

function withWeekdaysBehind(scene: Scene, group: DateGroup): DateGroup {
  if (group.days.some(({ weekday }) => weekday)) return group;
  const behind = weekdaysBehind(scene, group);
  return { ...group, days: group.days.map((day, index) => ({ ...day, weekday: behind[index] ?? null })) };
}

/**
 * Gives days that stand together the year that is written once: before it those of a list or range, «28 Νοεμβρίου και
 * 2 Δεκεμβρίου 2018», after it the end of a range, «10 Δεκεμβρίου 2018 έως 5 Ιανουαρίου».
 */
function withSharedYears(scene: Scene, groups: readonly DateGroup[]): LinkedGroup[] {
  const linked = groups.map((group): LinkedGroup => ({ ...group, sharedYear: null }));
  const yearOf = (group: LinkedGroup | undefined): number | null => group?.year?.value ?? group?.sharedYear ?? null;
  const share = (index: number, from: number): void => {
    const [group, source] = [linked[index], linked[from]];
    const [earlier, later] = from > index ? [group, source] : [source, group];
    const year = yearOf(source);
    if (!group || !earlier || !later || !year || yearOf(group)) return;
    const join = joinAt(scene, earlier.next);
    if (join?.next !== later.first || (join.kind === 'list' && from < index)) return;
    const turns = monthsBack(earlier, later) > (join.kind === 'range' ? 0 : HALF_A_YEAR);
    linked[index] = { ...group, sharedYear: turns ? year + Math.sign(index - from) : year };
  };
  for (let index = linked.length - 2; index >= 0; index -= 1) share(index, index + 1);
  for (let index = 1; index < linked.length; index += 1) share(index, index - 1);
  return linked;
}

const HALF_A_YEAR = 6;

/** How many months of one year a group goes back behind the one before it; a part of a month counts. */
const monthsBack = (earlier: DateGroup, later: DateGroup): number =>
  earlier.month.value -
  later.month.value +
  ((earlier.days[0]?.day.value ?? 0) - (later.days.at(-1)?.day.value ?? 0)) / 32;

function mentionsOf(scene: Scene, group: LinkedGroup): Unresolved[] {
  if (isPlaceName(scene, group, group.sharedYear !== null)) return [];
  const commemorative = isCommemorative(scene, group);
  return group.days.map((own) => {
    const { weekday, day, form } = own;
    const { month, year, sharedYear } = group;
    return { range: hull(own, group), weekday, day, month, year, form, commemorative, sharedYear };
  });
}

function hull({ weekday, day }: GroupDay, { month, year }: DateGroup): TextRange {
  const parts = [day.range, month.range, ...(year ? [year.range] : [])];
  const start = Math.min(...parts.map(([from]) => from));
  const from = weekday ? Math.min(weekday.range[0], start) : start;
  return [from, Math.max(...parts.map(([, to]) => to))];
}

/** How many dates are looked at on either side of one without a year. */
const NEIGHBOURS = 4;

/** Dates with a year on the line of a mention without one, the nearest first. */
function siblingsOf(index: number, mentions: readonly Unresolved[], text: string): YearHint[] {
  const [from, to] = mentions[index]?.range ?? [0, 0];
  const distance = ({ range }: Unresolved): number => Math.max(range[0] - to, from - range[1]);
  return mentions
    .slice(Math.max(0, index - NEIGHBOURS), index + NEIGHBOURS + 1)
    .filter(({ range, year }) => year && !text.slice(Math.min(to, range[1]), Math.max(from, range[0])).includes('\n'))
    .sort((a, b) => distance(a) - distance(b))
    .flatMap(({ year, month, day }) => {
      const date = year && { year: year.value, month: month.value, day: day.value };
      return date && isRealDate(date) ? [{ date: isoDate(date), from: 'sibling' as const }] : [];
    });
}

/** Longest that a month can be, so that the 30th of February is known to be none in any year. */
const LEAP_YEAR = 2000;

function resolved(mention: Unresolved, hints: readonly YearHint[]): DateMention {
  const { sharedYear, range, weekday, day, month, year, form, commemorative } = mention;
  const written = year?.value ?? sharedYear;
  const read = { range, weekday, day, month, year, form, commemorative };
  if (!isRealDate({ year: written ?? LEAP_YEAR, month: month.value, day: day.value })) {
    return { ...read, date: null, fault: 'no-such-day', yearFrom: written ? 'text' : null };
  }
  if (written) {
    const date = isoDate({ year: written, month: month.value, day: day.value });
    return { ...read, date, fault: null, yearFrom: 'text' };
  }
  const found = resolveYear(month.value, day.value, weekday?.value ?? null, hints);
  if (found) return { ...read, date: found.date, fault: null, yearFrom: found.from };
  return { ...read, date: null, fault: hints.length > 0 ? 'no-such-day' : 'unknown-year', yearFrom: null };
}

/** 12/11/2018 with a weekday that fits only the 11th of December is written in the American order. */
function inOrderOf(locale: Locale, mention: DateMention): DateMention {
  const { day, month, date, weekday, form } = mention;
  const known = date === null ? null : civilDay(date);
  if (locale !== 'en' || form !== 'slash' || !known || !weekday || weekdayOfDay(known) === weekday.value)
    return mention;
  const swapped = { ...known, month: known.day, day: known.month };
  if (!isRealDate(swapped) || weekdayOfDay(swapped) !== weekday.value) return mention;
  return { ...mention, day: month, month: day, date: isoDate(swapped), form: 'american-slash' };
}
