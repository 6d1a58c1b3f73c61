/** What a sign is to a word: nothing, a part of one that has begun, or what may also begin one. */
const OUTSIDE = 0;
const INSIDE = 1;
const OPENING = 2;

const MAY_OPEN = /[\p{L}\p{N}]/u;
const MAY_FOLLOW = /[\p{M}\u00AD]/u;

/** Halves of signs that take two units: only a pattern tells what those are. */
const HALVES = /[\uD800-\uDFFF]/;

let known: Uint8Array | null = null;

/** The kind of each unit, found out once for all, at the first text. */
function kinds(): Uint8Array {
  known ??= Uint8Array.from({ length: 2 ** 16 }, (_, code) => {
    const sign = String.fromCharCode(code);
    if (MAY_OPEN.test(sign)) return OPENING;
    return MAY_FOLLOW.test(sign) ? INSIDE : OUTSIDE;
  });
  return known;
}

/** Is given a word: where it begins and ends in its text, in UTF-16 units, and a number that equal words share. */
export type WordVisitor = (start: number, end: number, hash: number) => void;

/**
 * Visits the words of a text in order, those of `wordsIn`, and cuts none of them out. Gives `false`, and visits nothing,
 * where the text has signs beyond the basic plane.
 */
export function scanWords(text: string, visit: WordVisitor): boolean {
  if (HALVES.test(text)) return false;
  const kind = kinds();
  const { length } = text;
  // Imported and outer names would be looked up at every sign.
  const [opening, outside] = [OPENING, OUTSIDE];
  let at = 0;
  while (at < length) {
    let code = text.charCodeAt(at);
    if (kind[code] !== opening) {
      at += 1;
      continue;
    }
    const start = at;
    let hash = 0;
    while (kind[code] !== outside) {
      hash = (Math.imul(hash, 31) + code) | 0;
      at += 1;
      if (at === length) break;
      code = text.charCodeAt(at);
    }
    visit(start, at, hash);
  }
  return true;
}

/** A word with larger signs in it. */
const WORD_HERE = /[\p{L}\p{N}\p{M}\u00AD]*/uy;

/** Where the word ends that begins at a place, in UTF-16 units. */
export function wordEnd(text: string, start: number): number {
  const kind = kinds();
  let end = start;
  while (end < text.length && kind[text.charCodeAt(end)] !== OUTSIDE) end += 1;
  if (end === text.length || !HALVES.test(text.charAt(end))) return end;
  WORD_HERE.lastIndex = start;
  return start + (WORD_HERE.exec(text)?.[0].length ?? 0);
}
