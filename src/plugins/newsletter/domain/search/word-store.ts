/** A stretch of words: their numbers, and beside each where it begins in its document's text, in UTF-16 units. */
export type WordPiece = { readonly words: Int32Array; readonly starts: Uint16Array | Int32Array };

/** Where the words of documents are kept, many documents in one piece of memory, none in two. */
export type WordStore = { piece: WordPiece; used: number };

/** Words of one piece. */
const PIECE = 2 ** 16;
/** The longest text whose places fit into half the room. */
const SHORT = 2 ** 16;

/** An empty store. */
export const newWordStore = (): WordStore => ({
  piece: { words: new Int32Array(0), starts: new Uint16Array(0) },
  used: 0,
});

/** Keeps the words of a document whose text has some length; gives the piece they are in and where they begin. */
export function keepWords(
  store: WordStore,
  words: ArrayLike<number>,
  starts: ArrayLike<number>,
  textLength: number,
): { piece: WordPiece; from: number } {
  if (textLength > SHORT) return { piece: { words: Int32Array.from(words), starts: Int32Array.from(starts) }, from: 0 };
  if (store.used + words.length > store.piece.words.length) {
    const room = Math.max(PIECE, words.length);
    store.piece = { words: new Int32Array(room), starts: new Uint16Array(room) };
    store.used = 0;
  }
  const { piece, used: from } = store;
  piece.words.set(words, from);
  piece.starts.set(starts, from);
  store.used += words.length;
  return { piece, from };
}
