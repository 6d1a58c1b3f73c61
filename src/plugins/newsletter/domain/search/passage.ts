import type { Locale } from '../locale';
import { FIRST_MARK, type FieldMark, markOf } from './field-mark';
import type { IndexedDocument, SearchIndex } from './search-index';
import type { SearchedField } from './searched-document';
import { readText } from './text-store';
import type { Answering } from './vocabulary';
import { wordEnd } from './word-scan';

/** A part of a text from `start` up to `end`, in UTF-16 units. */
export type Range = { readonly start: number; readonly end: number };

/** Words of a document as they are written, and which of them answer; `…` stands where something was left out. */
export type Passage = {
  readonly field: SearchedField;
  readonly locale: Locale;
  readonly text: string;
  readonly ranges: readonly Range[];
};

/** What is shown of a document that was found: its title, and the passage that has most of what is looked for. */
export type Shown = { readonly title: Passage | null; readonly passage: Passage | null };

/** How long a passage is, about, in UTF-16 units. */
const LENGTH = 200;
/** How much stands before its first match, at most. */
const BEFORE = 60;

/** One text of a document. */
type Section = {
  readonly mark: FieldMark;
  /** Where its words stand in the index. */
  readonly from: number;
  readonly to: number;
  /** Where its text stands in the document's. */
  readonly start: number;
  readonly end: number;
};

/** A word that answers, by its place in the index, and which of the clauses it does, as bits. */
type Match = { readonly at: number; readonly clauses: number };

/**
 * For each term that answers a query the clauses that it does, as bits; `sieve` tells of most others at once that they do
 * not, and is small enough to stay in a processor's cache, which a table of all terms is not.
 */
export type TermMarks = { readonly clauses: ReadonlyMap<number, number>; readonly sieve: Uint8Array };

const SIEVE = 4096;

/** Marks the terms that answer a query: it has fewer clauses than a mark has bits. */
export function marksOf(answers: readonly Answering[]): TermMarks {
  const clauses = new Map<number, number>();
  const sieve = new Uint8Array(SIEVE);
  for (const [clause, answering] of answers.entries()) {
    for (const term of answering.keys()) {
      clauses.set(term, (clauses.get(term) ?? 0) | (1 << clause));
      sieve[term % SIEVE] = 1;
    }
  }
  return { clauses, sieve };
}

/** Shows a document in a language, its title in the other one where it has none. */
export function passagesOf(index: SearchIndex, document: number, marks: TermMarks, locale: Locale): Shown {
  const known = index.documents[document] as IndexedDocument;
  const searched = searchedIn(known, marks, locale);
  const titles = searched.filter(({ section }) => section.mark.rank === 'title');
  const title = titles.find(({ section }) => section.mark.locale === locale) ?? titles[0];
  return {
    title: title ? excerpt(known, title.section, title.matches, Number.POSITIVE_INFINITY) : null,
    passage: bestPassage(
      known,
      searched.filter((one) => one !== title),
      locale,
    ),
  };
}

/**
 * The texts of a document with the words that answer, in one look at each word; of those without any, only what may be
 * shown all the same.
 */
function searchedIn(
  { piece: { words, starts }, from, to, text }: IndexedDocument,
  marks: TermMarks,
  locale: Locale,
): Searched[] {
  const found: Searched[] = [];
  let next = to;
  let end = text.length;
  // From the last to the first, because a text ends where the one after it begins.
  while (next > from) {
    const matches: Match[] = [];
    const at = matchesBefore(next, words, marks, matches);
    const start = starts[at] as number;
    const mark = markOf(words[at] as number);
    if (matches.length > 0 || mark.locale === locale || mark.rank === 'title') {
      found.push({ section: { mark, from: at + 1, to: next, start, end }, matches: matches.reverse() });
    }
    next = at;
    end = start - 1;
  }
  return found.reverse();
}

