import type { Locale } from '../../locale';
import { keysAround, lettersOf } from './keyboard';
import { SAME_SOUND } from './same-sound';
import { placeTonos } from './tonos';

/** From so many letters on a slip of the ear is told from another word, */
const HEARD = { el: 4, en: 5 } as const;
/** and from so many on a letter missing, one too many or one for another is. */
const LONG = 5;

/** The spellings of a Greek word in lower case that differ from it in accents alone; none of another language. */
export const accentedOtherwise = (word: string, locale: Locale): string[] =>
  locale === 'el' ? distinct(placeTonos(word), word) : [];

/**
 * The spellings one slip of the hand or the ear away from a word in lower case, the likeliest slips first: another
 * spelling of the same sound, a letter doubled or not, two letters swapped; inside long words, also a letter missing, one
 * too many, or one from the next key. Their first letter stands, and an ending is changed for its sound alone: another
 * ending is another form, not a mistake. Each once, without the word itself; few of them are words.
 */
export const oneSlipAway = (word: string, locale: Locale): string[] => distinct(slips(word, locale), word);

/**
 * The spellings with a letter more at the end of a long word in lower case, and those that differ from it in their last
 * letter, if only by having none: where one of the latter is a word, so may this be, as another form of it.
 */
export function otherwiseEnded(word: string, locale: Locale): { readonly longer: string[]; readonly alike: string[] } {
  if (word.length < LONG) return { longer: [], alike: [] };
  const letters = [...lettersOf(locale)];
  const stem = word.slice(0, -1);
  return {
    longer: letters.filter((letter) => !ADDED_AT_WILL[locale].includes(letter)).map((letter) => word + letter),
    alike: distinct([stem, ...letters.map((letter) => stem + letter)], word),
  };
}

/** Letters at the end that make another form of a word: «βαπτιστήριον», «αξιολογητής», “antipodes”. */
const ADDED_AT_WILL = { el: 'νς', en: 's' } as const;

/** The spellings with one letter missing, one too many or another anywhere, the ending too; for what is surely wrong. */
export const oneLetterAway = (word: string, locale: Locale): string[] =>
  distinct(
    edits(word, 0, word.length, () => lettersOf(locale), lettersOf(locale)),
    word,
  );

const distinct = (near: Iterable<string>, word: string): string[] =>
  [...new Set(near)].filter((other) => other !== word);

function* slips(word: string, locale: Locale): Generator<string> {
  if (word.length >= HEARD[locale]) {
    yield* soundAlike(word, SAME_SOUND[locale]);
    yield* redoubled(word);
  }
  yield* swapped(word);
  if (word.length < LONG) return;
  const last = word.length - 1;
  yield* edits(word, 1, last, (letter) => keysAround(letter, locale), lettersOf(locale));
}

/** Letters dropped, put in and exchanged from one offset to another; a letter may also be put in at the second. */
function* edits(
  word: string,
  from: number,
  to: number,
  exchanged: (letter: string) => Iterable<string>,
  putIn: string,
): Generator<string> {
  for (let at = from; at < to; at += 1) yield word.slice(0, at) + word.slice(at + 1);
  for (let at = from; at <= to; at += 1) {
    for (const letter of putIn) yield word.slice(0, at) + letter + word.slice(at);
  }
  for (let at = from; at < to; at += 1) {
    for (const letter of exchanged(word.charAt(at))) yield word.slice(0, at) + letter + word.slice(at + 1);
  }
}

function* soundAlike(word: string, sounds: readonly (readonly string[])[]): Generator<string> {
  for (const spellings of sounds) {
    for (const written of spellings) {
      for (let at = word.indexOf(written); at >= 0; at = word.indexOf(written, at + 1)) {
        for (const other of spellings) yield word.slice(0, at) + other + word.slice(at + written.length);
      }
    }
  }
}

function* redoubled(word: string): Generator<string> {
  for (let at = 0; at < word.length; at += 1) {
    const letter = word.charAt(at);
    const rest = word.slice(at + 1);
    yield rest.startsWith(letter) ? word.slice(0, at) + rest : word.slice(0, at) + letter + letter + rest;
  }
}

function* swapped(word: string): Generator<string> {
  for (let at = 0; at + 1 < word.length; at += 1) {
    yield word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
  }
}
