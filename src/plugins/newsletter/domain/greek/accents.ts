import { MONOSYLLABLES, SMALL_WORDS, TWINS } from './accent-table';
import { isAllCapitals, upperOf } from './casing';
import { accentedFormsOf, entriesOf } from './lexicon';
import { accentOf, fewestSyllablesOf, syllablesOf, withoutTonos } from './syllables';

const GREEK_WORD = /^\p{Script=Greek}+$/u;
const TONOS = /[άέήίόύώΐΰΆΈΉΊΌΎΏ]/u;

/**
 * Whether a word of two syllables or more is written without a tonos, as only capitals may be: «συνεργασια». Words of
 * one syllable (also μια, ποιος, δυο), of other scripts, with a hyphen, an apostrophe or capitals inside (ΑμεΑ) never.
 */
export const lacksTonos = (word: string): boolean =>
  GREEK_WORD.test(word) && !TONOS.test(word) && !/.\p{Lu}/u.test(word) && !isAllCapitals(word) && hasSyllables(word);

const hasSyllables = (word: string): boolean => fewestSyllablesOf(word.toLowerCase()) >= 2;

/**
 * The ways to accent a word that lacks its tonos, as far as tables know it, with its capital: more than one where the
 * tonos tells words apart («νομος»), none where no table has it.
 */
export function accentedFrom(word: string): readonly string[] {
  const lower = word.toLowerCase();
  const forms = TWINS.get(lower) ?? SMALL_WORDS.get(lower) ?? accentedFormsOf(lower);
  return lower === word ? forms : forms.map((form) => form.charAt(0).toUpperCase() + form.slice(1));
}

/** A word in capitals without the tonos that it bears («ΔΡΆΣΗ» → «ΔΡΑΣΗ»); `null` for all other words, and for «Ή». */
export const withoutTonosOnCapitals = (word: string): string | null =>
  isAllCapitals(word) && TONOS.test(word.normalize('NFC')) ? upperOf(word) : null;

/** A word of one syllable without the tonos that it does not bear («καί» → «και»); `null` for all other words. */
export function withoutWrongTonos(word: string): string | null {
  const mended = MONOSYLLABLES.get(word.toLowerCase());
  if (mended === undefined) return null;
  return /^\p{Lu}/u.test(word) ? mended.charAt(0).toUpperCase() + mended.slice(1) : mended;
}

/**
 * A word as it is written before an enclitic (μου, του, μας …): with a second tonos on its last syllable where the
 * first stands on the third from the end («πρόγραμμα» → «πρόγραμμά»); `null` where it takes none or has it already,
 * and where the last two vowels may be one syllable (μάτια, πόδια).
 */
export function beforeEnclitic(word: string): string | null {
  if (!GREEK_WORD.test(word) || accentOf(word) !== 3 || mayGlide(word)) return null;
  const last = syllablesOf(word).at(-1);
  if (last === undefined) return null;
  const ending = withoutTonos(word.slice(last.start));
  const marked = ending.replace(/[αεηιουω](?![αεηιουω])/u, (vowel) => `${vowel}\u0301`.normalize('NFC'));
  return word.slice(0, last.start) + marked;
}

/** Learned words keep them apart: those in -εια, and neuters whose tonos moves (συμβούλιο, συμβουλίου). */
function mayGlide(word: string): boolean {
  const [before, last] = syllablesOf(word).slice(-2);
  if (before?.end !== last?.start || word.slice(before?.start, before?.end).endsWith('ει')) return false;
  return !entriesOf(word).some(({ declension }) => declension.endsWith('moving'));
}
