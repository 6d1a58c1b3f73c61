import { foldKey } from '../greek/fold';
import { wordsOf } from '../greek/words';
import type { Locale } from '../locale';
import { editDistance } from './edit-distance';
import { foldedOf, isNextTo, type KeyedWord, nameKey, runWordsOf } from './run-words';
import type { TextRun } from './texts';

/** A stretch of a run that is nearly a name: its range, and what stands there, mended. */
export type NearName = { readonly range: readonly [number, number]; readonly mended: string };

/** Words that come and go in names as people remember them. */
const SMALL: ReadonlySet<string> = new Set(
  'ο η το οι τα του της των τον την τη για και στο στη στην στα of the for and in at'.split(' ').map(foldKey),
);

const isSmall = (word: string): boolean => SMALL.has(foldKey(word));

/** A name made ready to be looked for in texts of one language. */
export type Name = {
  readonly text: string;
  readonly words: readonly string[];
  /** The words that are not small, and their keys. */
  readonly content: readonly string[];
  readonly keys: readonly string[];
};

/**
 * Where a run nearly holds one of the names: with other small words, with one long word misspelt, or in English with the
 * same words in another order. Greek names are met in any case. Where any of the names stands as it is, nothing is near.
 */
export function nearNamesIn(run: TextRun, names: readonly Name[]): NearName[] {
  const folded = foldedOf(run);
  // One word may be misspelt.
  const likely = names.filter(({ keys }) => keys.filter((key) => !folded.includes(key)).length <= 1);
  if (likely.length === 0) return [];
  const content = runWordsOf(run).words.filter(({ text }) => !isSmall(text));
  const found = likely.flatMap((name) => stretchesOf(run, content, name));
  const exact = found.filter(({ kind }) => kind === 'same').map(({ range }) => range);
  const near = found.flatMap(({ kind, range, mended }) => {
    const isTaken = exact.some(([from, to]) => from < range[1] && range[0] < to);
    return kind === 'same' || isTaken ? [] : [{ range, mended }];
  });
  return [...new Map(near.map((one) => [one.range[0], one])).values()];
}

/** Makes a name ready to be looked for. */
export function nameIn(locale: Locale, text: string): Name {
  const words = wordsOf(text).map((word) => word.text);
  const content = words.filter((word) => !isSmall(word));
  return { text, words, content, keys: content.map((word) => nameKey(word, locale)) };
}

type Stretch = NearName & { readonly kind: 'same' | 'near' };

function stretchesOf(run: TextRun, content: readonly KeyedWord[], name: Name): Stretch[] {
  const { length } = name.keys;
  if (length < 2) return [];
  return content.flatMap((_, at): Stretch[] => {
    const words = content.slice(at, at + length);
    if (words.length < length || !isLike(words, name, run) || !isUnbroken(run, words)) return [];
    const range = [words[0]?.start ?? 0, words.at(-1)?.end ?? 0] as const;
    const mended = mendedBy(run, words, name);
    if (mended === null) return [];
    const written = run.text.slice(...range).replace(/\s+/g, ' ');
    return [{ kind: foldKey(written) === foldKey(mended) ? 'same' : 'near', range, mended }];
  });
}

/** From so many letters on another letter makes no other word. */
const LONG = 6;

/** A slip in one word counts where the word is long and the others stand. */
function isLike(words: readonly KeyedWord[], { content, keys }: Name, { locale }: TextRun): boolean {
  const wrong = words.filter(({ key }, at) => key !== keys[at]);
  if (wrong.length === 0) return true;
  const [slip, ...others] = wrong;
  if (slip !== undefined && others.length === 0) {
    const ought = foldKey(content[words.indexOf(slip)] ?? '');
    const limit = keys.length > 2 ? 2 : 1;
    if (ought.length >= LONG && editDistance(foldKey(slip.text), ought, limit) <= limit) return true;
  }
  return (
    locale === 'en' &&
    words
      .map(({ key }) => key)
      .sort()
      .join() === [...keys].sort().join()
  );
}

/** Nothing but small words and spaces stands between the words of the stretch. */
function isUnbroken(run: TextRun, words: readonly KeyedWord[]): boolean {
  const { words: all } = runWordsOf(run);
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return false;
  const inside = all.slice(all.indexOf(first), all.indexOf(last) + 1);
  return inside.every((word, at) => {
    const before = inside[at - 1];
    return before === undefined || isNextTo(run.text, before, word);
  });
}

/** The name with the forms of its words that the text has; `null` where a misspelt first word leaves its case unknown. */
function mendedBy(run: TextRun, words: readonly KeyedWord[], { text, words: own }: Name): string | null {
  if (run.locale === 'en') return text;
  let at = 0;
  const forms = own.map((word) => {
    if (isSmall(word)) return word;
    const there = words[at];
    at += 1;
    if (there?.key === nameKey(word, run.locale)) return there.text;
    return at === 1 ? null : word;
  });
  return forms.includes(null) ? null : forms.join(' ');
}
