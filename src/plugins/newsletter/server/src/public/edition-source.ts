import type { Edition } from '../../../domain/bulletin/edition';

/** A stored edition by its row id; the row of an edition never changes. */
export type StoredEdition = { readonly id: number; readonly edition: Edition };

/** Where the editions that readers may see come from. */
export type EditionSource = {
  /** A text that changes whenever the set of readable editions does; asked about once a second, so it must be cheap. */
  version(): Promise<string>;
  /** Row ids of the editions that readers may see: for each number its highest revision. */
  current(): Promise<readonly number[]>;
  /** The editions of these rows, in any order; one that cannot be read is left out. */
  load(ids: readonly number[]): Promise<readonly StoredEdition[]>;
};
