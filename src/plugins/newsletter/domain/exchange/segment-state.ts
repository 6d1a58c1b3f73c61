import { encodeCoded } from './coded-text';
import type { CodedText } from './inline';
import { keyOf, sourceKey } from './leaf-text';
import type { Unit, UnitState } from './unit';

/** How a segment stands: without words, as somebody said of it, or made from words that are no longer there. */
export const SEGMENT_STATES = ['missing', 'stale', 'draft', 'machine', 'translated', 'reviewed'] as const;
export type SegmentState = 'missing' | 'stale' | UnitState;

/** The state of a translation, and the unit that tells it; `null` for one of which nobody kept count. */
export function stateOf(
  source: CodedText,
  target: CodedText | null,
  units: readonly Unit[],
): { readonly state: SegmentState; readonly unit: Unit | null } {
  if (target === null) return { state: 'missing', unit: null };
  const own = units.filter((unit) => unit.target === encodeCoded(target.text));
  const level = own.find((unit) => sourceKey(unit.source, unit.codes) === keyOf(source));
  if (level) return { state: level.state, unit: level };
  const [former = null] = own;
  return former ? { state: 'stale', unit: former } : { state: 'translated', unit: null };
}
