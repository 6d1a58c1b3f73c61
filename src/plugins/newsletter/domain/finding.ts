import type { Locale } from './locale';

/** `error` blocks the gate, `warning` is shown and never blocks. */
export type Severity = 'error' | 'warning';

/**
 * Keys from the root of a `Bulletin` to the place a finding speaks of, e.g. `['stories', 0, 'headline', 'el']`; inside
 * rich text to a block, `[…, 'el', 2]`, or to an item of a list, `[…, 'el', 2, 'children', 1]`.
 */
export type ContentPath = readonly (string | number)[];

/** Half-open interval `[from, to]` of UTF-16 offsets into the text that a path leads to. */
export type TextRange = readonly [from: number, to: number];

/** A replacement that makes a finding go away: `range` counts in the same text as the finding's own. */
export type Mend = { readonly range: TextRange; readonly replacement: string };

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
  /** Where in the text at `path`; `null` where the finding is about the whole of it. */
  readonly range: TextRange | null;
  readonly data: Readonly<Record<string, string | number>>;
  /** One is safe to apply; several are alternatives for a person to choose from; none where only a person can tell. */
  readonly mends: readonly Mend[];
};
