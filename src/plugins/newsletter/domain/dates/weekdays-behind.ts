import type { Weekday } from './civil-day';
import type { DateGroup } from './date-group';
import type { DatePart } from './date-mention';
import { weekdaysAt } from './named-weekdays';
import { goesOnAsNumber, isMark, isWord, type Scene, skipLeadIn, skipLeads } from './scene';

/** The weekday that stands after a date: «11/12/2018, ημέρα Τρίτη», «11 Δεκεμβρίου 2018 (Τρίτη)»; as many as its days. */
export function weekdaysBehind(scene: Scene, group: DateGroup): readonly DatePart<Weekday>[] {
  const { next, days, year } = group;
  const bracket = isMark(scene, next, '(');
  const comma = isMark(scene, next, ',');
  const at = bracket || comma ? next + 1 : next;
  const dayWord = scene.locale === 'el' && isWord(scene, at, scene.words.dayWord);
  const named = weekdaysAt(scene, dayWord ? at + 1 : at);
  if (!named || named.parts.length !== days.length) return [];
  // A weekday before another day is that day's own.
  if (scene.tokens[skipLeadIn(scene, named.next)]?.kind === 'number') {
    return (dayWord || bracket) && isTime(scene, named.next) ? named.parts : [];
  }
  if (bracket) return isMark(scene, named.next, '),') ? named.parts : [];
  if (dayWord) return named.parts;
  const after = scene.tokens[named.next];
  const ends = !after || isMark(scene, named.next, ',.;)·') || isWord(scene, named.next, scene.words.afterWeekday);
  return comma && year && ends ? named.parts : [];
}

const isTime = (scene: Scene, index: number): boolean => {
  const at = skipLeads(scene, isMark(scene, index, ',') ? index + 1 : index);
  return scene.tokens[at]?.kind === 'number' && goesOnAsNumber(scene, at + 1);
};
