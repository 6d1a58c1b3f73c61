import { IntlMessageFormat } from 'intl-messageformat';
import { LOCALES, type Locale } from '../../domain/locale';
import el from '../../translations/el.json';
import en from '../../translations/en.json';

const TEXTS: Record<Locale, Readonly<Record<string, string>>> = { el, en };
const formats = new Map<string, IntlMessageFormat>();

/**
 * The text under a key of `translations/{el,en}.json`, its ICU placeholders filled from `data`.
 * An unknown key throws: prose is complete in both languages, and a test holds it so.
 */
export function say(locale: Locale, key: string, data: Readonly<Record<string, string | number>> = {}): string {
  const cacheKey = `${locale} ${key}`;
  let format = formats.get(cacheKey);
  if (!format) {
    const text = TEXTS[locale][key];
    if (text === undefined) throw new Error(`No text for ${key} in ${locale}`);
    format = new IntlMessageFormat(text, locale, undefined, { ignoreTag: true });
    formats.set(cacheKey, format);
  }
  return String(format.format(data));
}

/** The text under a key in every language, on one line: for whom no language is known yet. */
export const sayBoth = (key: string, data: Readonly<Record<string, string | number>> = {}): string =>
  LOCALES.map((locale) => say(locale, key, data)).join(' · ');
