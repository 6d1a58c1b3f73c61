import type { Locale } from '../locale';

// Numbers inside names by their value (Δράση 2 before Δράση 10), as people expect of a list.
const COLLATORS = {
  el: new Intl.Collator('el', { numeric: true }),
  en: new Intl.Collator('en', { numeric: true }),
} as const satisfies Record<Locale, Intl.Collator>;

/**
 * Compares names as a list in `locale` sorts them (CLDR): a tonos counts only between words that are otherwise the
 * same, Greek comes before Latin in Greek lists and after it in English ones. For `sort`.
 */
export const compareNames =
  (locale: Locale) =>
  (one: string, other: string): number =>
    COLLATORS[locale].compare(one, other);
