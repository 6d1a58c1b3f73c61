/**
 * A text as it is kept: a byte for each sign where all its signs are those of Greek and English prose, else as it is.
 * Engines keep a text with one Greek letter at two bytes a sign, and texts are most of what an index holds.
 */
export type KeptText = string | { readonly bytes: Uint8Array; readonly from: number; readonly length: number };

/** Where texts are kept, many of them in one piece of memory. */
export type TextStore = { piece: Uint8Array; used: number };

/** Bytes of one piece. */
const PIECE = 2 ** 18;

/** An empty store. */
export const newTextStore = (): TextStore => ({ piece: new Uint8Array(0), used: 0 });

/** Signs beside those of ASCII: the letters of Greek with their marks, and what prose in both languages needs. */
const OTHERS =
  'ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩαβγδεζηθικλμνξοπρςστυφχψωΆΈΉΊΌΎΏΪΫάέήίόύώϊϋΐΰ«»‹›“”„‘’‚–—‑…·•°€£§©®²³½×−\u00A0\u00ADéèáíóúäöüçñ΄´';

const SIGNS: readonly string[] = [...Array.from({ length: 128 }, (_, code) => String.fromCharCode(code)), ...OTHERS];

/** The byte of each UTF-16 unit; 0 where it has none. */
const BYTES = new Uint8Array(2 ** 16);
for (const [byte, sign] of SIGNS.entries()) BYTES[sign.charCodeAt(0)] = byte;

/** The UTF-16 unit of each byte. */
const UNITS = Uint16Array.from(SIGNS, (sign) => sign.charCodeAt(0));
/** Room for a piece of a text while it is read. */
const ROOM = new Uint16Array(512);

/** Keeps a text. */
export function keepText(store: TextStore, text: string): KeptText {
  for (let at = 0; at < text.length; at += 1) if (BYTES[text.charCodeAt(at)] === 0) return text;
  const { length } = text;
  if (store.used + length > store.piece.length) {
    store.piece = new Uint8Array(Math.max(PIECE, length));
    store.used = 0;
  }
  const { piece: bytes, used: from } = store;
  for (let at = 0; at < length; at += 1) bytes[from + at] = BYTES[text.charCodeAt(at)] as number;
  store.used += length;
  return { bytes, from, length };
}

/** A part of a kept text, from `start` up to `end`, in UTF-16 units. */
export function readText(text: KeptText, start: number, end: number): string {
  if (typeof text === 'string') return text.slice(start, end);
  const { bytes, from, length } = text;
  let read = '';
  // A piece at a time: to join sign to sign would make a chain of so many texts.
  for (let at = start; at < Math.min(end, length); at += ROOM.length) {
    const count = Math.min(end, length, at + ROOM.length) - at;
    for (let place = 0; place < count; place += 1) ROOM[place] = UNITS[bytes[from + at + place] as number] as number;
    read += String.fromCharCode.apply(null, ROOM.subarray(0, count) as unknown as number[]);
  }
  return read;
}
