import type { Core } from '@strapi/strapi';
import { type Bulletin, bulletinSchema, ZONES } from '../../../domain/bulletin/bulletin';
import { canonicalJson } from '../../../domain/bulletin/canonical-json';
import { APPROVED_STAGES, isStage, type Stage } from '../../../domain/workflow/stages';
import { FIRST_STATE, type WorkflowState } from '../../../domain/workflow/transition';
import { withGrant } from '../guard/grant';
import { BULLETIN, WORKFLOW } from '../uids';

/** A bulletin's workflow state, and what the desk remembers beside it. */
export type StoredWorkflow = WorkflowState & {
  /** Counts the moves; 0 before the first. */
  readonly version: number;
  /** Why the last scheduled publication failed, as `writeFailure` keeps it. */
  readonly failure: string | null;
  /** Who or what made the last approval void, and when. */
  readonly voided: { readonly by: string; readonly at: string } | null;
};

/** Where a bulletin that never moved stands. */
export const NEW_WORKFLOW: StoredWorkflow = { ...FIRST_STATE, version: 0, failure: null, voided: null };

/** Reads where a bulletin stands; one that never moved is a draft. */
export async function readWorkflow(strapi: Core.Strapi, bulletinId: string): Promise<StoredWorkflow> {
  const row = await strapi.db.query(WORKFLOW).findOne({ select: COLUMNS, where: { bulletinId } });
  return row ? fromRow(row) : NEW_WORKFLOW;
}

/** Where every bulletin stands, by its id; one that never moved is left out: it is `NEW_WORKFLOW`. */
export async function readWorkflows(strapi: Core.Strapi): Promise<ReadonlyMap<string, StoredWorkflow>> {
  const rows = await strapi.db.query(WORKFLOW).findMany({ select: COLUMNS });
  return new Map(rows.map((row) => [row.bulletinId, fromRow(row)]));
}

function fromRow(row): StoredWorkflow {
  if (!isStage(row.stage)) throw new Error(`Unknown stage ${row.stage} of bulletin ${row.bulletinId}`);
  const zone = ZONES.find((known) => known === row.dueZone);
  return {
    stage: row.stage,
    version: row.version,
    approval: row.approvedDigest ? { digest: row.approvedDigest, by: row.approvedBy, at: row.approvedAt } : null,
    schedule: row.due && zone ? { due: row.due, local: row.dueLocal, zone } : null,
    changeNote: row.changeNoteEl ? { el: row.changeNoteEl, en: row.changeNoteEn } : null,
    failure: row.failure,
    voided: row.voidedAt ? { by: row.voidedBy, at: row.voidedAt } : null,
  };
}

/** Where bulletins stand, by their ids; what never moved is left out. */
export async function stagesOf(strapi: Core.Strapi, bulletinIds: readonly string[]): Promise<Map<string, Stage>> {
  const rows: { bulletinId: string; stage: string }[] = await strapi.db
    .query(WORKFLOW)
    .findMany({ select: ['bulletinId', 'stage'], where: { bulletinId: { $in: bulletinIds } } });
  return new Map(rows.flatMap(({ bulletinId, stage }) => (isStage(stage) ? [[bulletinId, stage]] : [])));
}

/** All but the approved content, which is long and seldom asked for. */
const COLUMNS = [
  'bulletinId',
  'stage',
  'version',
  'approvedDigest',
  'approvedBy',
  'approvedAt',
  'due',
  'dueLocal',
  'dueZone',
  'changeNoteEl',
  'changeNoteEn',
  'failure',
  'voidedBy',
  'voidedAt',
];

/** What was approved last, also after the approval became void; `null` before the first approval. */
export async function readApprovedContent(strapi: Core.Strapi, bulletinId: string): Promise<Bulletin | null> {
  const row = await strapi.db.query(WORKFLOW).findOne({ select: ['approvedContent'], where: { bulletinId } });
  return row?.approvedContent ? bulletinSchema.parse(JSON.parse(row.approvedContent)) : null;
}

/**
 * Stores the state that follows `previous`, with the content where it was just approved; throws where another move
 * came first.
 */
export async function writeWorkflow(
  strapi: Core.Strapi,
  bulletinId: string,
  previous: StoredWorkflow,
  next: Omit<StoredWorkflow, 'version'>,
  approved: Bulletin | null,
): Promise<void> {
  const data = {
    bulletinId,
    stage: next.stage,
    version: previous.version + 1,
    approvedDigest: next.approval?.digest ?? null,
    approvedBy: next.approval?.by ?? null,
    approvedAt: next.approval?.at ?? null,
    due: next.schedule?.due ?? null,
    dueLocal: next.schedule?.local ?? null,
    dueZone: next.schedule?.zone ?? null,
    changeNoteEl: next.changeNote?.el ?? null,
    changeNoteEn: next.changeNote?.en ?? null,
    failure: next.failure,
    voidedBy: next.voided?.by ?? null,
    voidedAt: next.voided?.at ?? null,
    ...(approved ? { approvedContent: canonicalJson(approved) } : {}),
  };
  await withGrant(async () => {
    if (previous.version === 0) {
      await strapi.db.query(WORKFLOW).create({ data });
      return;
    }
    const { count } = await strapi.db
      .query(WORKFLOW)
      .updateMany({ where: { bulletinId, version: previous.version }, data });
    if (count !== 1) throw new Error(`Bulletin ${bulletinId} was moved meanwhile`);
  });
}

/** The bulletins that stand in one of these stages. */
async function bulletinsIn(strapi: Core.Strapi, stages: readonly Stage[]): Promise<string[]> {
  const rows = await strapi.db.query(WORKFLOW).findMany({ select: ['bulletinId'], where: { stage: { $in: stages } } });
  return rows.map(({ bulletinId }) => bulletinId);
}

/** The bulletins whose approval stands. */
export const approvedBulletins = (strapi: Core.Strapi): Promise<string[]> => bulletinsIn(strapi, APPROVED_STAGES);

/** A bulletin that was seen to be due, and the version of its workflow that was seen. */
export type DueBulletin = { readonly bulletinId: string; readonly version: number };

/** The scheduled bulletins that were due at a moment (UTC, ISO 8601), the earliest first. */
export async function dueBulletins(strapi: Core.Strapi, now: string): Promise<DueBulletin[]> {
  const rows: DueBulletin[] = await strapi.db.query(WORKFLOW).findMany({
    select: ['bulletinId', 'version'],
    where: { stage: 'scheduled', due: { $lte: now } },
    orderBy: [{ due: 'asc' }, { id: 'asc' }],
  });
  return rows.map(({ bulletinId, version }) => ({ bulletinId, version }));
}

/** The numbers of the bulletins that are scheduled for before a moment (UTC, ISO 8601), or for whenever with `null`. */
export async function scheduledNumbers(strapi: Core.Strapi, before: string | null): Promise<number[]> {
  const scheduled: { bulletinId: string }[] = await strapi.db.query(WORKFLOW).findMany({
    select: ['bulletinId'],
    where: { stage: 'scheduled', ...(before === null ? {} : { due: { $lt: before } }) },
  });
  const rows: { number: number }[] = await strapi.db.query(BULLETIN).findMany({
    select: ['number'],
    where: {
      documentId: { $in: scheduled.map(({ bulletinId }) => bulletinId) },
      number: { $notNull: true },
      publishedAt: null,
    },
  });
  return rows.map(({ number }) => number);
}
