import type { Bulletin } from '../bulletin/bulletin';
import { compareInDocumentOrder } from '../bulletin/document-order';
import type { Finding } from '../finding';
import type { BulletinFacts, LintContext } from './context';
import { glossaryOf } from './glossary-of';
import { RULES } from './registry';
import { isTextRule, type Observation, type Rule } from './rule';
import { textRunsOf } from './text-runs';
import type { Texts } from './texts';

/**
 * Runs the rules over a bulletin. Findings come in document order, at one place from the start of the text on, errors
 * before warnings, then by rule; what a rule says twice of one place is told once.
 */
export function checkBulletin(bulletin: Bulletin, facts: BulletinFacts, rules: readonly Rule[] = RULES): Finding[] {
  const texts: Texts = {
    runs: textRunsOf(bulletin),
    issueDate: bulletin.issueDate,
    glossary: glossaryOf(bulletin, facts.terms),
    misspelt: facts.misspelt,
  };
  const context: LintContext = { bulletin, facts, texts };
  return inOrder(rules.flatMap((rule) => [...told(rule, structureOf(rule, context)), ...textsOf(rule, texts)]));
}

/** Runs the rules of language over texts that are not, or not yet, a bulletin; ordered as `checkBulletin` orders. */
export const checkTexts = (texts: Texts, rules: readonly Rule[] = RULES): Finding[] =>
  inOrder(rules.flatMap((rule) => textsOf(rule, texts)));

const structureOf = (rule: Rule, context: LintContext): readonly Observation[] =>
  'check' in rule ? rule.check(context) : [];

const textsOf = (rule: Rule, texts: Texts): Finding[] => (isTextRule(rule) ? told(rule, rule.read(texts)) : []);

const told = ({ id, severity, reasons }: Rule, seen: readonly Observation[]): Finding[] =>
  seen.map((observation) => ({
    ruleId: id,
    severity: reasons[observation.reason]?.severity ?? severity,
    range: null,
    data: {},
    mends: [],
    ...observation,
  }));

const inOrder = (findings: readonly Finding[]): Finding[] =>
  [...new Map(findings.map((finding) => [identityOf(finding), finding])).values()].sort(compareFindings);

const identityOf = ({ ruleId, reason, path, locale, range, data }: Finding): string =>
  JSON.stringify([ruleId, reason, path, locale, range, Object.entries(data)]);

const compareFindings = (a: Finding, b: Finding): number =>
  compareInDocumentOrder(a.path, b.path) ||
  startOf(a) - startOf(b) ||
  SEVERITY_ORDER[a.severity] - SEVERITY_ORDER[b.severity] ||
  compareText(a.ruleId, b.ruleId) ||
  compareText(a.reason, b.reason);

/** What is about the whole comes before its parts. */
const startOf = ({ range }: Finding): number => range?.[0] ?? -1;

const SEVERITY_ORDER = { error: 0, warning: 1 } as const;

const compareText = (a: string, b: string): number => {
  if (a === b) return 0;
  return a < b ? -1 : 1;
};
