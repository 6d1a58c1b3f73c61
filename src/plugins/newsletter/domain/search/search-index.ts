import { detached } from './detached';
import { markNumber, shelfBit } from './field-mark';
import { append, type GrowingList, growingList, valuesOf } from './growing-list';
import { SEARCHED_FIELDS, type SearchedDocument, type SearchType } from './searched-document';
import { wordForm, wordsIn } from './searched-words';
import { newSpellings, type Spellings } from './spellings';
import { closeTally, newTermTally, type TermTally, tally } from './term-tally';
import { type KeptText, keepText, newTextStore, type TextStore } from './text-store';
import { newVocabulary, type Synonyms, type Vocabulary } from './vocabulary';
import { scanWords } from './word-scan';
import { keepWords, newWordStore, type WordPiece, type WordStore } from './word-store';

/**
 * One document of an index: its text, every field after a line break of its own, and the words of it, from one
 * place of a piece up to another, before those of each field its mark. `standing` is its place among all that can be found, the first 0, and -1 while it cannot; `years` are those that
 * it is told of in.
 */
export type IndexedDocument = {
  readonly type: SearchType;
  readonly text: KeptText;
  readonly piece: WordPiece;
  readonly from: number;
  readonly to: number;
  standing: number;
  years: readonly number[];
};

/** A document's number in its index, and the years that it is told of in. */
export type Placed = { readonly document: number; readonly years: readonly number[] };

/**
 * An inverted index in memory, in three parts: for each term of the vocabulary the documents that have it; all documents
 * one after the other as rows of term numbers, by which phrases are told and passages are found; and their texts.
 * Documents come in and go out; nothing is found before it has been given its place.
 */
export type SearchIndex = {
  readonly vocabulary: Vocabulary;
  readonly documents: readonly IndexedDocument[];
  /** For each term: the document's number, a bit for each rank and language, and how often, in 24, 6 and 2 bits. */
  readonly postings: readonly GrowingList[];
  readonly words: WordStore;
  readonly texts: TextStore;
  readonly workbench: Workbench;
  /** Documents in their places. */
  standings: Int32Array;
};

/** What documents are taken apart with: the spellings that were met, and room that one after the other uses. */
type Workbench = {
  readonly spellings: Spellings;
  readonly tally: TermTally;
  readonly words: GrowingList;
  readonly starts: GrowingList;
};

/** The most documents that an index can hold, those that are gone included. */
const MOST_DOCUMENTS = 2 ** 24;

/** An empty index. */
export const newSearchIndex = (synonyms?: Synonyms): SearchIndex => ({
  vocabulary: newVocabulary(synonyms),
  documents: [],
  postings: [],
  words: newWordStore(),
  texts: newTextStore(),
  workbench: { spellings: newSpellings(), tally: newTermTally(), words: growingList(), starts: growingList() },
  standings: new Int32Array(0),
});

/** Adds a document and gives its number; it is found once it has its place. */
export function addDocument(index: SearchIndex, { type, texts }: SearchedDocument): number {
  const { documents, workbench } = index;
  if (documents.length >= MOST_DOCUMENTS) throw new Error('The index is full');
  const { words, starts } = workbench;
  words.length = 0;
  starts.length = 0;
  let length = 0;
  for (const { field, locale, text } of texts) {
    append(words, markNumber(field, locale));
    append(starts, length);
    takeApart(index, text, length, shelfBit(SEARCHED_FIELDS[field], locale));
    length += text.length + 1;
  }
  const document = documents.length;
  closeTally(workbench.tally, (term, shelves, frequency) => {
    append(postingsOf(index, term), (document << 8) | (shelves << 2) | frequency);
  });
  const text = keepText(index.texts, texts.map((one) => one.text).join('\n'));
  const { piece, from } = keepWords(index.words, valuesOf(words), valuesOf(starts), length);
  (documents as IndexedDocument[]).push({ type, text, piece, from, to: from + words.length, standing: -1, years: [] });
  return document;
}

/** Puts the words of one text, which begins at `offset` in its document, on the workbench. */
function takeApart({ vocabulary, workbench }: SearchIndex, text: string, offset: number, shelf: number): void {
  const { spellings, words, starts } = workbench;
  const add = (term: number, start: number) => {
    append(words, term);
    append(starts, offset + start);
    tally(workbench.tally, term, shelf);
  };
  const isScanned = scanWords(text, (start, end, hash) => {
    const known = spellings.numberOf(text, start, end, hash);
    if (known >= 0) return add(known, start);
    const written = text.slice(start, end);
    const term = vocabulary.numberOf(wordForm(written));
    spellings.add(detached(written), hash, term);
    add(term, start);
  });
  if (isScanned) return;
  for (const { written, start } of wordsIn(text)) add(vocabulary.numberOf(wordForm(written)), start);
}

function postingsOf({ postings }: SearchIndex, term: number): GrowingList {
  const known = postings[term];
  if (known) return known;
  const list = growingList(1);
  (postings as GrowingList[])[term] = list;
  return list;
}

/** Gives every document that can be found its place, the first one first; all others cannot be found any more. */
export function placeDocuments(index: SearchIndex, placed: readonly Placed[]): void {
  for (const document of index.standings) takeAway(index, document);
  index.standings = Int32Array.from(placed, ({ document }) => document);
  for (const [standing, { document, years }] of placed.entries()) {
    const known = index.documents[document];
    if (known) Object.assign(known, { standing, years });
  }
}

function takeAway({ documents }: SearchIndex, document: number): void {
  const known = documents[document];
  if (known) known.standing = -1;
}

/** How many words an index holds, and how many of them belong to nothing that can be found. */
export function wordCounts({ documents }: SearchIndex): { readonly held: number; readonly idle: number } {
  let held = 0;
  let idle = 0;
  for (const { from, to, standing } of documents) {
    held += to - from;
    if (standing < 0) idle += to - from;
  }
  return { held, idle };
}
