import type { Localized } from '../../domain/bulletin/localized';
import { isLocale, otherLocale } from '../../domain/locale';

/** A text as somebody reads it whose screen is in `locale`: in that language, else in the other one, else `null`. */
export function inOwnLanguage(text: Localized<string>, locale: string): string | null {
  const own = isLocale(locale) ? locale : 'el';
  return text[own] || text[otherLocale(own)] || null;
}
