import type { InlineText } from '../inline';
import type { Direction } from '../segment';
import type { SegmentState } from '../segment-state';
import type { Place } from './file-fault';

/** A unit as a file has it. */
export type ReadUnit = {
  readonly id: string;
  readonly source: InlineText;
  /** `null` where the file has no words for it. */
  readonly target: InlineText | null;
  /** What the file says of the translation; `null` where it has one and says nothing. */
  readonly state: SegmentState | null;
  readonly place: Place;
};

/** What a file of exchange says: of which bulletin, from which language into which, unit by unit, each id once. */
export type ReadFile = {
  readonly bulletinId: string;
  readonly direction: Direction;
  readonly units: readonly ReadUnit[];
};
