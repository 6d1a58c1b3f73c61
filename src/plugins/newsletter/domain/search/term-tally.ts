import { append, type GrowingList, growingList } from './growing-list';

/** What one document has of each term: how often, up to eight times, and in which ranks and languages, as bits. */
export type TermTally = { counts: Uint8Array; shelves: Uint8Array; readonly met: GrowingList };

/** Is given a term, its shelves, and how often the number of its occurrences can be halved, at most three times. */
export type TermVisitor = (term: number, shelves: number, frequency: number) => void;

const MOST = 8;
const HALVINGS = [0, 0, 1, 1, 2, 2, 2, 2, 3] as const;

/** An empty tally, which is used for one document after the other. */
export const newTermTally = (): TermTally => ({
  counts: new Uint8Array(0),
  shelves: new Uint8Array(0),
  met: growingList(),
});

/** Counts one occurrence. */
export function tally(into: TermTally, term: number, shelf: number): void {
  if (term >= into.counts.length) makeRoom(into, term);
  const { counts, shelves } = into;
  const before = counts[term] as number;
  if (before === 0) append(into.met, term);
  if (before < MOST) counts[term] = before + 1;
  shelves[term] = (shelves[term] as number) | shelf;
}

function makeRoom(into: TermTally, term: number): void {
  const room = Math.ceil((term + 1) * 1.5);
  for (const name of ['counts', 'shelves'] as const) {
    const wider = new Uint8Array(room);
    wider.set(into[name]);
    into[name] = wider;
  }
}

/** Tells of every term in the order in which they were met, and forgets them. */
export function closeTally(of: TermTally, visit: TermVisitor): void {
  const { counts, shelves, met } = of;
  for (let at = 0; at < met.length; at += 1) {
    const term = met.values[at] as number;
    visit(term, shelves[term] as number, HALVINGS[counts[term] as number] as number);
    counts[term] = 0;
    shelves[term] = 0;
  }
  met.length = 0;
}
