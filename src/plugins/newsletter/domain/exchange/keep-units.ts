import type { Blocks } from '../bulletin/blocks';
import { encodeCoded } from './coded-text';
import { keyOf, type LeafText, leafTexts, sourceKey } from './leaf-text';
import { pairLeaves } from './pair-leaves';
import type { Unit } from './unit';

/** What a field holds in the language that is translated from, and in the one that is translated into. */
export type FieldTexts = { readonly source: string | Blocks | null; readonly target: string | Blocks | null };

/** Who wrote, when, and how: what new units say of themselves. */
export type Maker = Pick<Unit, 'state' | 'by' | 'at' | 'origin'>;

const UNCOUNTED: Maker = { state: 'translated', by: null, at: null, origin: 'existing' };

/**
 * The units of a field after it was written. Words of the target that are new were made from the source as it stands
 * now; those that stayed keep what was known of them, so that an edit of the source alone leaves them as they were.
 * Where nobody had kept count, what stood there before the write is taken to have been level.
 */
export function keepUnits(
  units: readonly Unit[],
  before: readonly FieldTexts[],
  after: readonly FieldTexts[],
  maker: Maker,
): Unit[] {
  const known = units.length > 0 ? units : before.flatMap((texts) => unitsFor(texts, [], UNCOUNTED));
  const stood = new Set(before.flatMap(({ target }) => leafTexts(target).map(({ text }) => encodeCoded(text))));
  return after.flatMap((texts) => unitsFor(texts, known, maker, (target) => stood.has(target)));
}

/** A unit for each leaf of the target: the known one where the words stood before, or one that tells its maker. */
function unitsFor(
  { source, target }: FieldTexts,
  known: readonly Unit[],
  maker: Maker,
  stood: (target: string) => boolean = () => false,
): Unit[] {
  const ours = leafTexts(source);
  const theirs = leafTexts(target);
  const pairs = typeof source === 'string' ? ours.map(() => 0) : pairLeaves(ours, theirs, known);
  return theirs.flatMap((leaf, index): Unit[] => {
    const answered = ours[pairs.indexOf(index)];
    const words = encodeCoded(leaf.text);
    const own = known.filter((unit) => unit.target === words);
    const kept = own.find((unit) => answered && sourceKey(unit.source, unit.codes) === keyOf(answered)) ?? own[0];
    if (kept && (stood(words) || !answered)) return [kept];
    return answered ? [made(answered, words, maker)] : [];
  });
}

const made = ({ text, codes }: LeafText, target: string, maker: Maker): Unit => ({
  source: encodeCoded(text),
  codes,
  target,
  ...maker,
});
