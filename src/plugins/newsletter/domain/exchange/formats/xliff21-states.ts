import { SEGMENT_STATES, type SegmentState } from '../segment-state';

/** A state as XLIFF 2.1 tells it (4.3.1.30 and 31): one of four, and one of ours where none of the four says it. */
type Told = { readonly state: string; readonly subState: string | null };

/** How each state is told. */
export const XLIFF21_STATES: Readonly<Record<SegmentState, Told>> = {
  missing: { state: 'initial', subState: null },
  stale: { state: 'initial', subState: 'deltio:stale' },
  draft: { state: 'initial', subState: 'deltio:draft' },
  machine: { state: 'initial', subState: 'deltio:machine' },
  translated: { state: 'translated', subState: null },
  reviewed: { state: 'reviewed', subState: null },
};

const READ: ReadonlyMap<string, SegmentState> = new Map([
  ['initial', 'draft'],
  ['translated', 'translated'],
  ['reviewed', 'reviewed'],
  ['final', 'reviewed'],
]);

/** What a segment with a translation says of itself; `null` where it says nothing that is known. */
export function readXliff21State(state: string | undefined, subState: string | undefined): SegmentState | null {
  const own = SEGMENT_STATES.find((each) => XLIFF21_STATES[each].subState === subState);
  if (state === 'initial' && own) return own;
  return state === undefined ? null : (READ.get(state) ?? null);
}

/** What can be said of a whole of which this is said in parts: the least. */
export const leastState = (states: readonly (SegmentState | null)[]): SegmentState | null =>
  [...states].sort((a, b) => rank(a) - rank(b))[0] ?? null;

const rank = (state: SegmentState | null): number => SEGMENT_STATES.indexOf(state ?? 'translated');
