const TONOS = '\u0301';
const DIALYTIKA = '\u0308';

/**
 * A Greek word in lower case with its tonos nowhere and on each vowel, and with a dialytika more or fewer on an iota or
 * ypsilon; composed (NFC). The word itself may be among them.
 */
export function* placeTonos(word: string): Generator<string> {
  const letters = lettersOf(word);
  const bare = letters.map((letter) => letter.replaceAll(TONOS, ''));
  yield joined(bare);
  for (const [at, letter] of bare.entries()) {
    if (/^[αεηιουω]/.test(letter)) yield joined(bare.with(at, letter + TONOS));
  }
  for (const [at, letter] of letters.entries()) {
    if (/^[ιυ]/.test(letter)) yield joined(letters.with(at, toggled(letter)));
  }
}

const lettersOf = (word: string): string[] => word.normalize('NFD').split(/(?=\P{M})/u);

const joined = (letters: readonly string[]): string => letters.join('').normalize('NFC');

const toggled = (letter: string): string =>
  letter.includes(DIALYTIKA) ? letter.replace(DIALYTIKA, '') : letter.charAt(0) + DIALYTIKA + letter.slice(1);

/** A Greek word without the second tonos that an enclitic gives it («πρόγραμμά του» → πρόγραμμα); `null` without one. */
export function withoutEncliticTonos(word: string): string | null {
  const letters = word.normalize('NFD');
  const last = letters.lastIndexOf(TONOS);
  if (last === letters.indexOf(TONOS)) return null;
  return (letters.slice(0, last) + letters.slice(last + 1)).normalize('NFC');
}

/** Whether a Greek word has two syllables or more and no accent: «συνεργασια», but not «τον», «ποια». */
export function lacksTonos(word: string): boolean {
  const letters = word.normalize('NFD').toLowerCase();
  return !/[\u0300\u0301\u0342]/.test(letters) && (letters.match(SYLLABLE)?.length ?? 0) > 1;
}

const SYLLABLE = /(?:[αεο]ι|[αεηο]υ|υι|[αεηιουω]\u0308?)/g;
