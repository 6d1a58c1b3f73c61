import type { Edition } from '../../../domain/bulletin/edition';
import { historiesOf } from '../../../domain/bulletin/history';
import { type Announcement, announcementsOf } from '../../../domain/render/calendar/announcement';
import { cardOf, type EditionCard } from '../../../domain/render/json/edition-card';
import { buildCatalogue, type Catalogue, type Histories } from './catalogue';
import type { EditionSource } from './edition-source';
import { keepNewestStates } from './newest-states';

/** Age in milliseconds from which the database is asked again, while readers are still served. */
const ASK_AFTER = 1000;
/** Age in milliseconds beyond which nobody is served before the database has answered. */
const TRUST_UNTIL = 1800;
/** Editions whose full content is in memory at a time. */
const BATCH = 20;

/** The catalogue of editions, never older than `TRUST_UNTIL`. */
export type CatalogueKeeper = {
  /** The catalogue at once where it is fresh enough, else a promise; rejects where the database cannot be asked. */
  current(): Catalogue | Promise<Catalogue>;
  /** The catalogue's `histories`, as fresh, but on a desk that has just started before all contents were read. */
  histories(): Histories | Promise<Histories>;
  /** Makes the next reader wait for the database: to be called after a commit that changes what may be read. */
  invalidate(): void;
};

/** One question to the database. */
type Asking = { readonly catalogue: Promise<Catalogue>; histories(): Promise<Histories> };

/** Keeps the catalogue level with the editions of a source; `now` is a monotonic clock in milliseconds. */
export function keepCatalogue(source: EditionSource, now: () => number): CatalogueKeeper {
  const states = keepNewestStates();
  let cards = new Map<number, EditionCard>();
  /** Of every edition that was ever read: what it told of stays told. */
  const announcements = new Map<number, readonly Announcement[]>();
  let catalogue: Catalogue | null = null;
  let askedAt = Number.NEGATIVE_INFINITY;
  let generation = 0;
  let asking: Asking | null = null;
  let previous: Promise<unknown> = Promise.resolve();

  async function read(ids: readonly number[], seen: (id: number, edition: Edition) => void): Promise<void> {
    for (let start = 0; start < ids.length; start += BATCH) {
      for (const { id, edition } of await source.load(ids.slice(start, start + BATCH))) seen(id, edition);
    }
  }

  async function rebuild(version: string, tell: (histories: Histories) => void): Promise<Catalogue> {
    const { editions, withdrawals } = await source.shelf();
    const histories = historiesOf(editions, withdrawals);
    tell(histories);
    const revisions = [...histories.values()].flat();
    const newest = [...histories.values()].flatMap((all) => all.at(-1) ?? []);
    const readable = new Set(newest.flatMap(({ id, withdrawal }) => (withdrawal ? [] : [id])));
    // Known as well, so that whoever comes for a story of theirs is told why it is gone.
    const gone = revisions.flatMap(({ id, withdrawal }) => (withdrawal ? [{ id, withdrawal }] : []));

    const wanted = new Set([...readable, ...gone.map(({ id }) => id)]);
    const known = new Map([...cards].filter(([id]) => wanted.has(id)));
    const takeState = (id: number, { content, number }: Edition) => states.take(content, id, number, readable);
    await read(
      revisions.map(({ id }) => id).filter((id) => !announcements.has(id) || (wanted.has(id) && !known.has(id))),
      (id, edition) => {
        announcements.set(id, announcementsOf(edition));
        if (!wanted.has(id)) return;
        known.set(id, cardOf(edition));
        if (readable.has(id)) takeState(id, edition);
      },
    );
    const withCard = <T extends { readonly id: number }>(thing: T) => {
      const card = known.get(thing.id);
      return card ? [{ ...thing, card }] : [];
    };
    const issued = [...readable].flatMap((id) => withCard({ id }));
    await read([...states.settle(issued)], takeState);
    cards = known;
    const holdings = { issued, withdrawn: gone.flatMap(withCard), histories, announcements };
    return buildCatalogue(version, holdings, states.snapshots());
  }

  async function ask(tell: (histories: Histories) => void): Promise<Catalogue> {
    const startedAt = now();
    const startedIn = generation;
    // The version first: what is committed between the two questions is then seen as a change by the next one.
    const version = await source.version();
    const fresh = catalogue?.version === version ? catalogue : await rebuild(version, tell);
    if (startedIn === generation) {
      catalogue = fresh;
      askedAt = startedAt;
    }
    return fresh;
  }

  function refresh(): Asking {
    if (asking) return asking;
    let tell: (histories: Histories) => void = () => {};
    const told = new Promise<Histories>((resolve) => {
      tell = resolve;
    });
    // One after the other, because they share what is known.
    const whole = previous
      .then(() => ask(tell))
      .finally(() => {
        if (asking === mine) asking = null;
      });
    const mine: Asking = {
      catalogue: whole,
      // Nothing is told where nothing changed, or the database failed.
      histories: () => Promise.race([told, whole.then(({ histories }) => histories)]),
    };
    asking = mine;
    // Who asked is told of a failure; where nobody waits, the next reader is.
    previous = whole.catch(() => {});
    return mine;
  }

  function current(): Catalogue | Promise<Catalogue> {
    const age = now() - askedAt;
    if (catalogue && age < ASK_AFTER) return catalogue;
    const refreshed = refresh();
    // Before `TRUST_UNTIL` a reader is served from what is still fresh.
    return !catalogue || age >= TRUST_UNTIL ? refreshed.catalogue : catalogue;
  }

  return {
    current,
    histories() {
      const known = current();
      return known instanceof Promise ? refresh().histories() : known.histories;
    },
    invalidate() {
      generation += 1;
      askedAt = Number.NEGATIVE_INFINITY;
      asking = null;
    },
  };
}
