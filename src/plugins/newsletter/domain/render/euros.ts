import type { Locale } from '../locale';

const MARKS = { el: { thousands: '.', decimal: ',' }, en: { thousands: ',', decimal: '.' } } as const;

/** A sum in euros as the language writes it: «136.400 €» with a no-break space, "€136,400"; cents only where there are any. */
export function writeEuros(sum: number, locale: Locale): string {
  const { thousands, decimal } = MARKS[locale];
  const [whole = '', cents = ''] = Math.abs(sum).toFixed(2).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, thousands);
  const written = `${sum < 0 ? '−' : ''}${locale === 'en' ? '€' : ''}${grouped}${cents === '00' ? '' : decimal + cents}`;
  return locale === 'el' ? `${written}\u00a0€` : written;
}
