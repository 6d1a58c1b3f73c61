import type { Locale } from '../locale';
import { SHELVES, shelfBit } from './field-mark';
import { firstOnes } from './first-ones';
import { FREQUENCY_BONUS, MATCH_LEVELS, type MatchLevel, OWN_LANGUAGE_BONUS, RANK_BONUS } from './match-levels';
import { occurrencesOf } from './phrase';
import type { IndexedDocument, SearchIndex } from './search-index';
import type { Clause, SearchQuery } from './search-query';
import { SEARCH_TYPES, type SearchType } from './searched-document';
import type { Answering } from './vocabulary';

/** What narrows a search, and which of its hits are wanted: `size` of them from place `from` on. */
export type SearchWish = {
  /** The reader's language: matches in it come before equal ones in the other. */
  readonly locale: Locale;
  readonly type?: SearchType;
  readonly year?: number;
  readonly from: number;
  readonly size: number;
};

/** How much there is of one kind. */
export type Facet<T> = { readonly value: T; readonly count: number };

/** What a search has found; each facet counts what there would be if it alone were left open. */
export type Found = {
  /** Numbers of documents, the best first. */
  readonly hits: readonly number[];
  readonly total: number;
  /** Whether every hit has all that is looked for; else none does, and those come first that have most of it. */
  readonly isWhole: boolean;
  readonly types: readonly Facet<SearchType>[];
  /** The newest first. */
  readonly years: readonly Facet<number>[];
  /** What answered, by clause. */
  readonly answers: readonly Answering[];
};

/** What each match adds, by what a posting says of place, language and number. */
const bonuses = (locale: Locale): Float32Array =>
  Float32Array.from({ length: 256 }, (_, posting) => {
    const shelves = SHELVES.filter((shelf) => (posting >> 2) & shelfBit(shelf.rank, shelf.locale));
    const best = shelves.map((shelf) => RANK_BONUS[shelf.rank] + (shelf.locale === locale ? OWN_LANGUAGE_BONUS : 0));
    return Math.max(0, ...best) + (posting & 3) * FREQUENCY_BONUS;
  });

const BONUSES = { el: bonuses('el'), en: bonuses('en') } as const satisfies Record<Locale, Float32Array>;

/** Points are whole numbers in a key, in thousandths; no query comes near this many. */
const MOST_POINTS = 2 ** 28;
/** Room for places in a key. */
const PLACES = 2 ** 24;

/**
 * Room for a number of each document, all 0 when it is taken: the same each time, because engines hand out new room
 * slowly. Whoever takes it is done with it before it is taken again.
 */
const roomOf = <T extends Float32Array | Uint8Array>(make: (count: number) => T) => {
  let room = make(0);
  return (count: number): T => {
    if (room.length < count) room = make(2 * count);
    else room.fill(0, 0, count);
    return room;
  };
};

const pointsRoom = roomOf((count) => new Float32Array(count));
const clauseRoom = roomOf((count) => new Float32Array(count));
const hadRoom = roomOf((count) => new Uint8Array(count));

/** Finds what a query looks for; equal questions to equal indexes have equal answers. */
export function matchQuery(index: SearchIndex, { clauses }: SearchQuery, wish: SearchWish): Found {
  const answers = clauses.map((clause) => answersTo(index, clause));
  const count = index.documents.length;
  const points = pointsRoom(count);
  const had = hadRoom(count);
  const seen: number[] = [];
  for (const [at, clause] of clauses.entries()) {
    const matched = matchesOf(index, clause, answers[at] as Answering, wish.locale);
    const weight = rarity(matched.documents.length, index.standings.length);
    for (const document of matched.documents) {
      if (had[document] === 0) seen.push(document);
      had[document] = (had[document] as number) + 1;
      points[document] = (points[document] as number) + (matched.points[document] as number) * weight;
    }
  }
  const whole = seen.filter((document) => had[document] === clauses.length);
  const isWhole = whole.length > 0 || seen.length === 0;
  // What has more of the clauses comes first, whatever its points.
  const pointsOf = (document: number) => (points[document] as number) + (had[document] as number) * 1000;
  return { ...arranged(index, isWhole ? whole : seen, pointsOf, wish), isWhole, answers };
}

