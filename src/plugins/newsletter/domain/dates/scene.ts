import type { TextRange } from '../finding';
import type { Locale } from '../locale';
import type { Weekday } from './civil-day';
import type { DatePart } from './date-mention';
import { DATE_WORDS, type DateWords, type NameKind } from './date-words';
import { type Token, tokenize } from './tokens';

/** A text cut into tokens, and the words by which dates are read in its language. */
export type Scene = { readonly locale: Locale; readonly tokens: readonly Token[]; readonly words: DateWords };

/** Something read at a token, and the index of the token after it. */
export type Read<T> = T & { readonly next: number };

export type WeekdayRead = Read<DatePart<Weekday>>;
export type MonthRead = Read<DatePart<number> & { readonly kind: NameKind; readonly dotted: boolean }>;
export type DayRead = Read<DatePart<number> & { readonly ordinal: 'ordinal' | 'ordinal-genitive' | null }>;
export type YearRead = Read<DatePart<number>>;
/** `weak`: a comma or a dash with spaces, which also stands between things that have nothing to do with each other. */
export type JoinRead = Read<{ readonly kind: 'range' | 'list'; readonly weak: boolean }>;

/** Cuts a text into what dates are read from. */
export const sceneOf = (text: string, locale: Locale): Scene => ({
  locale,
  tokens: tokenize(text),
  words: DATE_WORDS[locale],
});

/** Whether the token at an index is one of these words. */
export const isWord = ({ tokens }: Scene, index: number, among: ReadonlySet<string>): boolean => {
  const token = tokens[index];
  return token?.kind === 'word' && among.has(token.key);
};

/** Whether the token at an index is one of these characters. */
export const isMark = ({ tokens }: Scene, index: number, among: string): boolean => {
  const token = tokens[index];
  return token?.kind === 'mark' && among.includes(token.text);
};

const isGlued = ({ tokens }: Scene, index: number): boolean => tokens[index]?.glued ?? false;

/** Whether a number goes on after a mark without a space: «11.30», «1,5», «10:00». */
export const goesOnAsNumber = (scene: Scene, next: number): boolean =>
  isGlued(scene, next) &&
  isMark(scene, next, '.,:/') &&
  isGlued(scene, next + 1) &&
  scene.tokens[next + 1]?.kind === 'number';

const isCapitalised = (token: Token): boolean => /^\p{Lu}/u.test(token.text);

const span = (from: Token, to: Token): TextRange => [from.range[0], to.range[1]];

/** The full stop of an abbreviation, where there is one. */
const dotAfter = (scene: Scene, index: number): Token | null =>
  isGlued(scene, index + 1) && isMark(scene, index + 1, '.') ? (scene.tokens[index + 1] ?? null) : null;

/** The weekday that the word at an index names; an abbreviation must be told by a full stop or a capital. */
export function weekdayAt(scene: Scene, index: number): WeekdayRead | null {
  const token = scene.tokens[index];
  const word = token?.kind === 'word' ? scene.words.weekdays.get(token.key) : undefined;
  if (!token || !word) return null;
  if (word.kind === 'full') return { value: word.weekday, range: token.range, next: index + 1 };
  const dot = dotAfter(scene, index);
  if (!isCapitalised(token) || (!dot && token.key.length < 3)) return null;
  return { value: word.weekday, range: span(token, dot ?? token), next: index + (dot ? 2 : 1) };
}

/** English names that are also other words where they are not capitalised. */
const OTHER_WORDS: ReadonlySet<string> = new Set(['may', 'march', 'august']);

/** The month that the word at an index names. */
export function monthAt(scene: Scene, index: number): MonthRead | null {
  const token = scene.tokens[index];
  const word = token?.kind === 'word' ? scene.words.months.get(token.key) : undefined;
  if (!token || !word) return null;
  const { month: value, kind } = word;
  if ((kind === 'short' || OTHER_WORDS.has(token.key)) && !isCapitalised(token)) return null;
  const dot = kind === 'short' ? dotAfter(scene, index) : null;
  return { value, kind, dotted: dot !== null, range: span(token, dot ?? token), next: index + (dot ? 2 : 1) };
}

const UNITS = '%‰€$£°×';

