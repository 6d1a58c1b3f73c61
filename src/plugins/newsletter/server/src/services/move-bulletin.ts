import type { Core } from '@strapi/strapi';
import type { Bulletin } from '../../../domain/bulletin/bulletin';
import { digestOf } from '../../../domain/bulletin/digest';
import type { LocalizedText } from '../../../domain/bulletin/localized';
import { blockingAt } from '../../../domain/lint/gates';
import { ok, type Result, refuse } from '../../../domain/result';
import type { Move } from '../../../domain/workflow/stages';
import { gateOf } from '../../../domain/workflow/table';
import { transition } from '../../../domain/workflow/transition';
import type { ScheduledTime } from '../../../domain/workflow/wall-time';
import type { Actor } from '../actor';
import { afterCommit } from '../gateways/after-commit';
import { appendAudit } from '../gateways/audit-gateway';
import { changedContent } from '../gateways/content-changes';
import { underDeskLock } from '../gateways/desk-lock';
import { readClosure } from '../gateways/read-closure';
import { readWorkflow, type StoredWorkflow, scheduledNumbers, writeWorkflow } from '../gateways/workflow-gateway';
import type { MoveRefusal } from '../move-refusal';
import { settingsNow } from '../settings/read-settings';
import { findingsOf, isLevel } from './findings-of';
import { ContentMoved, issueEdition } from './issue-edition';
import { notifyTurn } from './notify-turn';
import { tryLinksBeforePublishing } from './try-links';
import { withdrawEdition } from './withdraw-edition';

/** A move as a caller asks for it; `version` is the one the caller last saw, where it saw one. */
export type MoveRequest = {
  readonly bulletinId: string;
  readonly move: Move;
  readonly actor: Actor;
  readonly reason?: string | undefined;
  readonly note?: LocalizedText | undefined;
  readonly schedule?: ScheduledTime | undefined;
  readonly version?: number | undefined;
  /** Of the content that the caller saw: nobody approves what changed under their eyes. */
  readonly digest?: string | undefined;
};

/**
 * Makes one move of the workflow with all that belongs to it, in one transaction: checks, state, edition, audit entry.
 * A refusal has written nothing.
 */
export async function moveBulletin(
  strapi: Core.Strapi,
  request: MoveRequest,
): Promise<Result<StoredWorkflow, MoveRefusal>> {
  // Before the lock: others may not have to wait for servers that do not answer.
  if (request.move === 'publish') await tryLinksBeforePublishing(strapi, request.bulletinId);
  let draft: Bulletin | null = null;
  try {
    const outcome = await underDeskLock(strapi, async (): Promise<Result<StoredWorkflow, MoveRefusal>> => {
      draft = await readClosure(strapi, request.bulletinId, 'draft');
      return draft ? step(strapi, draft, request) : refuse({ code: 'bulletin_not_found' });
    });
    const changesTheShelf = request.move === 'publish' || request.move === 'withdraw';
    if (outcome.ok && changesTheShelf) {
      afterCommit(strapi, () => {
        strapi.plugin('newsletter').service('publicReading').invalidate();
        strapi.plugin('newsletter').service('webhooks').deliver();
      });
    }
    if (outcome.ok) notifyTurn(strapi, request, outcome.value.stage);
    return outcome;
  } catch (error) {
    // In a transaction of the caller's, only throwing on takes back what was published.
    if (!(error instanceof ContentMoved) || !draft || strapi.db.inTransaction()) throw error;
    const { approved, current } = error;
    return refuse({ code: 'content_changed', approved, current, bulletin: draft, findings: [] });
  }
}

async function step(
  strapi: Core.Strapi,
  bulletin: Bulletin,
  { bulletinId, move, actor, reason, note, schedule, version, digest: seen }: MoveRequest,
): Promise<Result<StoredWorkflow, MoveRefusal>> {
  const at = new Date().toISOString();
  const before = await readWorkflow(strapi, bulletinId);
  if (version !== undefined && version !== before.version) {
    return refuse({ code: 'stale_version', current: before.version });
  }
  const digest = digestOf(bulletin);
  if (seen !== undefined && seen !== digest) return refuse({ code: 'stale_content', current: digest });
  // What is scheduled may follow a number that will be published before it; the gate asks again when it is due.
  const ahead = move === 'schedule' ? await scheduledNumbers(strapi, schedule?.due ?? null) : [];
  const findings = await findingsOf(strapi, bulletin, ahead);
  const gate = gateOf(before.stage, move);
  const blocking = gate ? blockingAt(gate, findings) : [];
  const { fourEyes } = await settingsNow(strapi, 'workflow');
  const ownWork = move === 'approve' && (await changedContent(strapi, actor.name, bulletin));

  const outcome = transition(
    before,
    { move, by: actor.name, at, reason, note, schedule },
    { digest, blockingFindings: blocking.length, level: isLevel(findings), ownWork: fourEyes && ownWork },
  );
  if (!outcome.ok) return refuse({ ...outcome.error, bulletin, findings: blocking });

  const [state, effects] = outcome.value;
  const after = {
    ...state,
    failure: move === 'fail' ? (reason ?? null) : null,
    voided: voidedBy(before, move, actor.name, at),
  };
  await writeWorkflow(strapi, bulletinId, before, after, move === 'approve' ? bulletin : null);
  for (const effect of effects) {
    if (effect.type === 'issue-edition') await issueEdition(strapi, bulletin, digest, at, effect.changeNote);
    if (effect.type === 'withdraw-edition') await withdrawEdition(strapi, bulletinId, at, effect.note);
  }
  await appendAudit(strapi, {
    at,
    bulletinId,
    move,
    stageBefore: before.stage,
    stageAfter: after.stage,
    actor,
    digest,
    comment: reason ?? note?.el ?? null,
    fourEyes: move === 'approve' ? (fourEyes ? 'kept' : 'off') : null,
  });
  return ok({ ...after, version: before.version + 1 });
}

/** Remembered from the change that made an approval void until the next approval. */
const voidedBy = (before: StoredWorkflow, move: Move, by: string, at: string): StoredWorkflow['voided'] => {
  if (move === 'void') return { by, at };
  return move === 'approve' ? null : before.voided;
};
