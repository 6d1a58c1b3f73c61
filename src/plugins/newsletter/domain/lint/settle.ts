import type { Bulletin } from '../bulletin/bulletin';
import type { Finding, Severity } from '../finding';
import { fingerprinter } from './fingerprint';
import { isFoundation, isLaw, mayBeMilder } from './law';

/** What a rule's findings count as by the desk's settings, in place of what the rule says itself. */
export const RULE_SETTINGS = ['off', 'warning', 'error'] as const;
export type RuleSetting = (typeof RULE_SETTINGS)[number];

/** A finding set aside: by whom (a stable name), when, for what reason, and the last day (`YYYY-MM-DD`) it holds. */
export type Waiver = {
  readonly id: number;
  readonly fingerprint: string;
  readonly by: string;
  /** UTC, ISO 8601. */
  readonly at: string;
  readonly until: string;
  readonly reason: string;
};

/** A finding as it counts at this desk today; one with a `waiver` blocks nothing. */
export type SettledFinding = Finding & { readonly fingerprint: string; readonly waiver: Waiver | null };

/**
 * What a desk has decided about its checks: `severities` by a rule's id or, for one of its reasons, by `<id> <reason>`;
 * `today` is `YYYY-MM-DD`, `waivers` those that were not taken back.
 */
export type Decisions = {
  readonly severities: Readonly<Record<string, RuleSetting>>;
  readonly waivers: readonly Waiver[];
  readonly today: string;
};

/** No decision at all. */
export const NO_DECISIONS: Decisions = { severities: {}, waivers: [], today: '0000-01-01' };

/**
 * Findings of one bulletin as the desk's decisions make them count: their severity as it was set, those of rules that
 * are off left out, and those that somebody waived told as waived. Rules of law, and those that an edition rests on,
 * never get milder; a waiver whose last day is past counts no more.
 */
export function settleFindings(
  bulletin: Bulletin,
  findings: readonly Finding[],
  { severities, waivers, today }: Decisions,
): SettledFinding[] {
  const printOf = fingerprinter(bulletin);
  const standing = new Map(waivers.filter(({ until }) => until >= today).map((each) => [each.fingerprint, each]));
  return findings.flatMap((finding) => {
    const severity = settled(finding, severities);
    if (severity === 'off') return [];
    const fingerprint = printOf(finding);
    const waiver = isFoundation(finding) ? null : (standing.get(fingerprint) ?? null);
    return [{ ...finding, severity, fingerprint, waiver }];
  });
}

const MILDNESS = { error: 0, warning: 1, off: 2 } as const satisfies Record<RuleSetting, number>;

/** Whether a setting lets a rule count for less than another severity. */
export const isMilder = (setting: RuleSetting, than: RuleSetting): boolean => MILDNESS[setting] > MILDNESS[than];

function settled({ ruleId, reason, severity }: Finding, severities: Decisions['severities']): Severity | 'off' {
  const ofReason = severities[`${ruleId} ${reason}`];
  if (ofReason && !isLaw(ruleId) && !isFoundation({ ruleId, reason })) return ofReason;
  const setting = severities[ruleId];
  if (setting === undefined) return severity;
  return isMilder(setting, severity) && !mayBeMilder(ruleId) ? severity : setting;
}
