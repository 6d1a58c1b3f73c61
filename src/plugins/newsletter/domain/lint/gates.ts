import type { Finding } from '../finding';
import { DEFAULT_LOCALE } from '../locale';
import { RULES } from './registry';
import { GATES, type Gate, type Rule } from './rule';
import type { Waiver } from './settle';

/**
 * The findings that stop a bulletin at a gate: errors of the rules which that gate asks for, but for those that are
 * waived. `submit` asks only for the source language, so that what is said of a translation does not stop it.
 */
export const blockingAt = <Seen extends Finding & { readonly waiver?: Waiver | null }>(
  gate: Gate,
  findings: readonly Seen[],
  rules: readonly Rule[] = RULES,
): readonly Seen[] =>
  findings.filter(
    (finding) =>
      finding.severity === 'error' &&
      !finding.waiver &&
      gatesOf(finding, rules).includes(gate) &&
      (gate !== 'submit' || (finding.locale ?? DEFAULT_LOCALE) === DEFAULT_LOCALE),
  );

/** What no registered rule explains stops everywhere: a gate must not open by mistake. */
function gatesOf({ ruleId, reason }: Finding, rules: readonly Rule[]): readonly Gate[] {
  const rule = rules.find(({ id }) => id === ruleId);
  const gates = rule?.reasons[reason]?.gates ?? rule?.gates ?? GATES;
  // A warning has none; as an error, which only settings make of it, it stops where texts are judged.
  return gates.length === 0 && rule?.severity === 'warning' ? RAISED : gates;
}

const RAISED: readonly Gate[] = ['approve', 'publish'];
