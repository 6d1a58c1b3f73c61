import type { TextRange } from '../../finding';
import type { Word } from '../../greek/words';
import type { Observation } from '../rule';
import { nameKey, runWordsOf } from '../run-words';
import type { TextRun } from '../texts';
import { houseQuotes } from './house-quotes';
import { isCutByMarks, isWithin } from './marked';
import { isQuoted } from './quotations';
import type { QuotedTerm } from './quoted-terms';
import { wordsBefore } from './words-before';

/** Where a name stands, and the words around it that say what it names («της Πράξης …», "the … project"). */
type Place = { readonly run: TextRun; readonly range: TextRange; readonly company: ReadonlySet<string> };

/**
 * Names of two words and more that are quoted in one place and bare in another after, or before, the same word
 * («της Πράξης «Smart Cities»», «της Πράξης Smart Cities»). Other words around it may mean another thing: «έξυπνη πόλη»
 * is a name only in some. Whichever is the rarer is told, the bare one when both are as frequent.
 */
export function quotedAndBare(
  runs: readonly TextRun[],
  terms: readonly QuotedTerm[],
): Observation<'bare' | 'quoted'>[] {
  const quoted = quotedNames(terms);
  const bare = bareNames(runs, quoted);
  return [...bare].flatMap(([name, places]) => {
    const inQuotes = quoted.get(name) ?? [];
    const apart = places.filter((place) => inQuotes.some((other) => areInSameCompany(place, other)));
    if (apart.length === 0) return [];
    const rarer = apart.length <= inQuotes.length ? apart : inQuotes;
    return rarer.map((place) => observationOf(place, rarer === apart ? 'bare' : 'quoted', name));
  });
}

function quotedNames(terms: readonly QuotedTerm[]): ReadonlyMap<string, readonly Place[]> {
  const names = new Map<string, Place[]>();
  for (const { run, quotation, words } of terms) {
    if (words.filter((word) => /^\p{Lu}/u.test(word)).length < 2) continue;
    add(names, words.join(' '), { run, range: quotation.range, company: companyOf(run, quotation.range) });
  }
  return names;
}

function bareNames(
  runs: readonly TextRun[],
  quoted: ReadonlyMap<string, unknown>,
): ReadonlyMap<string, readonly Place[]> {
  const byFirstWord = new Map<string, string[][]>();
  for (const name of quoted.keys()) {
    const words = name.split(' ');
    add(byFirstWord, words[0] ?? '', words);
  }
  const bare = new Map<string, Place[]>();
  for (const run of quoted.size === 0 ? [] : runs) {
    const { words: all } = runWordsOf(run);
    for (const [index, first] of run.kind === 'code' ? [] : all.entries()) {
      for (const name of byFirstWord.get(first.text) ?? []) {
        const words = all.slice(index, index + name.length);
        if (!isOneName(run, words, name)) continue;
        const range = [first.start, words.at(-1)?.end ?? first.end] as const;
        if (isQuoted(run, range) || isWithin(run, range, ['code', 'italic', 'link'])) continue;
        add(bare, name.join(' '), { run, range, company: companyOf(run, range) });
      }
    }
  }
  return bare;
}

function add<T>(groups: Map<string, T[]>, key: string, one: T): void {
  const group = groups.get(key);
  if (group) group.push(one);
  else groups.set(key, [one]);
}

const isOneName = ({ text }: TextRun, words: readonly Word[], name: readonly string[]): boolean =>
  name.every((part, at) => {
    const [word, next] = [words[at], words[at + 1]];
    return word?.text === part && (!next || /^\s+$/.test(text.slice(word.end, next.start)));
  });

/** Little words say nothing of what a name names. */
const SHORTEST = 4;

function companyOf(run: TextRun, [from, to]: TextRange): ReadonlySet<string> {
  const company = new Set<string>();
  const { words } = runWordsOf(run);
  const before = words[wordsBefore(run, from) - 1];
  const after = words[wordsBefore(run, to)];
  if (before && before.text.length >= SHORTEST && /^\s+$/.test(run.text.slice(before.end, from))) {
    company.add(`${nameKey(before.text, run.locale)} …`);
  }
  if (after && after.text.length >= SHORTEST && /^\s+$/.test(run.text.slice(to, after.start))) {
    company.add(`… ${nameKey(after.text, run.locale)}`);
  }
  return company;
}

const areInSameCompany = (one: Place, other: Place): boolean =>
  [...one.company].some((word) => other.company.has(word));

function observationOf<R extends 'bare' | 'quoted'>({ run, range }: Place, reason: R, name: string): Observation<R> {
  const [from, to] = range;
  const [open, close] = houseQuotes(run.locale, 0);
  const replacement = reason === 'bare' ? open + run.text.slice(from, to) + close : run.text.slice(from + 1, to - 1);
  return {
    reason,
    path: run.path,
    locale: run.locale,
    range,
    data: { term: name },
    mends: isCutByMarks(run, range) ? [] : [{ range, replacement }],
  };
}
