import type { Change } from '../../domain/bulletin/diff';

/** A field that differs, with its place in the caller's language. */
export type PlacedChange = Change & { readonly place: string };

/** Answer of `GET /newsletter/editions/:number/changes?from=1&to=2`: what the later of two revisions has otherwise. */
export type EditionChanges = {
  readonly from: number;
  readonly to: number;
  readonly changes: readonly PlacedChange[];
};
