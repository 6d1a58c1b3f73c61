import type { Core } from '@strapi/strapi';
import type { Bulletin } from '../../../domain/bulletin/bulletin';
import { type BulletinFacts, NO_FACTS } from '../../../domain/lint/context';
import { type SettledFinding, settleFindings } from '../../../domain/lint/settle';
import { deskDay } from '../desk-day';
import { issuedNumbers } from '../gateways/edition-gateway';
import { readWaivers } from '../gateways/waiver-gateway';
import { settingsNow } from '../settings/read-settings';
import { BULLETIN } from '../uids';
import { knownFindings } from './known-findings';
import { translationOf } from './segments-of';
import { knownFaults } from './try-links';

/** What was looked up for a check beside the bulletin: what spelling found, and how its translations stand. */
export type LookedUp = Partial<Pick<BulletinFacts, 'misspelt' | 'translation'>>;

/** What a machine wrote counts as where the desk asks nobody to review it. */
const UNREVIEWED_WARNS = { 'i18n/complete machine': 'warning' } as const;

/**
 * Runs all checks over a bulletin, with what they must know of the others: those that are published, and the numbers
 * `ahead` of it, which will be published before it. Of links it tells what was found when they were last tried. Findings
 * count as the desk's settings and waivers say now.
 */
export async function findingsOf(
  strapi: Core.Strapi,
  bulletin: Bulletin,
  ahead: readonly number[] = [],
  lookedUp: LookedUp = {},
): Promise<SettledFinding[]> {
  const settings = await settingsNow(strapi, 'checks');
  const issued = await issuedNumbers(strapi);
  const others: { number: number }[] = await strapi.db.query(BULLETIN).findMany({
    select: ['number'],
    where: { documentId: { $ne: bulletin.documentId }, number: { $notNull: true } },
  });
  const findings = knownFindings(bulletin, {
    ...NO_FACTS,
    takenNumbers: [...new Set(others.map(({ number }) => number))],
    latestNumber: [...issued.map(({ number }) => number), ...ahead].reduce<number | null>(
      (latest, number) => Math.max(latest ?? number, number),
      null,
    ),
    publishedNumber: issued.find(({ bulletinId }) => bulletinId === bulletin.documentId)?.number ?? null,
    terms: settings.terms,
    brokenLinks: knownFaults(strapi, bulletin),
    ...lookedUp,
    translation: lookedUp.translation ?? (await translationOf(strapi, bulletin)),
  });
  const { reviewRequired } = await settingsNow(strapi, 'machine');
  const waivers = await readWaivers(strapi, { bulletinId: bulletin.documentId });
  return settleFindings(bulletin, findings, {
    severities: { ...settings.severities, ...(reviewRequired ? {} : UNREVIEWED_WARNS) },
    waivers: waivers.filter(({ revoked }) => revoked === null),
    today: deskDay(),
  });
}

/** Whether both languages are complete, by what the checks found and nobody waived; what only warns is no gap. */
export const isLevel = (findings: readonly SettledFinding[]): boolean =>
  findings.every(
    ({ ruleId, severity, waiver }) => ruleId !== 'i18n/complete' || severity === 'warning' || waiver !== null,
  );
