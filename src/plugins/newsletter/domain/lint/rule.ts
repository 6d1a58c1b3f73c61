import type { ContentPath, Mend, Severity, TextRange } from '../finding';
import type { Locale } from '../locale';
import type { LintContext } from './context';
import type { Texts } from './texts';

/** The points on a bulletin's way at which errors stop it. */
export const GATES = ['submit', 'approve', 'publish'] as const;

/** A point on a bulletin's way at which errors stop it. */
export type Gate = (typeof GATES)[number];

/** One of a rule's messages: the names its text is filled from, severity and gates where they differ from the rule's. */
export type Reason = {
  readonly data: readonly string[];
  readonly severity?: Severity;
  readonly gates?: readonly Gate[];
};

/**
 * One thing that a rule saw; `data` holds what the reason's text is filled from. Without a `range` it is about the
 * whole of what stands at `path`.
 */
export type Observation<R extends string = string> = {
  readonly reason: R;
  readonly path: ContentPath;
  readonly locale?: Locale;
  readonly range?: TextRange;
  readonly data?: Readonly<Record<string, string | number>>;
  readonly mends?: readonly Mend[];
};

/**
 * One check: pure, deterministic, never throws for any text. Its prose stands in the translations under
 * `newsletter.rule.<id>.{title,why,source}` and `newsletter.finding.<id>.<reason>`.
 */
type RuleHead<R extends string> = {
  readonly id: string;
  readonly severity: Severity;
  /** The gates that ask for it, where a reason names no others. */
  readonly gates: readonly Gate[];
  readonly reasons: Readonly<Record<R, Reason>>;
};

/** A rule that must see the bulletin as it is built; what it finds besides wherever texts stand, `read` tells. */
export type StructureRule<R extends string = string> = RuleHead<R> & {
  readonly check: (context: LintContext) => readonly Observation<R>[];
  readonly read?: (texts: Texts) => readonly Observation<R>[];
};

/** A rule of language, which reads texts wherever they stand: those of a bulletin, or a file. */
export type TextRule<R extends string = string> = RuleHead<R> & {
  readonly read: (texts: Texts) => readonly Observation<R>[];
};

export type Rule<R extends string = string> = StructureRule<R> | TextRule<R>;

/** Gives a rule its type, so that it can only report reasons that it declares. */
export const defineRule = <R extends string>(rule: StructureRule<R>): StructureRule<R> => rule;

/** Gives a rule of language its type, so that it can only report reasons that it declares. */
export const defineTextRule = <R extends string>(rule: TextRule<R>): TextRule<R> => rule;

/** Whether a rule has something to ask of a text alone, without a bulletin around it. */
export const isTextRule = (rule: Rule): rule is TextRule => 'read' in rule;
