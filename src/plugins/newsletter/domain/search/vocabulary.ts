import { foldKey } from '../greek/fold';
import { greeklishKey, greeklishKeys } from '../greek/greeklish';
import { detached } from './detached';
import type { MatchLevel } from './match-levels';
import { searchStem } from './search-stem';

/** A term of the vocabulary, by its number, and the best way in which it answers. */
export type Answering = ReadonlyMap<number, MatchLevel>;

/** Other names of a thing: fold keys for a fold key. */
export type Synonyms = ReadonlyMap<string, readonly string[]>;

/** All words of the texts, each once, with the keys under which they are found. */
export type Vocabulary = {
  /** How many terms there are; they are numbered from 0. */
  size(): number;
  /** The number of a word form, a new one where it is not known yet. */
  numberOf(form: string): number;
  /** The terms that are the same word without marks. */
  folded(form: string): Answering;
  /** The terms that answer a word form in any way; `isLast` also those that begin with it. */
  answering(form: string, isLast: boolean): Answering;
};

/** Letters that two words must share at least before the one can be a beginning of the other. */
const OPENING = 3;
/** Most terms that one beginning stands for. */
const MOST_BEGUN = 200;
/** Most words whose answers are remembered. */
const REMEMBERED = 500;

type Term = { readonly form: string; readonly folded: string; readonly sound: string };
type Numbers = Map<string, number[]>;

/** An empty vocabulary. */
export function newVocabulary(synonyms: Synonyms = new Map()): Vocabulary {
  const terms: Term[] = [];
  const numbers = new Map<string, number>();
  const byStem: Numbers = new Map();
  const bySoundStem: Numbers = new Map();
  const byOpening: Numbers = new Map();
  const bySoundOpening: Numbers = new Map();
  const remembered = new Map<string, Answering>();

  function add(form: string): number {
    const number = terms.length;
    const folded = foldKey(form);
    const sound = greeklishKey(folded);
    terms.push({ form, folded, sound });
    numbers.set(form, number);
    file(byStem, searchStem(folded), number);
    file(bySoundStem, soundStem(sound), number);
    if (folded.length > OPENING) file(byOpening, folded.slice(0, OPENING), number);
    if (sound.length > OPENING) file(bySoundOpening, sound.slice(0, OPENING), number);
    remembered.clear();
    return number;
  }

  function gather(form: string, isLast: boolean): Answering {
    const found = new Map<number, MatchLevel>();
    const keep = (number: number, level: MatchLevel) => {
      if (!found.has(number)) found.set(number, level);
    };
    const folded = foldKey(form);
    const kin = byStem.get(searchStem(folded)) ?? [];
    // The best level of a term is kept: they are asked for from the best to the weakest.
    for (const number of kin) if (termAt(number).form === form) keep(number, 'exact');
    for (const number of kin) if (termAt(number).folded === folded) keep(number, 'folded');
    for (const number of kin) keep(number, 'stemmed');
    for (const name of synonyms.get(folded) ?? []) {
      for (const number of byStem.get(searchStem(name)) ?? []) keep(number, 'synonym');
    }
    if (isLast) for (const number of begunBy(folded, byOpening, 'folded')) keep(number, 'begun');
    const sounds = greeklishKeys(folded);
    const akin = sounds.map((sound) => ({ sound, numbers: bySoundStem.get(soundStem(sound)) ?? [] }));
    for (const { sound, numbers: some } of akin) {
      for (const number of some) if (termAt(number).sound === sound) keep(number, 'sounding');
    }
    for (const { numbers: some } of akin) for (const number of some) keep(number, 'soundingStem');
    if (isLast) {
      for (const sound of sounds) {
        for (const number of begunBy(sound, bySoundOpening, 'sound')) keep(number, 'soundingBegun');
      }
    }
    return found;
  }

  function begunBy(beginning: string, openings: Numbers, key: 'folded' | 'sound'): number[] {
    if (beginning.length < OPENING) return [];
    const candidates = openings.get(beginning.slice(0, OPENING)) ?? [];
    return candidates.filter((number) => termAt(number)[key].startsWith(beginning)).slice(0, MOST_BEGUN);
  }

  const termAt = (number: number): Term => terms[number] as Term;

  return {
    size: () => terms.length,
    numberOf: (form) => numbers.get(form) ?? add(detached(form)),
    folded(form) {
      const folded = foldKey(form);
      const same = (byStem.get(searchStem(folded)) ?? []).filter((number) => termAt(number).folded === folded);
      return new Map(same.map((number) => [number, termAt(number).form === form ? 'exact' : 'folded']));
    },
    answering(form, isLast) {
      const key = isLast ? `${form}*` : form;
      const known = remembered.get(key);
      if (known) return known;
      if (remembered.size >= REMEMBERED) remembered.clear();
      const found = gather(form, isLast);
      remembered.set(key, found);
      return found;
    },
  };
}

function file(table: Numbers, key: string, number: number): void {
  const known = table.get(key);
  if (known) known.push(number);
  else table.set(key, [number]);
}

/** A sound without what inflects it, where three letters are left; else the whole of it. */
const soundStem = (sound: string): string => {
  const stem = sound.replace(/[aeiou]*[sn]?$/, '');
  return stem.length < OPENING ? sound : stem;
};
