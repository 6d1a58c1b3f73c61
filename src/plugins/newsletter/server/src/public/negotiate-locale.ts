import { DEFAULT_LOCALE, LOCALES, type Locale } from '../../../domain/locale';
import { parseWeightedList } from './weighted-list';

const localeOf = (range: string): Locale | undefined =>
  LOCALES.find((locale) => range === locale || range.startsWith(`${locale}-`));

/** The language that an `Accept-Language` header asks for (RFC 9110, 12.5.4); Greek where it asks for none of ours. */
export function negotiateLocale(header: string | undefined): Locale {
  if (header === undefined) return DEFAULT_LOCALE;
  const ranges = parseWeightedList(header);
  const refused = new Set(ranges.flatMap(({ name, weight }) => (weight === 0 ? name : [])));
  const offered = LOCALES.filter((locale) => !refused.has(locale));
  for (const { name, weight } of ranges) {
    const locale = name === '*' ? offered[0] : localeOf(name);
    if (weight > 0 && locale && offered.includes(locale)) return locale;
  }
  return DEFAULT_LOCALE;
}
