import type { Locale } from '../../locale';

/** A letter ready to be sent, with the neutral placeholders in it. */
export type Letter = {
  readonly locale: Locale;
  readonly number: number;
  readonly revision: number;
  /** The digest of the edition that it was made from. */
  readonly digest: string;
  /** When that edition was issued (UTC, ISO 8601). */
  readonly issuedAt: string;
  /** Whom it is from: the publisher, where the operation names one. */
  readonly from: { readonly name: string | null; readonly address: string | null };
  readonly subject: string;
  readonly preheader: string;
  readonly html: string;
  readonly text: string;
};

/** How an office finds a letter among its campaigns: «Ενημερωτικό Δελτίο (1.2, el)» is a correction of no. 1. */
export const campaignName = ({ subject, number, revision, locale }: Letter): string =>
  `${subject} (${number}.${revision}, ${locale})`;
