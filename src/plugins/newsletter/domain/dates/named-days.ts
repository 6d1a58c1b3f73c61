import type { DateGroup } from './date-group';
import { isMark, isWord, type Scene } from './scene';

/** Articles and prepositions after which the genitive of an ordinal is a day: «της 11ης Δεκεμβρίου»; folded. */
const BEFORE_GENITIVE: ReadonlySet<string> = new Set([
  'τησ',
  'απο',
  'εωσ',
  'μεχρι',
  'ωσ',
  'πριν',
  'μετα',
  'κατα',
  'προ',
]);

/** Whether a date is the name of a street or a place: «οδός 25ης Μαρτίου», «στην 25ης Μαρτίου», "25 March Street". */
export function isPlaceName(
  scene: Scene,
  { days, first, next, year, genitive }: DateGroup,
  sharesYear: boolean,
): boolean {
  if (days.some(({ weekday }) => weekday)) return false;
  const { words } = scene;
  if (isWord(scene, next, words.placeAfter)) return true;
  const before = isMark(scene, first - 1, '.') ? first - 2 : first - 1;
  if (isWord(scene, before, words.placeBefore)) return genitive || !year;
  if (!genitive || year || sharesYear || days.length > 1) return false;
  // At the very beginning it is a date, unless the number of a house follows.
  if (first === 0) return scene.tokens[next]?.kind === 'number';
  return !isWord(scene, first - 1, BEFORE_GENITIVE);
}

/**
 * Public holidays of Greece and Cyprus on fixed days, as month-day. Source: Greek law 1157/1981 and its amendments;
 * Cyprus, list of public holidays of the Public Administration and Personnel Department.
 */
const HOLIDAYS: ReadonlySet<string> = new Set([
  '1-1',
  '1-6',
  '3-25',
  '4-1',
  '5-1',
  '8-15',
  '10-1',
  '10-28',
  '11-17',
  '12-25',
  '12-26',
]);

const WORDS_BEFORE = 8;
const WORDS_AFTER = 8;

/** Whether a date is a holiday or a yearly day rather than the day of something that happened once. */
export function isCommemorative(scene: Scene, { days, month, first, next, year }: DateGroup): boolean {
  if (year || days.some(({ weekday }) => weekday)) return false;
  if (days.every(({ day }) => HOLIDAYS.has(`${month.value}-${day.value}`))) return true;
  for (let at = first - 1; at >= first - WORDS_BEFORE && !endsSentence(scene, at); at -= 1) {
    if (isYearly(scene, at)) return true;
  }
  for (let at = next; at < next + WORDS_AFTER && !endsSentence(scene, at); at += 1) {
    if (isYearly(scene, at)) return true;
  }
  return false;
}

const endsSentence = (scene: Scene, index: number): boolean => isMark(scene, index, '.;!?·');

const isYearly = (scene: Scene, at: number): boolean =>
  isWord(scene, at, scene.words.yearly) ||
  (isWord(scene, at, scene.words.yearlyDay) &&
    [1, 2, 3].some((distance) => isWord(scene, at + distance, scene.words.dayWord)));
