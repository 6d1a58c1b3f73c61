import type { Locale } from '../locale';

const SIGNS = { el: { group: '.', decimal: ',' }, en: { group: ',', decimal: '.' } } as const satisfies Record<
  Locale,
  { group: string; decimal: string }
>;

/** The marks by which a language groups thousands and begins decimals. Source: Unicode CLDR 47, `el` and `en`. */
export const signsOf = (locale: Locale): { readonly group: string; readonly decimal: string } => SIGNS[locale];

/**
 * Writes digits as a language does: 643.000,00 in Greek, 643,000.00 in English. `whole` and `fraction` are digits
 * without marks, `fraction` empty where there are no decimals; numbers of four digits and more are grouped.
 */
export function writeDigits(whole: string, fraction: string, locale: Locale): string {
  const { group, decimal } = SIGNS[locale];
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, group);
  return fraction === '' ? grouped : `${grouped}${decimal}${fraction}`;
}

/** Writes a number with as many decimals as asked for; `readNumbers` reads it back. */
export function writeNumber(value: number, locale: Locale, decimals = 0): string {
  const [whole = '', fraction = ''] = Math.abs(value).toFixed(decimals).split('.');
  return (value < 0 ? '\u2212' : '') + writeDigits(whole, fraction, locale);
}
