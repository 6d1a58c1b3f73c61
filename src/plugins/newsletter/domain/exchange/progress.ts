import type { Segment } from './segment';
import { SEGMENT_STATES, type SegmentState } from './segment-state';

/** How many segments are in each state; optional ones without words are not counted. */
export type Progress = Readonly<Record<SegmentState, number>>;

/** Counts segments by their state. */
export function progressOf(segments: readonly Pick<Segment, 'state' | 'isOptional'>[]): Progress {
  const counts = Object.fromEntries(SEGMENT_STATES.map((state) => [state, 0])) as Record<SegmentState, number>;
  for (const { state, isOptional } of segments) if (state !== 'missing' || !isOptional) counts[state] += 1;
  return counts;
}

/** How many segments nobody need touch any more, and how many there are. */
export type Finished = { readonly done: number; readonly all: number };

/** Sums what is finished, over one document or several. */
export function finishedIn(parts: readonly Progress[]): Finished {
  const sum = (states: readonly SegmentState[]): number =>
    parts.reduce((total, part) => total + states.reduce((own, state) => own + part[state], 0), 0);
  return { done: sum(['translated', 'reviewed']), all: sum(SEGMENT_STATES) };
}
