import type { Finding } from '../finding';
import { DEFAULT_LOCALE } from '../locale';
import { RULES } from './registry';
import { GATES, type Gate, type Rule } from './rule';

/**
 * The findings that stop a bulletin at a gate: errors of the rules which that gate asks for.
 * `submit` asks only for the source language, so that what is said of a translation does not stop it.
 */
export const blockingAt = (
  gate: Gate,
  findings: readonly Finding[],
  rules: readonly Rule[] = RULES,
): readonly Finding[] =>
  findings.filter(
    (finding) =>
      finding.severity === 'error' &&
      gatesOf(finding, rules).includes(gate) &&
      (gate !== 'submit' || (finding.locale ?? DEFAULT_LOCALE) === DEFAULT_LOCALE),
  );

/** What no registered rule explains stops everywhere: a gate must not open by mistake. */
function gatesOf({ ruleId, reason }: Finding, rules: readonly Rule[]): readonly Gate[] {
  const rule = rules.find(({ id }) => id === ruleId);
  return rule?.reasons[reason]?.gates ?? rule?.gates ?? GATES;
}
