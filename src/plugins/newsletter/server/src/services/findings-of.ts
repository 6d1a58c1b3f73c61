import type { Core } from '@strapi/strapi';
import type { Bulletin } from '../../../domain/bulletin/bulletin';
import type { Finding } from '../../../domain/finding';
import { checkBulletin } from '../../../domain/lint/check-bulletin';
import { issuedNumbers } from '../gateways/edition-gateway';
import { BULLETIN } from '../uids';

/** Runs all checks over a bulletin, with what they must know of the others. */
export async function findingsOf(strapi: Core.Strapi, bulletin: Bulletin): Promise<Finding[]> {
  const issued = await issuedNumbers(strapi);
  const others: { number: number }[] = await strapi.db.query(BULLETIN).findMany({
    select: ['number'],
    where: { documentId: { $ne: bulletin.documentId }, number: { $notNull: true } },
  });
  return checkBulletin(bulletin, {
    takenNumbers: [...new Set(others.map(({ number }) => number))],
    latestNumber: issued.reduce<number | null>((latest, { number }) => Math.max(latest ?? number, number), null),
    publishedNumber: issued.find(({ bulletinId }) => bulletinId === bulletin.documentId)?.number ?? null,
  });
}

/** Whether both languages are complete, by what the checks found. */
export const isLevel = (findings: readonly Finding[]): boolean =>
  findings.every(({ ruleId }) => ruleId !== 'i18n/complete');
