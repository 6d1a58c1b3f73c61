import { FIRST_MARK, markOf, shelfBit } from './field-mark';
import type { IndexedDocument, SearchIndex } from './search-index';
import type { Answering } from './vocabulary';

/** A document that has a phrase: in which ranks and languages, as bits, and whether once in the very letters. */
export type Occurrence = { readonly document: number; readonly shelves: number; readonly isExact: boolean };

/** The documents that can be found and have words, each answered by one of its terms, one right after the other. */
export function* occurrencesOf(index: SearchIndex, answers: readonly Answering[]): Generator<Occurrence> {
  const wanted = answers.map((answering) => new Set(answering.keys()));
  for (const document of rarest(index, wanted)) {
    const known = index.documents[document] as IndexedDocument;
    if (known.standing < 0) continue;
    const { shelves, isExact } = placesIn(known, wanted, answers);
    if (shelves !== 0) yield { document, shelves, isExact };
  }
}

/** The documents that have the word of the phrase which the fewest have. */
function rarest({ postings }: SearchIndex, wanted: readonly ReadonlySet<number>[]): ReadonlySet<number> {
  const sizes = wanted.map((terms) => [...terms].reduce((sum, term) => sum + (postings[term]?.length ?? 0), 0));
  const terms = wanted[sizes.indexOf(Math.min(...sizes))] ?? new Set<number>();
  const documents = new Set<number>();
  for (const term of terms) {
    const list = postings[term];
    if (list) for (const posting of list.values.subarray(0, list.length)) documents.add(posting >>> 8);
  }
  return documents;
}

function placesIn(
  { piece: { words: values }, from, to }: IndexedDocument,
  wanted: readonly ReadonlySet<number>[],
  answers: readonly Answering[],
): { shelves: number; isExact: boolean } {
  let shelves = 0;
  let shelf = 0;
  let isExact = false;
  const [first] = wanted;
  // Imported names are looked up each time, which shows in a loop over every word.
  const firstMark = FIRST_MARK;
  for (let at = from; at < to; at += 1) {
    const number = values[at] as number;
    if (number >= firstMark) {
      const { rank, locale } = markOf(number);
      shelf = shelfBit(rank, locale);
    } else if (
      first?.has(number) &&
      at + wanted.length <= to &&
      wanted.every((s, i) => s.has(values[at + i] as number))
    ) {
      shelves |= shelf;
      isExact ||= answers.every((answering, i) => answering.get(values[at + i] as number) === 'exact');
    }
  }
  return { shelves, isExact };
}
