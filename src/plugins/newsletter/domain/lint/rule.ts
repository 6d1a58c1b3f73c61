import type { ContentPath, Severity } from '../finding';
import type { Locale } from '../locale';
import type { LintContext } from './context';

/** The points on a bulletin's way at which errors stop it. */
export const GATES = ['submit', 'approve', 'publish'] as const;

/** A point on a bulletin's way at which errors stop it. */
export type Gate = (typeof GATES)[number];

/** One of a rule's messages: the names its text is filled from, and its gates where they differ from the rule's. */
export type Reason = { readonly data: readonly string[]; readonly gates?: readonly Gate[] };

/** One thing that a rule saw; `data` holds what the reason's text is filled from, none where it is left out. */
export type Observation<R extends string = string> = {
  readonly reason: R;
  readonly path: ContentPath;
  readonly locale?: Locale;
  readonly data?: Readonly<Record<string, string | number>>;
};

/**
 * One check: pure, deterministic, never throws for any bulletin. Its prose stands in the translations under
 * `newsletter.rule.<id>.{title,why,source}` and `newsletter.finding.<id>.<reason>`.
 */
export type Rule<R extends string = string> = {
  readonly id: string;
  readonly severity: Severity;
  /** The gates that ask for it, where a reason names no others. */
  readonly gates: readonly Gate[];
  readonly reasons: Readonly<Record<R, Reason>>;
  readonly check: (context: LintContext) => readonly Observation<R>[];
};

/** Gives a rule its type, so that `check` can only report reasons the rule declares. */
export const defineRule = <R extends string>(rule: Rule<R>): Rule<R> => rule;
