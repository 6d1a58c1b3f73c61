import type { Locale } from '../../locale';
import { englishVariants, ODD_CONTRACTION } from './english-forms';
import { greekVariants, LEARNED_FORM } from './greek-forms';
import { TRADE_WORDS } from './trade-words';
import { ENGLISH_PREFIXES, GREEK_PREFIXES } from './word-parts';

/** Whether the dictionary of a language lists a word, as it is spelt, case and all. */
export type Knows = (word: string) => boolean;

const FORMS = {
  el: { free: LEARNED_FORM, variantsOf: greekVariants },
  en: { free: ODD_CONTRACTION, variantsOf: englishVariants },
} as const;

/** Whether a word in lower case is right although the dictionary may not list this very form of it. */
export function isAcceptedForm(word: string, locale: Locale, knows: Knows): boolean {
  const isListed = (form: string) => knows(form) || TRADE_WORDS[locale].has(form) || knows(asName(form));
  const { free, variantsOf } = FORMS[locale];
  return isListed(word) || free.test(word) || [...variantsOf(word)].some(isListed);
}

/** Whether a word is right because it is another with something before it that makes words at will. */
export const isMadeOfOthers = (word: string, locale: Locale, knows: Knows): boolean =>
  stemsOf(word, locale).some((stem) => stem.length >= SHORTEST_STEM && isAcceptedForm(stem, locale, knows));

const SHORTEST_STEM = 5;

const stemsOf = (word: string, locale: Locale): string[] => {
  if (locale === 'en') return without(ENGLISH_PREFIXES, word);
  const beforeVowels = without(GREEK_PREFIXES.beforeVowels, word).filter((stem) => /^[αεηιουωάέήίόύώ]/.test(stem));
  return [...without(GREEK_PREFIXES.anywhere, word), ...beforeVowels];
};

const without = (prefixes: readonly string[], word: string): string[] =>
  prefixes.filter((prefix) => word.startsWith(prefix)).map((prefix) => word.slice(prefix.length));

/** «γερμανούς» is listed as a name, and no misspelling. */
const asName = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
