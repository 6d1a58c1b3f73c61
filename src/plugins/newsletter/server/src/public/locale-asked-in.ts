import { isLocale, type Locale } from '../../../domain/locale';

/** The language that an address asks for, whatever else is wrong with it. */
export function localeAskedIn(url: string): Locale | null {
  const query = url.indexOf('?');
  const asked = query === -1 ? null : new URLSearchParams(url.slice(query + 1)).get('locale');
  return isLocale(asked) ? asked : null;
}
