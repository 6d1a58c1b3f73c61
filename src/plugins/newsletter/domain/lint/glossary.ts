import type { Locale } from '../locale';

/** What a term names: a notion of the trade, or one of the names that the content types hold. */
export const TERM_KINDS = ['notion', 'person', 'organisation', 'venue', 'place', 'operation'] as const;
export type TermKind = (typeof TERM_KINDS)[number];

/**
 * An approved pair: how something is called in each language (`null` where it has no name there yet), and the
 * renderings that must not stand for it. Capitals are part of the name. A forbidden rendering in small letters is met in
 * any; one with a capital as it is written. English ones also in the plural, Greek words in all their forms.
 */
export type Term = {
  readonly kind: TermKind;
  readonly el: string | null;
  readonly en: string | null;
  readonly forbidden: Readonly<Record<Locale, readonly string[]>>;
};
