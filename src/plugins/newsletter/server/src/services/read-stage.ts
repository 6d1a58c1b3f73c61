import type { Core } from '@strapi/strapi';
import type { Bulletin } from '../../../domain/bulletin/bulletin';
import { digestOf } from '../../../domain/bulletin/digest';
import { blockingAt } from '../../../domain/lint/gates';
import type { SettledFinding } from '../../../domain/lint/settle';
import type { Locale } from '../../../domain/locale';
import { type Move, PERSONAL_MOVES } from '../../../domain/workflow/stages';
import { arrowsFrom, gateOf, WORKFLOW } from '../../../domain/workflow/table';
import { transition } from '../../../domain/workflow/transition';
import { isPerson } from '../actor';
import { changesInPlace } from '../describe-change';
import { describeFailure } from '../describe-failure';
import { describeRefusal } from '../describe-refusal';
import { actorNames } from '../gateways/actor-names';
import { lastMoves } from '../gateways/audit-gateway';
import { changedContent } from '../gateways/content-changes';
import { latestEdition } from '../gateways/edition-gateway';
import { readToShow } from '../gateways/read-closure';
import { readApprovedContent, readWorkflow, type StoredWorkflow, scheduledNumbers } from '../gateways/workflow-gateway';
import { mayMove } from '../may-move';
import type { Onlooker } from '../onlooker';
import { settingsNow } from '../settings/read-settings';
import { findingsOf, isLevel } from './findings-of';
import { offerFindings } from './offer-findings';

/**
 * Where a bulletin stands, what stands against it, what changed since it was approved, and which moves the onlooker has
 * from there: each allowed, or with the reason why not; `null` where there is no such bulletin.
 */
export async function readStage(strapi: Core.Strapi, bulletinId: string, onlooker: Onlooker) {
  const bulletin = await readToShow(strapi, bulletinId);
  if (!bulletin) return null;
  const workflow = await readWorkflow(strapi, bulletinId);
  const findings = await findingsOf(strapi, bulletin);
  const { stage, version, schedule, failure, approval, voided } = workflow;
  return {
    stage,
    version,
    digest: digestOf(bulletin),
    schedule,
    failure: failure === null ? null : describeFailure(onlooker.locale, failure),
    approval: await withName(strapi, approval),
    voided: await withName(strapi, voided),
    reason: await reasonGiven(strapi, bulletinId),
    changes: await changesSinceApproval(strapi, bulletin, onlooker.locale),
    moves: await movesFrom(strapi, bulletin, workflow, findings, onlooker),
    findings: await offerFindings(strapi, bulletin, stage, findings, onlooker),
    edition: await latestEdition(strapi, bulletinId),
  };
}

/** Who did something, with the name that people know them by. */
async function withName<Deed extends { readonly by: string }>(strapi: Core.Strapi, deed: Deed | null) {
  return deed && { ...deed, name: (await actorNames(strapi, [deed.by])).get(deed.by) ?? deed.by };
}

/** What somebody had to say with the last move, as with a return; `null` where that move asks for no reason. */
async function reasonGiven(strapi: Core.Strapi, bulletinId: string) {
  const last = (await lastMoves(strapi, [bulletinId])).get(bulletinId);
  const arrow = last && WORKFLOW.find(({ move, needsReason }) => move === last.move && needsReason);
  if (!arrow || !last.comment || !isPerson(last.channel)) return null;
  const { actor: by, at, comment: words } = last;
  return withName(strapi, { move: arrow.move, words, by, at });
}

/** Field by field, what differs from the content that was approved last; none where nothing was ever approved. */
async function changesSinceApproval(strapi: Core.Strapi, bulletin: Bulletin, locale: Locale) {
  const approved = await readApprovedContent(strapi, bulletin.documentId);
  return approved ? changesInPlace(locale, approved, bulletin) : [];
}

async function movesFrom(
  strapi: Core.Strapi,
  bulletin: Bulletin,
  workflow: StoredWorkflow,
  findings: readonly SettledFinding[],
  { actor, ability, locale }: Onlooker,
) {
  const { fourEyes } = await settingsNow(strapi, 'workflow');
  const ownWork = fourEyes && (await changedContent(strapi, actor.name, bulletin));
  const facts = { digest: digestOf(bulletin), level: isLevel(findings), ownWork };
  // The time is asked for in the dialog: until then it may be after any other schedule.
  const ifScheduled =
    workflow.stage === 'approved' ? await findingsOf(strapi, bulletin, await scheduledNumbers(strapi, null)) : findings;
  const offered = (move: Move) => arrowsFrom(workflow.stage, move).length > 0 && mayMove(ability, move);
  return PERSONAL_MOVES.filter(offered).map((move) => {
    const gate = gateOf(workflow.stage, move);
    const blocking = gate ? blockingAt(gate, move === 'schedule' ? ifScheduled : findings) : [];
    const step = transition(workflow, { ...AS_IF_ANSWERED, move }, { ...facts, blockingFindings: blocking.length });
    const arrows = arrowsFrom(workflow.stage, move);
    const refusal = step.ok ? null : describeRefusal(locale, { ...step.error, bulletin, findings: blocking });
    return {
      move,
      allowed: step.ok,
      needsReason: arrows.some((arrow) => arrow.needsReason),
      needsNote: arrows.some((arrow) => arrow.needsNote),
      needsTime: arrows.some((arrow) => arrow.needsTime),
      why: refusal?.message ?? null,
      against: refusal?.code === 'blocked_by_findings' ? (refusal.details.findings ?? []).slice(0, NAMED_AGAINST) : [],
    };
  });
}

/** Of many findings so many are told beside a move; the checks list all of them. */
const NAMED_AGAINST = 3;

/** A move is shown as allowed when only what its dialog will ask for is missing. */
const AS_IF_ANSWERED = {
  by: '',
  at: '',
  reason: '-',
  note: { el: '-', en: '-' },
  schedule: { due: '-', local: '-', zone: 'Europe/Athens' },
} as const;