const answersTo = ({ vocabulary }: SearchIndex, clause: Clause): Answering => {
  if (clause.type === 'word') return vocabulary.answering(clause.form, clause.isLast);
  const forms = clause.forms.flatMap((form) => [...vocabulary.folded(form)]);
  return new Map(forms);
};

type Matches = { readonly documents: readonly number[]; readonly points: Float32Array };

/** The documents that answer one clause, and the points of the best way in which each does. */
function matchesOf(index: SearchIndex, clause: Clause, answering: Answering, locale: Locale): Matches {
  if (clause.type === 'phrase') return phraseMatches(index, clause.forms, locale);
  const points = clauseRoom(index.documents.length);
  const documents: number[] = [];
  for (const [term, level] of answering) collect(index, term, level, locale, points, documents);
  return { documents, points };
}

function collect(
  { documents, postings }: SearchIndex,
  term: number,
  level: MatchLevel,
  locale: Locale,
  points: Float32Array,
  found: number[],
): void {
  const list = postings[term];
  if (!list) return;
  const { values, length } = list;
  const worth = MATCH_LEVELS[level];
  const bonus = BONUSES[locale];
  for (let at = 0; at < length; at += 1) {
    const posting = values[at] as number;
    const document = posting >>> 8;
    if ((documents[document] as IndexedDocument).standing < 0) continue;
    const before = points[document] as number;
    if (before === 0) found.push(document);
    const now = worth + (bonus[posting & 255] as number);
    if (now > before) points[document] = now;
  }
}

function phraseMatches(index: SearchIndex, forms: readonly string[], locale: Locale): Matches {
  const points = clauseRoom(index.documents.length);
  const documents: number[] = [];
  const answers = forms.map((form) => index.vocabulary.folded(form));
  for (const { document, shelves, isExact } of occurrencesOf(index, answers)) {
    documents.push(document);
    points[document] = MATCH_LEVELS[isExact ? 'exact' : 'folded'] + (BONUSES[locale][shelves << 2] as number);
  }
  return { documents, points };
}

/** From 1 for what nothing has to a half for what everything has. */
const rarity = (count: number, all: number): number =>
  0.5 + 0.5 * (1 - Math.log1p(count) / Math.log1p(Math.max(all, 1)));

/** Counts what was found by kind, and takes the page that is wanted. */
function arranged(
  { documents, standings }: SearchIndex,
  found: readonly number[],
  pointsOf: (document: number) => number,
  { type, year, from, size }: SearchWish,
): Pick<Found, 'hits' | 'total' | 'types' | 'years'> {
  const types: Counts<SearchType> = new Map();
  const years: Counts<number> = new Map();
  const keys = new Float64Array(found.length);
  let total = 0;
  for (const document of found) {
    const known = documents[document] as IndexedDocument;
    const isOfType = type === undefined || known.type === type;
    const isOfYear = year === undefined || known.years.includes(year);
    if (isOfYear) count(types, known.type);
    if (isOfType) for (const one of known.years) count(years, one);
    if (!isOfType || !isOfYear) continue;
    // The most points first, then the place; one number, because engines sort those fastest.
    keys[total] = (MOST_POINTS - Math.round(pointsOf(document) * 1000)) * PLACES + known.standing;
    total += 1;
  }
  const first = firstOnes(keys.subarray(0, total), from + size);
  return {
    hits: Array.from(first.subarray(from), (key) => standings[key % PLACES] as number),
    total,
    types: SEARCH_TYPES.flatMap((value) => facet(value, types)),
    years: [...years.keys()].sort((a, b) => b - a).flatMap((value) => facet(value, years)),
  };
}

type Counts<T> = Map<T, { count: number }>;

function count<T>(counts: Counts<T>, value: T): void {
  const known = counts.get(value);
  if (known) known.count += 1;
  else counts.set(value, { count: 1 });
}

const facet = <T>(value: T, counts: Counts<T>): Facet<T>[] => {
  const known = counts.get(value);
  return known ? [{ value, count: known.count }] : [];
};
