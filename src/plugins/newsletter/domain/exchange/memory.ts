import { foldKey } from '../greek/fold';
import { decodeCoded, encodeCoded } from './coded-text';
import { codesIn, type InlineText, plainOf } from './inline';

/** A translation that was learnt, as coded text; `at` is when (UTC, ISO 8601). */
export type Learnt = { readonly source: string; readonly target: string; readonly at: string };

/** A learnt translation for words like these: `likeness` in per cent, 100 for the same words and codes. */
export type Match = Learnt & { readonly likeness: number };

/** Learnt translations of one direction, ready to be asked. */
export type Memory = { readonly matches: (source: InlineText, limit?: number) => Match[] };

type Entry = Learnt & { readonly words: readonly string[]; readonly plain: string };

/** What is less alike than this is no help. */
const LEAST = 60;
/** How many of those that share most words are compared word by word. */
const COMPARED = 60;

/**
 * Opens a memory: an index of the words of all its sources, so that only those are compared that share some. Of equal
 * sources with equal targets one is kept, the latest.
 */
export function openMemory(learnt: readonly Learnt[]): Memory {
  const latest = new Map<string, Learnt>();
  for (const each of learnt) {
    const key = `${each.source}\n${each.target}`;
    if ((latest.get(key)?.at ?? '') <= each.at) latest.set(key, each);
  }
  const entries = [...latest.values()].map((each): Entry => {
    const plain = plainIn(each.source);
    return { ...each, plain, words: wordsOf(plain) };
  });
  const holders = new Map<string, number[]>();
  entries.forEach(({ words }, index) => {
    for (const word of new Set(words)) {
      const known = holders.get(word);
      if (known) known.push(index);
      else holders.set(word, [index]);
    }
  });
  const shared = new Uint16Array(entries.length);

  return {
    matches(source, limit = 5) {
      const plain = plainOf(source);
      const coded = encodeCoded(source);
      const words = wordsOf(plain);
      const touched: number[] = [];
      for (const word of new Set(words)) {
        for (const index of holders.get(word) ?? []) {
          if (shared[index] === 0) touched.push(index);
          shared[index] = (shared[index] ?? 0) + 1;
        }
      }
      const promising = touched
        .map((index) => ({
          index,
          bound: boundOf(shared[index] ?? 0, words.length, entries[index]?.words.length ?? 0),
        }))
        .filter(({ bound }) => bound * 100 >= LEAST)
        .sort((a, b) => b.bound - a.bound)
        .slice(0, COMPARED);
      for (const index of touched) shared[index] = 0;
      return promising
        .flatMap(({ index }): Match[] => {
          const entry = entries[index];
          if (!entry) return [];
          const likeness = likenessOf({ coded, plain, words }, entry);
          const { source: from, target, at } = entry;
          return likeness < LEAST ? [] : [{ source: from, target, at, likeness }];
        })
        .sort((a, b) => b.likeness - a.likeness || (a.at < b.at ? 1 : -1))
        .slice(0, limit);
    },
  };
}

/**
 * A learnt target with the codes of another source: its own where it has the same ones, none otherwise; `null` where it
 * cannot be read.
 */
export function targetFor(source: InlineText, learnt: Learnt): InlineText | null {
  const target = decodeCoded(learnt.target);
  if (!target.ok) return null;
  const [wanted, has] = [codesIn(source).toSorted(), codesIn(target.value).toSorted()];
  return wanted.join() === has.join() ? target.value : [plainOf(target.value)];
}

/** No more than this can two texts be alike that share so many of their words. */
const boundOf = (shared: number, ours: number, theirs: number): number => shared / Math.max(ours, theirs, 1);

type Asked = { readonly coded: string; readonly plain: string; readonly words: readonly string[] };

/** 100 for the same, 99 where codes or white space differ alone, else the share of words that stay in their order. */
function likenessOf({ coded, plain, words }: Asked, entry: Entry): number {
  if (coded === entry.source) return 100;
  if (plain.trim() === entry.plain.trim()) return 99;
  const longest = Math.max(words.length, entry.words.length);
  return Math.min(98, Math.floor((1 - wordDistance(words, entry.words) / Math.max(longest, 1)) * 100));
}

/** How many words have to be put in, taken out or replaced (Levenshtein over words). */
function wordDistance(a: readonly string[], b: readonly string[]): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next[j] = Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

const plainIn = (coded: string): string => {
  const decoded = decodeCoded(coded);
  return decoded.ok ? plainOf(decoded.value) : coded;
};

/** Words, and punctuation that ends one, in one case and without accents: numbers count as words. */
const wordsOf = (text: string): string[] => (text.match(/[\p{L}\p{M}\p{N}]+|[.;!?·:,]/gu) ?? []).map(foldKey);
