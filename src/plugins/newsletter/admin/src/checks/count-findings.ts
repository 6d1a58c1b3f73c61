import type { FindingView } from '../stage/stage-api';

/** What stops a bulletin, what is only said, and what somebody set aside. */
export const KINDS = ['error', 'warning', 'waived'] as const;
export type Kind = (typeof KINDS)[number];

/** As what a finding counts. */
export const kindOf = ({ severity, waiver }: Pick<FindingView, 'severity' | 'waiver'>): Kind =>
  waiver ? 'waived' : severity;

/** How many findings there are of each kind. */
export function countFindings(findings: readonly FindingView[]): Record<Kind, number> {
  const counts = { error: 0, warning: 0, waived: 0 };
  for (const finding of findings) counts[kindOf(finding)] += 1;
  return counts;
}
