import type { DateForm, DatePart } from './date-mention';
import {
  type DayRead,
  fullYear,
  goesOnAsNumber,
  isMark,
  isWord,
  joinAt,
  mayBegin,
  monthAt,
  type Read,
  type Scene,
} from './scene';

/** Month and year of a date in digits; `swapped` where the month stands first, so that the day read was the month. */
export type NumericTail = Read<{
  readonly month: DatePart<number>;
  readonly year: DatePart<number> | null;
  readonly form: DateForm;
  readonly swapped: boolean;
}>;

const FORMS = new Map<string, readonly [long: DateForm, short: DateForm]>([
  ['/', ['slash', 'slash-short']],
  ['.', ['dot', 'dot-short']],
  ['-', ['hyphen', 'hyphen-short']],
  ['‑', ['hyphen', 'hyphen-short']],
]);

const FIRST_YEAR = 1900;
const LAST_YEAR = 2099;

/**
 * What follows the first number of 11/12/2018, 11.12.2018 or 11-12-2018; `claimed` tells that a weekday stands before
 * it, and `first` is the token at which the whole begins. Without a year only with a weekday, or at the start of a range.
 */
export function numericTailAt(scene: Scene, day: DayRead, first: number, claimed: boolean): NumericTail | null {
  const { tokens } = scene;
  const separator = gluedMark(scene, day.next);
  const forms = separator === null || day.ordinal ? undefined : FORMS.get(separator);
  const month = gluedNumber(scene, day.next + 1);
  if (separator === null || !forms || !month || month.text.length > 2) return null;

  const yearAt = day.next + 2;
  const year = gluedMark(scene, yearAt) === separator ? gluedNumber(scene, yearAt + 1) : null;
  const led = claimed || isWord(scene, first - 1, scene.words.leads);
  if (!year) {
    const next = day.next + 2;
    const inRange = rangeGoesOn(scene, next, separator);
    if (separator !== '/' || !(claimed || inRange) || !isPlausible(day.value, Number(month.text), false)) return null;
    if (gluedWord(scene, next) || (goesOnAsNumber(scene, next) && !inRange) || monthAt(scene, next)) return null;
    return { month: part(month), year: null, form: 'slash', swapped: false, next };
  }

  const next = yearAt + 2;
  if (goesOnAsNumber(scene, next) || gluedWord(scene, next) || isFileName(scene, next)) return null;
  if (separator !== '/' && gluedMark(scene, next) === separator && gluedNumber(scene, next + 1)) return null;
  if (isReference(scene, first)) return null;
  const swapped = scene.locale === 'en' && separator === '/' && Number(month.text) > 12 && day.value <= 12;
  const [d, m] = swapped ? [Number(month.text), day.value] : [day.value, Number(month.text)];
  if (!isPlausible(d, m, led)) return null;
  if (year.text.length === 2) {
    const twoDigits = tokens[day.next - 1]?.text.length === 2 && month.text.length === 2;
    if (!(led || (separator === '/' && twoDigits))) return null;
    return { month: part(month), year: { ...part(year), value: fullYear(year.text) }, form: forms[1], swapped, next };
  }
  if (year.text.length !== 4 || Number(year.text) < FIRST_YEAR || Number(year.text) > LAST_YEAR) return null;
  return { month: part(month), year: part(year), form: swapped ? 'american-slash' : forms[0], swapped, next };
}

/** Day, month and year of an ISO date (2018-12-11) at a token. */
export function isoDateAt(
  scene: Scene,
  index: number,
): Read<Record<'day' | 'month' | 'year', DatePart<number>>> | null {
  const year = scene.tokens[index];
  if (year?.kind !== 'number' || year.text.length !== 4 || !mayBegin(scene, index)) return null;
  if (gluedMark(scene, index + 1) !== '-' || gluedMark(scene, index + 3) !== '-') return null;
  const month = gluedNumber(scene, index + 2);
  const day = gluedNumber(scene, index + 4);
  if (month?.text.length !== 2 || day?.text.length !== 2) return null;
  const next = index + 5;
  const after = scene.tokens[next];
  if (goesOnAsNumber(scene, next) || (gluedMark(scene, next) === '-' && gluedNumber(scene, next + 1))) return null;
  if (after?.glued && after.kind === 'word' && after.text !== 'T') return null;
  if (isReference(scene, index) || !isPlausible(Number(day.text), Number(month.text), false)) return null;
  return { day: part(day), month: part(month), year: part(year), next };
}

/** Numbers that a date may have, be it one that does not exist; slips of the pen only where a date is announced. */
const isPlausible = (day: number, month: number, led: boolean): boolean =>
  day >= 1 && month >= 1 && (led ? day <= 39 && month <= 39 : day <= 31 && month <= 12);

/** Whether a word for a law, a document or a version stands before a number, over a full stop, colon or bracket. */
function isReference(scene: Scene, first: number): boolean {
  let at = first - 1;
  while (at >= first - 3 && isMark(scene, at, ".:()’'")) at -= 1;
  return isWord(scene, at, scene.words.references);
}

/** Whether another day follows in full digits: 10/12–12/12/2018, «11/12 και 12/12/2018». */
function rangeGoesOn(scene: Scene, index: number, separator: string): boolean {
  const join = joinAt(scene, index);
  const { tokens } = scene;
  return (
    join !== null &&
    (join.kind === 'range' || !join.weak) &&
    tokens[join.next]?.kind === 'number' &&
    gluedMark(scene, join.next + 1) === separator &&
    gluedNumber(scene, join.next + 2) !== null &&
    gluedMark(scene, join.next + 3) === separator &&
    gluedNumber(scene, join.next + 4) !== null
  );
}

/** Whether the ending of a file's name follows: 10.12.2018.pdf. */
const isFileName = (scene: Scene, next: number): boolean =>
  gluedMark(scene, next) === '.' && gluedWord(scene, next + 1) && /^[A-Za-z]/.test(scene.tokens[next + 1]?.text ?? '');

const gluedMark = ({ tokens }: Scene, index: number): string | null => {
  const token = tokens[index];
  return token?.glued && token.kind === 'mark' ? token.text : null;
};

const gluedNumber = ({ tokens }: Scene, index: number) => {
  const token = tokens[index];
  return token?.glued && token.kind === 'number' ? token : null;
};

const gluedWord = ({ tokens }: Scene, index: number): boolean => {
  const token = tokens[index];
  return Boolean(token?.glued && token.kind === 'word');
};

const part = ({ text, range }: { readonly text: string; readonly range: DatePart<number>['range'] }) => ({
  value: Number(text),
  range,
});
