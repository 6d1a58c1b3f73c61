import { encodeCoded } from './coded-text';
import { plainOf } from './inline';
import { keyOf, type LeafText, sourceKey } from './leaf-text';
import type { Unit } from './unit';

/**
 * Which leaf of the target answers each leaf of the source, by index, `null` for none. What was translated together
 * stays together, wherever either side moved since; what was edited is known by its neighbours and its words; the rest,
 * of which nobody kept count, is paired in order where the kinds allow it.
 */
export function pairLeaves(
  source: readonly LeafText[],
  target: readonly LeafText[],
  units: readonly Unit[],
): (number | null)[] {
  const unitOf = align(source, units, sourceLikeness);
  const unitOfTarget = align(target, units, targetLikeness);
  const targetOf = new Map(unitOfTarget.flatMap((unit, index) => (unit === null ? [] : [[unit, index] as const])));
  const pairs = unitOf.map((unit) => (unit === null ? null : (targetOf.get(unit) ?? null)));
  const freeSource = source.flatMap((leaf, index) =>
    pairs[index] === null && unitOf[index] === null ? [{ leaf, index }] : [],
  );
  const taken = new Set(pairs);
  const freeTarget = target.flatMap((leaf, index) =>
    taken.has(index) || unitOfTarget[index] !== null ? [] : [{ leaf, index }],
  );
  for (const [from, to] of inOrderByKind(freeSource, freeTarget)) pairs[from] = to;
  return pairs;
}

type Likeness = (leaf: LeafText, unit: Unit) => { readonly same: boolean; readonly words: readonly [string, string] };

const sourceLikeness: Likeness = (leaf, unit) => ({
  same: keyOf(leaf) === sourceKey(unit.source, unit.codes),
  words: [plainOf(leaf.text), unit.source],
});
const targetLikeness: Likeness = (leaf, unit) => ({
  same: encodeCoded(leaf.text) === unit.target,
  words: [plainOf(leaf.text), unit.target],
});

/** How alike two texts have to be, words and neighbours together, to be one that was edited. */
const ALIKE = 0.5;
/** What a neighbour on one side that is the same on both tells. */
const NEIGHBOUR = 0.3;

/** The unit that each leaf was part of, by index; first those that are the same, then those that were edited. */
function align(leaves: readonly LeafText[], units: readonly Unit[], likeness: Likeness): (number | null)[] {
  const unitOf: (number | null)[] = leaves.map(() => null);
  const taken = new Set<number>();
  leaves.forEach((leaf, index) => {
    const unit = units.findIndex((each, at) => !taken.has(at) && likeness(leaf, each).same);
    if (unit < 0) return;
    unitOf[index] = unit;
    taken.add(unit);
  });
  const exact = [...unitOf];
  const isNeighbour = (index: number, unit: number, step: 1 | -1): boolean => {
    const beside = index + step;
    const besideUnit = unit + step;
    const ends = beside < 0 || beside >= leaves.length;
    const unitEnds = besideUnit < 0 || besideUnit >= units.length;
    return ends || unitEnds ? ends && unitEnds : exact[beside] === besideUnit;
  };
  const candidates = leaves.flatMap((leaf, index) =>
    unitOf[index] !== null
      ? []
      : units.flatMap((each, unit) => {
          if (taken.has(unit)) return [];
          const beside = ([1, -1] as const).filter((step) => isNeighbour(index, unit, step)).length * NEIGHBOUR;
          return [{ index, unit, score: wordsShared(...likeness(leaf, each).words) + beside }];
        }),
  );
  for (const { index, unit, score } of candidates.sort((a, b) => b.score - a.score || a.index - b.index)) {
    if (score < ALIKE || unitOf[index] !== null || taken.has(unit)) continue;
    unitOf[index] = unit;
    taken.add(unit);
  }
  return unitOf;
}

/** The share of words that two texts have in common, from 0 to 1 (Dice). */
function wordsShared(a: string, b: string): number {
  const [ours, theirs] = [wordsOf(a), wordsOf(b)];
  if (ours.size + theirs.size === 0) return 0;
  const common = [...ours].filter((word) => theirs.has(word)).length;
  return (2 * common) / (ours.size + theirs.size);
}

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

type Placed = { readonly leaf: LeafText; readonly index: number };

/**
 * The longest row of pairs of one kind that keeps the order of both sides; of several the one with most pairs at the
 * same place, since a leaf that is not translated yet stands empty in the target.
 */
function inOrderByKind(source: readonly Placed[], target: readonly Placed[]): (readonly [number, number])[] {
  const scores: number[][] = Array.from({ length: source.length + 1 }, () => Array(target.length + 1).fill(0));
  const at = (i: number, j: number): number => scores[i]?.[j] ?? 0;
  const paired = (i: number, j: number): number => {
    const [from, to] = [source[i]?.leaf, target[j]?.leaf];
    if (!from || !to || from.kind !== to.kind) return 0;
    const isAtSamePlace = from.at.join() === to.at.join();
    // No number of places outweighs a pair.
    return at(i + 1, j + 1) + source.length + 1 + (isAtSamePlace ? 1 : 0);
  };
  for (let i = source.length - 1; i >= 0; i -= 1) {
    for (let j = target.length - 1; j >= 0; j -= 1) {
      const row = scores[i];
      if (row) row[j] = Math.max(paired(i, j), at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: (readonly [number, number])[] = [];
  for (let i = 0, j = 0; i < source.length && j < target.length; ) {
    const [from, to] = [source[i], target[j]];
    if (from && to && paired(i, j) === at(i, j)) {
      pairs.push([from.index, to.index]);
      i += 1;
      j += 1;
    } else if (at(i + 1, j) === at(i, j)) i += 1;
    else j += 1;
  }
  return pairs;
}
