import { CONSONANT_PAIRS, EDGE_PAIRS, LETTERS, type PairLatin, VOICED, VOWEL_PAIRS } from './elot743-table';

// A word is a run of letters of any script, so that a stray Latin letter does not make an edge for μπ.
// Modifier letters (\p{Lm}) stay out: the numeral sign of «ΙΘʹ» is one. Soft hyphens do not end a word.
const WORD = /(?:[\p{Lu}\p{Ll}\p{Lt}\p{Lo}]\p{M}*\u00AD*)+/gu;
const LETTER = /([\p{Lu}\p{Ll}\p{Lt}\p{Lo}]\p{M}*)(\u00AD*)/gu;

const GREEK = /\p{Script=Greek}/u;
const DIALYTIKA = '\u0308';
// varia, oxia (= tonos), perispomeni
const ACCENT = /[\u0300\u0301\u0342]/;

type Letter = {
  readonly raw: string;
  /** Lower-case base letter when Latin letters are known for it, else ''. */
  readonly base: string;
  readonly upper: boolean;
  readonly accent: boolean;
  readonly dialytika: boolean;
  readonly softHyphens: string;
};

/**
 * Writes Greek in Latin letters by ELOT 743 type 2 (tables and source in `elot743-table.ts`). Takes monotonic and
 * polytonic text, composed or not; everything but Greek letters and their marks is returned as it came. In capitals
 * without marks a broken αυ cannot be told from a whole one and is read as whole (ΑΥΛΟΣ → AVLOS).
 */
export const latinOf = (text: string): string => text.replace(WORD, latinWord);

function latinWord(word: string): string {
  const letters = Array.from(word.matchAll(LETTER), ([, raw = '', softHyphens = '']) => readLetter(raw, softHyphens));
  const latin: (string | undefined)[] = [];
  while (latin.length < letters.length) {
    const at = latin.length;
    latin.push(...(pairAt(letters, at) ?? [LETTERS.get(letters[at]?.base ?? '')]));
  }
  return letters.map((letter, at) => writeLetter(letter, latin[at], letters[at + 1] ?? letters[at - 1])).join('');
}

function readLetter(raw: string, softHyphens: string): Letter {
  // Compatibility decomposition also turns ϐ ϑ ϕ ϰ ϱ ϲ into the letters that they are shapes of.
  const [first = '', ...marks] = GREEK.test(raw) ? raw.normalize('NFKD') : raw;
  const lower = first.toLowerCase();
  return {
    raw,
    base: LETTERS.has(lower) ? lower : '',
    upper: first !== lower,
    accent: marks.some((mark) => ACCENT.test(mark)),
    dialytika: marks.includes(DIALYTIKA),
    softHyphens,
  };
}

function pairAt(letters: readonly Letter[], at: number): PairLatin | undefined {
  const [first, second, next] = letters.slice(at, at + 3);
  if (!first?.base || !second?.base) return undefined;
  const pair = first.base + second.base;
  if (at === 0 || next === undefined) {
    const edge = EDGE_PAIRS.get(pair);
    if (edge) return edge;
  }
  if (first.accent || second.dialytika) return undefined;
  return CONSONANT_PAIRS.get(pair) ?? VOWEL_PAIRS.get(pair)?.[next && VOICED.has(next.base) ? 'voiced' : 'voiceless'];
}

function writeLetter(letter: Letter, latin: string | undefined, neighbour: Letter | undefined): string {
  if (latin === undefined) return letter.raw + letter.softHyphens;
  if (!letter.upper) return latin + letter.softHyphens;
  // Θ is «Th» before a small letter and on its own, «TH» among capitals.
  const cased = neighbour?.upper ? latin.toUpperCase() : latin.slice(0, 1).toUpperCase() + latin.slice(1);
  return cased + letter.softHyphens;
}
