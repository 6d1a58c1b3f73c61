import type { Core } from '@strapi/strapi';
import { isStage } from '../../../domain/workflow/stages';
import type { WorkflowState } from '../../../domain/workflow/transition';
import { WORKFLOW } from '../uids';

/** A bulletin's workflow state; `version` counts its moves and is 0 before the first. */
export type StoredWorkflow = WorkflowState & { readonly version: number };

/** Reads where a bulletin stands; one that never moved is a draft. */
export async function readWorkflow(strapi: Core.Strapi, bulletinId: string): Promise<StoredWorkflow> {
  const row = await strapi.db.query(WORKFLOW).findOne({ where: { bulletinId } });
  if (!row) return { stage: 'draft', approval: null, version: 0 };
  if (!isStage(row.stage)) throw new Error(`Unknown stage ${row.stage} of bulletin ${bulletinId}`);
  return {
    stage: row.stage,
    version: row.version,
    approval: row.approvedDigest ? { digest: row.approvedDigest, by: row.approvedBy, at: row.approvedAt } : null,
  };
}

/** Stores the state that follows `previous`; throws where another move came first. */
export async function writeWorkflow(
  strapi: Core.Strapi,
  bulletinId: string,
  previous: StoredWorkflow,
  next: WorkflowState,
): Promise<void> {
  const data = {
    bulletinId,
    stage: next.stage,
    version: previous.version + 1,
    approvedDigest: next.approval?.digest ?? null,
    approvedBy: next.approval?.by ?? null,
    approvedAt: next.approval?.at ?? null,
  };
  if (previous.version === 0) {
    await strapi.db.query(WORKFLOW).create({ data });
    return;
  }
  const { count } = await strapi.db
    .query(WORKFLOW)
    .updateMany({ where: { bulletinId, version: previous.version }, data });
  if (count !== 1) throw new Error(`Bulletin ${bulletinId} was moved meanwhile`);
}
