import type { Edition } from '../../../domain/bulletin/edition';
import type { EditionHead, Withdrawal } from '../../../domain/bulletin/history';

/** A stored edition by its row id; the row of an edition never changes. */
export type StoredEdition = { readonly id: number; readonly edition: Edition };

/** A stored edition without its content, by its row id. */
export type StoredHead = EditionHead & { readonly id: number };

/** All that was ever issued, and all that was taken back. */
export type Shelf = { readonly editions: readonly StoredHead[]; readonly withdrawals: readonly Withdrawal[] };

/** Where editions come from. */
export type EditionSource = {
  /** A text that changes whenever the shelf does; asked about once a second, so it must be cheap. */
  version(): Promise<string>;
  /** What stands on the shelf, in any order; a correction never without the withdrawals before it. */
  shelf(): Promise<Shelf>;
  /** The editions of these rows, in any order; one that cannot be read is left out. */
  load(ids: readonly number[]): Promise<readonly StoredEdition[]>;
};
