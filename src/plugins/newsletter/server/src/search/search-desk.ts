import type { Catalogue } from '../public/catalogue';
import type { EditionSource } from '../public/edition-source';
import type { CatalogueKeeper } from '../public/keep-catalogue';
import { keepSearchIndex, type SearchShelf } from './keep-search-index';

/** A catalogue and the index that is level with it. */
export type SearchState = { readonly catalogue: Catalogue; readonly shelf: SearchShelf };

/** Keeps the index level with the catalogue, from the first search on. */
export function openSearchDesk(source: EditionSource, keeper: CatalogueKeeper, now: () => number) {
  const keep = keepSearchIndex(source, now);

  function current(): SearchState | Promise<SearchState> {
    const catalogue = keeper.current();
    const shelf = catalogue instanceof Promise ? null : keep.shelfOf(catalogue);
    return catalogue instanceof Promise || !shelf ? levelled() : { catalogue, shelf };
  }

  async function levelled(): Promise<SearchState> {
    for (;;) {
      const catalogue = await keeper.current();
      const shelf = await keep.levelWith(catalogue);
      // While the index was made level something may have been withdrawn, and nobody may find that any more.
      if ((await keeper.current()).version === catalogue.version) return { catalogue, shelf };
    }
  }

  return {
    /** The newest state, at once where it is known; else a promise, which rejects where the database cannot be asked. */
    current,
    /** Makes the index level again without a reader who waits for it; to be called after what was issued or withdrawn. */
    follow(): void {
      // The next reader asks again and is told of a failure.
      if (keep.isOpen()) levelled().catch(() => {});
    },
  };
}
