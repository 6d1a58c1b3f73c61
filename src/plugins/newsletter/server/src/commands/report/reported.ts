import type { Mend, Severity, TextRange } from '../../../../domain/finding';

/** A finding for a report: with its message, and the text in which its range and mends count. */
export type ReportedFinding = {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly message: string;
  /** Where it stands, in words; `null` in a file, where line and column tell. */
  readonly place: string | null;
  readonly text: string;
  readonly range: TextRange | null;
  readonly mends: readonly Mend[];
};

/** What was checked: a file by its name, or a bulletin as it would be called. */
export type Report = { readonly source: string; readonly findings: readonly ReportedFinding[] };

/** The exact text that a finding is about; `null` where it is about a whole. */
export const quoteOf = ({ text, range }: ReportedFinding): string | null => range && text.slice(...range);