/** The day of one or two digits at an index, with the ending of an ordinal. */
export function dayAt(scene: Scene, index: number): DayRead | null {
  const token = scene.tokens[index];
  if (token?.kind !== 'number' || token.text.length > 2) return null;
  const value = Number(token.text);
  const after = scene.tokens[index + 1];
  if (isMark(scene, index + 1, UNITS)) return null;
  if (!after?.glued || after.kind !== 'word') return { value, ordinal: null, range: token.range, next: index + 1 };
  const ordinal = scene.words.ordinals.get(after.key);
  if (ordinal) return { value, ordinal, range: span(token, after), next: index + 2 };
  return monthAt(scene, index + 1)?.kind === 'full'
    ? { value, ordinal: null, range: token.range, next: index + 1 }
    : null;
}

const APOSTROPHES = "'’";
const FIRST_YEAR = 1800;
const LAST_YEAR = 2199;

/** The year of two digits that is meant: 1970 to 2069, as in POSIX `strptime` but for its one year. */
export const fullYear = (digits: string): number => {
  const value = Number(digits);
  if (digits.length !== 2) return value;
  return value < 70 ? 2000 + value : 1900 + value;
};

/** The year that follows a month, also after «του», «του έτους», "of", and in English after a comma. */
export function yearAt(scene: Scene, index: number): YearRead | null {
  let at = index;
  if (scene.locale === 'en' && isMark(scene, at, ',')) at += 1;
  while (isWord(scene, at, scene.words.ofYear)) at += 1;
  const token = scene.tokens[at];
  if (isMark(scene, at, APOSTROPHES)) {
    const digits = scene.tokens[at + 1];
    if (digits?.kind !== 'number' || !digits.glued || digits.text.length !== 2) return null;
    return { value: fullYear(digits.text), range: digits.range, next: at + 2 };
  }
  if (token?.kind !== 'number' || token.text.length !== 4) return null;
  const value = Number(token.text);
  const counts =
    isWord(scene, at + 1, scene.words.counted) || isMark(scene, at + 1, UNITS) || goesOnAsNumber(scene, at + 1);
  if (value < FIRST_YEAR || value > LAST_YEAR || counts) return null;
  return { value, range: token.range, next: at + 1 };
}

/** Any dash, and the hyphen that does not break. */
const DASHES = '-‐‑‒–—−';

/** What joins two days or two weekdays, with the articles and prepositions after it. */
export function joinAt(scene: Scene, index: number): JoinRead | null {
  let at = index;
  const comma = isMark(scene, at, ',');
  if (comma) at += 1;
  const dash = isMark(scene, at, DASHES);
  const spaced = dash && !(isGlued(scene, at) && isGlued(scene, at + 1));
  const until = isWord(scene, at, scene.words.until);
  if (dash || until) at += 1;
  const and = isWord(scene, at, scene.words.and) || isMark(scene, at, '&');
  if (and) at += 1;
  if (!(comma || dash || until || and)) return null;
  return {
    kind: dash || until ? 'range' : 'list',
    weak: (comma && !(until || and)) || spaced,
    next: skipLeads(scene, at),
  };
}

/** The index after the articles and prepositions at an index. */
export function skipLeads(scene: Scene, index: number): number {
  let at = index;
  while (at < index + 3 && isWord(scene, at, scene.words.leads)) at += 1;
  return at;
}

/** The index after what may stand between a weekday and its date: a comma or a bracket, and a preposition. */
export const skipLeadIn = (scene: Scene, index: number): number =>
  skipLeads(scene, isMark(scene, index, ',(') ? index + 1 : index);

/** Whether a date may begin with the number at an index: not inside a longer number, a code or a file's name. */
export function mayBegin(scene: Scene, index: number): boolean {
  const before = scene.tokens[index - 1];
  if (!before || !isGlued(scene, index)) return true;
  if (before.kind !== 'mark') return false;
  if ('/\\#€$£+@_=*~'.includes(before.text)) return false;
  if (!`.,:${DASHES}`.includes(before.text)) return true;
  const further = scene.tokens[index - 2];
  if (!further || !before.glued) return true;
  return further.kind === 'word' && !DASHES.includes(before.text);
}
