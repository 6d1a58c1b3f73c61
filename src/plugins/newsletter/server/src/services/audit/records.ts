import type { Core } from '@strapi/strapi';
import type { AuditEntry } from '../../../../domain/workflow/audit-chain';
import { followTrail, type Trail } from '../../../../domain/workflow/audit-trail';
import { readAudit } from '../../gateways/audit-gateway';
import { type EditionRow, editionRows } from '../../gateways/edition-gateway';
import { BULLETIN, WITHDRAWAL, WORKFLOW } from '../../uids';

type WorkflowRow = {
  readonly bulletinId: string;
  readonly stage: string;
  readonly version: number;
  readonly approvedDigest: string | null;
  readonly approvedBy: string | null;
  readonly approvedAt: string | null;
  readonly approvedContent: string | null;
};

type WithdrawalRow = {
  readonly bulletinId: string;
  readonly number: number;
  readonly revision: number;
  readonly withdrawnAt: string;
};

/** All that Deltio itself has written down, as it stands in the database. */
export type Records = {
  /** The whole log, by sequence. */
  readonly entries: readonly AuditEntry[];
  /** Of each bulletin that the log or a workflow row speaks of. */
  readonly trails: ReadonlyMap<string, Trail>;
  readonly workflows: readonly WorkflowRow[];
  /** In the order in which they were issued. */
  readonly editions: readonly EditionRow[];
  readonly withdrawals: readonly WithdrawalRow[];
  /** The number by which people know a bulletin; «–» where it has none. */
  readonly numberOf: (bulletinId: string) => number | string;
};

/** Reads the records; must run `atOneMoment`, so that no move comes between two tables. */
export async function readRecords(strapi: Core.Strapi): Promise<Records> {
  const entries = await readAudit(strapi);
  const workflows: WorkflowRow[] = await strapi.db.query(WORKFLOW).findMany({ orderBy: { id: 'asc' } });
  const editions = await editionRows(strapi);
  const withdrawals: WithdrawalRow[] = await strapi.db.query(WITHDRAWAL).findMany({ orderBy: { id: 'asc' } });
  const bulletins: { documentId: string; number: number | null }[] = await strapi.db
    .query(BULLETIN)
    .findMany({ select: ['documentId', 'number'], where: { publishedAt: null } });

  const own = new Map<string, AuditEntry[]>();
  for (const { bulletinId } of [...workflows, ...editions, ...withdrawals, ...entries]) own.set(bulletinId, []);
  for (const entry of entries) own.get(entry.bulletinId)?.push(entry);
  const numbers = new Map(bulletins.map(({ documentId, number }) => [documentId, number]));
  for (const { bulletinId, number } of editions) numbers.set(bulletinId, number);
  return {
    entries,
    trails: new Map([...own].map(([bulletinId, steps]) => [bulletinId, followTrail(steps)])),
    workflows,
    editions,
    withdrawals,
    numberOf: (bulletinId) => numbers.get(bulletinId) ?? '–',
  };
}
