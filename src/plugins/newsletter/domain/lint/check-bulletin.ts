import type { Bulletin } from '../bulletin/bulletin';
import { compareInDocumentOrder } from '../bulletin/document-order';
import type { Finding } from '../finding';
import type { BulletinFacts } from './context';
import { RULES } from './registry';
import type { Rule } from './rule';

/**
 * Runs the rules over a bulletin. Findings come in document order, errors before warnings at one place, then by rule;
 * what a rule says twice of one place is told once.
 */
export function checkBulletin(bulletin: Bulletin, facts: BulletinFacts, rules: readonly Rule[] = RULES): Finding[] {
  const context = { bulletin, facts };
  const findings = rules.flatMap(({ id, severity, check }) =>
    check(context).map((seen): Finding => ({ ruleId: id, severity, data: {}, ...seen })),
  );
  return [...new Map(findings.map((finding) => [identityOf(finding), finding])).values()].sort(compareFindings);
}

const identityOf = ({ ruleId, reason, path, locale, data }: Finding): string =>
  JSON.stringify([ruleId, reason, path, locale, Object.entries(data)]);

const compareFindings = (a: Finding, b: Finding): number =>
  compareInDocumentOrder(a.path, b.path) ||
  SEVERITY_ORDER[a.severity] - SEVERITY_ORDER[b.severity] ||
  compareText(a.ruleId, b.ruleId) ||
  compareText(a.reason, b.reason);

const SEVERITY_ORDER = { error: 0, warning: 1 } as const;

const compareText = (a: string, b: string): number => {
  if (a === b) return 0;
  return a < b ? -1 : 1;
};
