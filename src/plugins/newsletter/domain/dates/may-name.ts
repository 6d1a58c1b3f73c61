import type { Locale } from '../locale';
import type { DateMention } from './date-mention';
import { goesOnAsNumber, monthAt, sceneOf } from './scene';

/** How many words and numbers may stand between a month and a day that belongs to it. */
const REACH = 6;

/** Whether a text has a date's day and month near each other, in whatever way: enough not to say that it lacks them. */
export function mayName(text: string, locale: Locale, { day, month }: DateMention): boolean {
  const scene = sceneOf(text, locale);
  const isDay = (at: number): boolean => {
    const token = scene.tokens[at];
    return token?.kind === 'number' && Number(token.text) === day.value && !goesOnAsNumber(scene, at + 1);
  };
  return scene.tokens.some((_, at) => {
    if (monthAt(scene, at)?.value !== month.value) return false;
    for (let near = at - REACH; near <= at + REACH; near += 1) if (isDay(near)) return true;
    return false;
  });
}
