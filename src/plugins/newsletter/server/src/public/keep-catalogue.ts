import { cardOf, type EditionCard } from '../../../domain/render/json/edition-card';
import { buildCatalogue, type Catalogue, type Issued } from './catalogue';
import type { EditionSource } from './edition-source';
import { keepNewestStates } from './newest-states';

/** Age in milliseconds from which the database is asked again, while readers are still served. */
const ASK_AFTER = 1000;
/** Age in milliseconds beyond which nobody is served before the database has answered. */
const TRUST_UNTIL = 1800;
/** Editions whose full content is in memory at a time. */
const BATCH = 20;

/** The catalogue of readable editions, never older than `TRUST_UNTIL`. */
export type CatalogueKeeper = {
  /** The catalogue at once where it is fresh enough, else a promise; rejects where the database cannot be asked. */
  current(): Catalogue | Promise<Catalogue>;
  /** Makes the next reader wait for the database: to be called after a commit that changes what may be read. */
  invalidate(): void;
};

/** Keeps the catalogue level with the editions of a source; `now` is a monotonic clock in milliseconds. */
export function keepCatalogue(source: EditionSource, now: () => number): CatalogueKeeper {
  const states = keepNewestStates();
  let cards = new Map<number, EditionCard>();
  let catalogue: Catalogue | null = null;
  let askedAt = Number.NEGATIVE_INFINITY;
  let generation = 0;
  let asking: Promise<Catalogue> | null = null;
  let previous: Promise<unknown> = Promise.resolve();

  async function take(
    ids: readonly number[],
    readable: ReadonlySet<number>,
    seen: (id: number, card: EditionCard) => void,
  ) {
    for (let start = 0; start < ids.length; start += BATCH) {
      for (const { id, edition } of await source.load(ids.slice(start, start + BATCH))) {
        seen(id, cardOf(edition));
        states.take(edition.content, id, edition.number, readable);
      }
    }
  }

  async function rebuild(version: string): Promise<Catalogue> {
    const readable = new Set(await source.current());
    const known = new Map([...cards].filter(([id]) => readable.has(id)));
    const unknown = [...readable].filter((id) => !known.has(id));
    await take(unknown, readable, (id, card) => known.set(id, card));
    const issued: Issued[] = [...known].map(([id, card]) => ({ id, card }));
    await take([...states.settle(issued)], readable, () => {});
    cards = known;
    return buildCatalogue(version, issued, states.snapshots());
  }

  async function ask(): Promise<Catalogue> {
    const startedAt = now();
    const startedIn = generation;
    // The version first: what is committed between the two questions is then seen as a change by the next one.
    const version = await source.version();
    const fresh = catalogue?.version === version ? catalogue : await rebuild(version);
    if (startedIn === generation) {
      catalogue = fresh;
      askedAt = startedAt;
    }
    return fresh;
  }

  function refresh(): Promise<Catalogue> {
    if (asking) return asking;
    // One after the other, because they share what is known.
    const mine: Promise<Catalogue> = previous.then(ask).finally(() => {
      if (asking === mine) asking = null;
    });
    asking = mine;
    previous = mine.catch(() => {});
    return mine;
  }

  return {
    current() {
      const age = now() - askedAt;
      if (catalogue && age < ASK_AFTER) return catalogue;
      const refreshed = refresh();
      if (!catalogue || age >= TRUST_UNTIL) return refreshed;
      // Whoever comes after `TRUST_UNTIL` will be told; this reader is served from what is still fresh.
      refreshed.catch(() => {});
      return catalogue;
    },
    invalidate() {
      generation += 1;
      askedAt = Number.NEGATIVE_INFINITY;
      asking = null;
    },
  };
}
