import type { DateGroup } from './date-group';
import { dayFirstAt } from './day-first';
import { monthFirstAt } from './month-first';
import { type NamedWeekdays, NO_WEEKDAYS, weekdaysAt } from './named-weekdays';
import { isoDateAt } from './numeric-date';
import { isWord, mayBegin, type Scene, skipLeadIn } from './scene';

/** The dates that begin at a token; `null` where none does. `goesOn`: the token stands close after another date. */
export function dateGroupAt(scene: Scene, first: number, goesOn = false): DateGroup | null {
  const token = scene.tokens[first];
  if (token?.kind === 'number') {
    return goesOn || mayBegin(scene, first) ? datesAfter(scene, first, NO_WEEKDAYS, first) : null;
  }
  if (token?.kind !== 'word') return null;
  const named = weekdaysAt(scene, first);
  if (!named) return scene.locale === 'en' ? monthFirstAt(scene, first, NO_WEEKDAYS, first) : null;
  if (isWord(scene, first - 1, scene.words.every)) return null;
  return datesAfter(scene, skipLeadIn(scene, named.next), named, first);
}

function datesAfter(scene: Scene, at: number, named: NamedWeekdays, first: number): DateGroup | null {
  const iso = isoDateAt(scene, at);
  if (iso) {
    const weekday = named.parts.at(-1) ?? null;
    const { day, month, year, next } = iso;
    return { days: [{ weekday, day, form: 'iso' }], month, year, first, next, genitive: false };
  }
  return dayFirstAt(scene, at, named, first) ?? (scene.locale === 'en' ? monthFirstAt(scene, at, named, first) : null);
}
