import type { CheckSettings } from '../../../../contracts/settings/checks';
import type { Term } from '../../../../domain/lint/glossary';

/**
 * Stores what is made of the settings as they were last read, and tells that it is `done`; gives why it was refused, or
 * `null`. A refusal is told on the page, unless a dialog tells it `inside`.
 */
export type ChangeChecks = (
  body: (settings: CheckSettings) => object,
  done: string,
  refusedWhere?: 'inside',
) => Promise<string | null>;

/** Whether two terms are of the same pair of names. */
export const isSameTerm = (a: Pick<Term, 'el' | 'en'>, b: Pick<Term, 'el' | 'en'>): boolean =>
  a.el === b.el && a.en === b.en;

/** Terms without one of them. */
export const withoutTerm = (terms: readonly Term[], term: Term | null): Term[] =>
  terms.filter((each) => term === null || !isSameTerm(each, term));

/** Terms with others; one of the same pair stands in place of the one before. */
export const withTerms = (terms: readonly Term[], others: readonly Term[]): Term[] => {
  const last = others.filter((term, index) => !others.slice(index + 1).some((later) => isSameTerm(later, term)));
  return [...terms.filter((each) => !last.some((other) => isSameTerm(each, other))), ...last];
};
