import type { Bulletin } from '../../../domain/bulletin/bulletin';
import { canonicalJson } from '../../../domain/bulletin/canonical-json';
import { digestOf } from '../../../domain/bulletin/digest';
import type { Finding } from '../../../domain/finding';
import { checkBulletin } from '../../../domain/lint/check-bulletin';
import type { BulletinFacts } from '../../../domain/lint/context';

/** Bulletins that are remembered: what a few people have open. */
const KEPT = 12;

// The checks are pure: the same content with the same facts has the same findings, whoever asks.
const known = new Map<string, readonly Finding[]>();

/** What `checkBulletin` finds, without checking again what was checked lately; spelling is not remembered. */
export function knownFindings(bulletin: Bulletin, facts: BulletinFacts): readonly Finding[] {
  const { misspelt, brokenLinks, ...others } = facts;
  if (misspelt.el.size + misspelt.en.size > 0) return checkBulletin(bulletin, facts);
  const key = canonicalJson([digestOf(bulletin), others, [...brokenLinks]]);
  const findings = known.get(key) ?? checkBulletin(bulletin, facts);
  known.delete(key);
  known.set(key, findings);
  const [oldest] = known.keys();
  if (known.size > KEPT && oldest !== undefined) known.delete(oldest);
  return findings;
}
