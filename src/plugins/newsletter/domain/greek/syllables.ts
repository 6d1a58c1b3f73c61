/** The vowel or pair of vowels at the heart of a syllable: its UTF-16 range, and whether it bears a tonos. */
export type Nucleus = { readonly start: number; readonly end: number; readonly accented: boolean };

const TONOS = /[άέήίόύώΐΰΆΈΉΊΌΎΏ]/;
// A tonos on the first vowel or a dialytika on the second keeps them apart (Μάιος, προϊόν).
const NUCLEUS = /[αεοΑΕΟ][ιίΙΊ]|[αεηοΑΕΗΟ][υύΥΎ]|[υΥ][ιίΙΊ]|[αεηιουωϊϋάέήίόύώΐΰΑΕΗΙΟΥΩΪΫΆΈΉΊΌΎΏ]/g;

/** The syllables of a Greek word in normalization form C, in order, by their vowels; γιορτή counts three. */
export const syllablesOf = (word: string): Nucleus[] =>
  [...word.matchAll(NUCLEUS)].map(({ index, 0: vowels }) => ({
    start: index,
    end: index + vowels.length,
    accented: TONOS.test(vowels),
  }));

/**
 * How many syllables a word has at least: an ι, υ, ει or οι before a vowel may not be one of its own (μια, γιος,
 * ποιος, καινούριος).
 */
export const fewestSyllablesOf = (word: string): number => {
  const nuclei = syllablesOf(word);
  return nuclei.filter(({ start, end }, index) => {
    const glides = /^(?:[ιυ]|ει|οι)$/i.test(word.slice(start, end)) && nuclei[index + 1]?.start === end;
    return !glides;
  }).length;
};

/** Where the tonos stands, counted from the end: 1 πολιτική, 2 πόλη, 3 άνθρωπος; `null` without one or with two. */
export const accentOf = (word: string): number | null => {
  const places = syllablesOf(word).flatMap(({ accented }, index, all) => (accented ? [all.length - index] : []));
  return places.length === 1 ? (places[0] ?? null) : null;
};

const BARE = new Map([...'άέήίόύώΐΰΆΈΉΊΌΎΏ'].map((vowel, index) => [vowel, [...'αεηιουωϊϋΑΕΗΙΟΥΩ'][index] ?? vowel]));
const MARKED = new Map([...BARE].map(([marked, bare]) => [bare, marked]));

/** A word without any tonos; dialytika stay. */
export const withoutTonos = (word: string): string =>
  TONOS.test(word) ? [...word].map((letter) => BARE.get(letter) ?? letter).join('') : word;

/** A word with its only tonos on the syllable so many from the end; `null` where it has fewer. */
export function withAccentOn(word: string, fromEnd: number): string | null {
  const bare = withoutTonos(word);
  return withTonos(bare, syllablesOf(bare).at(-fromEnd));
}

/** A word that has no tonos with one on a syllable of it; `null` where there is no such syllable. */
export function withTonos(bare: string, syllable: Nucleus | undefined): string | null {
  if (syllable === undefined) return null;
  const last = syllable.end - 1;
  const marked = MARKED.get(bare.charAt(last));
  return marked === undefined ? null : bare.slice(0, last) + marked + bare.slice(syllable.end);
}
