import type { Locale } from './locale';

/** `error` blocks the gate, `warning` is shown and never blocks. */
export type Severity = 'error' | 'warning';

/** Keys from the root of a `Bulletin` to the place a finding speaks of, e.g. `['stories', 0, 'headline', 'el']`. */
export type ContentPath = readonly (string | number)[];

/**
 * What a check found, without prose: the texts live in `translations/{el,en}.json`
 * under `newsletter.finding.<ruleId>.<reason>`, filled from `data`.
 */
export type Finding = {
  readonly ruleId: string;
  /** Which of the rule's messages applies; one rule may have several. */
  readonly reason: string;
  readonly severity: Severity;
  readonly path: ContentPath;
  /** The language the finding is about, where it is about one. */
  readonly locale?: Locale;
  readonly data: Readonly<Record<string, string | number>>;
};
