import type { Bulletin } from '../../../domain/bulletin/bulletin';
import type { Issued, Snapshots } from './catalogue';

const KINDS = ['events', 'speakers', 'beneficiaries'] as const satisfies readonly (keyof Snapshots)[];
type Kind = (typeof KINDS)[number];

type Held<K extends Kind> = { readonly from: number; readonly number: number; readonly value: Bulletin[K][number] };
type Shelf<K extends Kind> = Map<string, Held<K>>;

/**
 * Keeps of each event, speaker and beneficiary the state that the newest readable edition shows, and no other, so that
 * memory grows with what there is to tell of and not with how often it is told.
 */
export function keepNewestStates() {
  const shelves: { [K in Kind]: Shelf<K> } = { events: new Map(), speakers: new Map(), beneficiaries: new Map() };

  function offer<K extends Kind>(
    kind: K,
    content: Bulletin,
    id: number,
    number: number,
    readable: ReadonlySet<number>,
  ) {
    const shelf: Shelf<K> = shelves[kind];
    const things: readonly Bulletin[K][number][] = content[kind];
    for (const value of things) {
      const held = shelf.get(value.documentId);
      if (!held || !readable.has(held.from) || held.number <= number) {
        shelf.set(value.documentId, { from: id, number, value });
      }
    }
  }

  /** Which edition shows the newest state of each thing. */
  function winners(kind: Kind, issued: readonly Issued[]): Map<string, number> {
    const newest = new Map<string, number>();
    for (const { id, card } of issued.toSorted((a, b) => a.card.number - b.card.number)) {
      for (const { mentions } of card.stories) for (const documentId of mentions[kind]) newest.set(documentId, id);
    }
    return newest;
  }

  return {
    /** Takes what an edition tells of, where no newer readable one is held. */
    take(content: Bulletin, id: number, number: number, readable: ReadonlySet<number>): void {
      for (const kind of KINDS) offer(kind, content, id, number, readable);
    },
    /** Drops what no readable edition tells of any more; gives the rows whose state must be taken again. */
    settle(issued: readonly Issued[]): ReadonlySet<number> {
      const missing = new Set<number>();
      for (const kind of KINDS) {
        const shelf = shelves[kind] as Map<string, { from: number }>;
        const newest = winners(kind, issued);
        for (const documentId of shelf.keys()) if (!newest.has(documentId)) shelf.delete(documentId);
        for (const [documentId, id] of newest) {
          if (shelf.get(documentId)?.from === id) continue;
          shelf.delete(documentId);
          missing.add(id);
        }
      }
      return missing;
    },
    snapshots: (): Snapshots => ({
      events: [...shelves.events.values()].map(({ value }) => value),
      speakers: [...shelves.speakers.values()].map(({ value }) => value),
      beneficiaries: [...shelves.beneficiaries.values()].map(({ value }) => value),
    }),
  };
}