/** Looks back from a place to the mark before it, whose place it gives; collects the words that answer, the last first. */
function matchesBefore(place: number, words: Int32Array, { clauses, sieve }: TermMarks, matches: Match[]): number {
  // As an imported name it would be looked up at every word.
  const firstMark = FIRST_MARK;
  let at = place - 1;
  for (let number = words[at] as number; number < firstMark; number = words[at] as number) {
    if (sieve[number % SIEVE] !== 0) {
      const answered = clauses.get(number);
      if (answered !== undefined) matches.push({ at, clauses: answered });
    }
    at -= 1;
  }
  return at;
}

type Searched = { readonly section: Section; readonly matches: readonly Match[] };

/** The passage with most of the clauses; of equal ones the reader's language, then the first. */
function bestPassage(document: IndexedDocument, searched: readonly Searched[], locale: Locale) {
  let best: { section: Section; matches: readonly Match[] } | null = null;
  let most = 0;
  for (const { section, matches } of searched) {
    if (matches.length === 0) continue;
    const own = section.mark.locale === locale ? 0.5 : 0;
    const window = bestWindow(document, matches);
    if (window.clauses + own <= most) continue;
    most = window.clauses + own;
    best = { section, matches: matches.slice(window.begin, window.end) };
  }
  // Where nothing but the title answers, the beginning says what it is about.
  const opening = searched.find(
    ({ section }) => section.mark.locale === locale && section.mark.rank !== 'title',
  )?.section;
  if (best) return excerpt(document, best.section, best.matches, LENGTH);
  return opening ? excerpt(document, opening, [], LENGTH) : null;
}

/** The first of the stretches of matches that fit into one passage which answers the most clauses. */
function bestWindow({ piece: { starts } }: IndexedDocument, matches: readonly Match[]) {
  const startOf = (place: number) => starts[(matches[place] as Match).at] as number;
  const all = bitCount(clausesIn(matches, 0, matches.length));
  let best = { begin: 0, end: 0, clauses: 0 };
  let reach = 0;
  for (let begin = 0; begin < matches.length && best.clauses < all; begin += 1) {
    const limit = startOf(begin) + LENGTH - BEFORE;
    while (reach < matches.length && startOf(reach) < limit) reach += 1;
    const end = Math.min(reach, begin + MOST_MARKED);
    const clauses = bitCount(clausesIn(matches, begin, end));
    if (clauses > best.clauses) best = { begin, end, clauses };
  }
  return best;
}

function clausesIn(matches: readonly Match[], begin: number, end: number): number {
  let all = 0;
  for (let place = begin; place < end; place += 1) all |= (matches[place] as Match).clauses;
  return all;
}

/** Most words that are marked in one passage. */
const MOST_MARKED = 40;

function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** The text around some matches, cut between words. */
function excerpt(
  { piece: { starts }, text }: IndexedDocument,
  section: Section,
  matches: readonly Match[],
  length: number,
): Passage {
  const { field, locale } = section.mark;
  const startAt = (at: number): number => (at < section.to ? (starts[at] as number) : section.end);
  const [first] = matches;
  let from = section.from;
  if (first && section.end - section.start > length) {
    from = first.at;
    while (from > section.from && startAt(first.at) - startAt(from - 1) <= BEFORE) from -= 1;
  }
  let to = section.to;
  if (section.end - section.start > length) {
    to = first ? (matches.at(-1) as Match).at + 1 : from;
    while (to < section.to && startAt(to + 1) - startAt(from) <= length) to += 1;
  }
  const isCutBefore = from > section.from;
  const isCutAfter = to < section.to;
  const begin = isCutBefore ? startAt(from) : section.start;
  const whole = readText(text, begin, isCutAfter ? startAt(to) : section.end);
  const shown = isCutAfter ? whole.trimEnd() : whole;
  const lead = isCutBefore ? '…' : '';
  const ranges = matches.map(({ at }) => {
    const start = startAt(at) - begin;
    return { start: start + lead.length, end: wordEnd(whole, start) + lead.length };
  });
  return { field, locale, text: `${lead}${shown}${isCutAfter ? '…' : ''}`.replaceAll('\n', ' '), ranges };
}
