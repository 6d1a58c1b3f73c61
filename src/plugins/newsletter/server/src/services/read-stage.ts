import type { Core } from '@strapi/strapi';
import type { Bulletin } from '../../../domain/bulletin/bulletin';
import { type Change, changesBetween } from '../../../domain/bulletin/diff';
import { digestOf } from '../../../domain/bulletin/digest';
import type { Finding } from '../../../domain/finding';
import { blockingAt } from '../../../domain/lint/gates';
import type { Locale } from '../../../domain/locale';
import { type Move, PERSONAL_MOVES } from '../../../domain/workflow/stages';
import { arrowsFrom, gateOf } from '../../../domain/workflow/table';
import { transition } from '../../../domain/workflow/transition';
import type { Actor } from '../actor';
import { describeFindings, placeInWords } from '../describe-finding';
import { describeRefusal } from '../describe-refusal';
import { actorNames } from '../gateways/actor-names';
import { changedContent } from '../gateways/content-changes';
import { latestEdition } from '../gateways/edition-gateway';
import { readClosure } from '../gateways/read-closure';
import { readApprovedContent, readWorkflow, type StoredWorkflow } from '../gateways/workflow-gateway';
import { type Ability, mayMove } from '../may-move';
import { findingsOf, isLevel } from './findings-of';

/** Who looks, with what they may do, in which language. */
export type Onlooker = { readonly actor: Actor; readonly ability: Ability; readonly locale: Locale };

/**
 * Where a bulletin stands, what stands against it, what changed since it was approved, and which moves the onlooker has
 * from there: each allowed, or with the reason why not; `null` where there is no such bulletin.
 */
export async function readStage(strapi: Core.Strapi, bulletinId: string, onlooker: Onlooker) {
  const bulletin = await readClosure(strapi, bulletinId, 'draft');
  if (!bulletin) return null;
  const workflow = await readWorkflow(strapi, bulletinId);
  const findings = await findingsOf(strapi, bulletin);
  const { stage, version, schedule, failure, approval, voided } = workflow;
  return {
    stage,
    version,
    digest: digestOf(bulletin),
    schedule,
    failure,
    approval: await withName(strapi, approval),
    voided: await withName(strapi, voided),
    changes: await changesSinceApproval(strapi, bulletin, onlooker.locale),
    moves: await movesFrom(strapi, bulletin, workflow, findings, onlooker),
    findings: describeFindings(onlooker.locale, bulletin, findings),
    edition: await latestEdition(strapi, bulletinId),
  };
}

/** Who did something, with the name that people know them by. */
async function withName<Deed extends { readonly by: string }>(strapi: Core.Strapi, deed: Deed | null) {
  return deed && { ...deed, name: (await actorNames(strapi, [deed.by])).get(deed.by) ?? deed.by };
}

/** Field by field, what differs from the content that was approved last; none where nothing was ever approved. */
async function changesSinceApproval(strapi: Core.Strapi, bulletin: Bulletin, locale: Locale) {
  const approved = await readApprovedContent(strapi, bulletin.documentId);
  if (!approved) return [];
  return changesBetween(approved, bulletin).map((change) => ({
    ...change,
    // What left a list is found at its old place only.
    place: placeInWords(locale, isGone(change) ? approved : bulletin, change.path),
  }));
}

const isGone = ({ path, after }: Change): boolean => after === null && typeof path.at(-1) === 'number';

async function movesFrom(
  strapi: Core.Strapi,
  bulletin: Bulletin,
  workflow: StoredWorkflow,
  findings: readonly Finding[],
  { actor, ability, locale }: Onlooker,
) {
  const fourEyes: boolean = strapi.plugin('newsletter').config('fourEyes');
  const ownWork = fourEyes && (await changedContent(strapi, actor.name, bulletin));
  const facts = { digest: digestOf(bulletin), level: isLevel(findings), ownWork };
  const offered = (move: Move) => arrowsFrom(workflow.stage, move).length > 0 && mayMove(ability, move);
  return PERSONAL_MOVES.filter(offered).map((move) => {
    const gate = gateOf(workflow.stage, move);
    const blocking = gate ? blockingAt(gate, findings) : [];
    const step = transition(workflow, { ...AS_IF_ANSWERED, move }, { ...facts, blockingFindings: blocking.length });
    const arrows = arrowsFrom(workflow.stage, move);
    return {
      move,
      allowed: step.ok,
      needsReason: arrows.some((arrow) => arrow.needsReason),
      needsNote: arrows.some((arrow) => arrow.needsNote),
      needsTime: arrows.some((arrow) => arrow.needsTime),
      why: step.ok ? null : describeRefusal(locale, { ...step.error, bulletin, findings: blocking }).message,
    };
  });
}

/** A move is shown as allowed when only what its dialog will ask for is missing. */
const AS_IF_ANSWERED = {
  by: '',
  at: '',
  reason: '-',
  note: { el: '-', en: '-' },
  schedule: { due: '-', local: '-', zone: 'Europe/Athens' },
} as const;
