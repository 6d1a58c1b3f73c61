import type { Locale } from '../../locale';

/** A pair of quotation marks, each one character. */
export type QuotePair = readonly [open: string, close: string];

/** The house's quotation marks, the outermost first. Source: greek.md, Typography; New Hart's Rules (2014), 9.2. */
const HOUSE_QUOTES: Readonly<Record<Locale, readonly [QuotePair, QuotePair, QuotePair]>> = {
  el: [
    ['«', '»'],
    ['“', '”'],
    ['‘', '’'],
  ],
  en: [
    ['“', '”'],
    ['‘', '’'],
    ['“', '”'],
  ],
};

/** The marks of a quotation that stands inside so many others. */
export function houseQuotes(locale: Locale, depth: number): QuotePair {
  const [outer, inner, innermost] = HOUSE_QUOTES[locale];
  if (depth === 0) return outer;
  return depth === 1 ? inner : innermost;
}
