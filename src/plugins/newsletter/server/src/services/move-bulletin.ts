import type { Core } from '@strapi/strapi';
import type { Bulletin } from '../../../domain/bulletin/bulletin';
import { digestOf } from '../../../domain/bulletin/digest';
import type { Finding } from '../../../domain/finding';
import { blockingAt } from '../../../domain/lint/gates';
import { ok, type Result, refuse } from '../../../domain/result';
import type { Move } from '../../../domain/workflow/stages';
import { gateOf } from '../../../domain/workflow/table';
import { type Refusal, transition } from '../../../domain/workflow/transition';
import type { Actor } from '../actor';
import { appendAudit } from '../gateways/audit-gateway';
import { underDeskLock } from '../gateways/desk-lock';
import { readClosure } from '../gateways/read-closure';
import { readWorkflow, type StoredWorkflow, writeWorkflow } from '../gateways/workflow-gateway';
import { findingsOf } from './findings-of';
import { ContentMoved, issueEdition } from './issue-edition';

/** A move as a caller asks for it; `version` is the one the caller last saw, where it saw one. */
export type MoveRequest = {
  readonly bulletinId: string;
  readonly move: Move;
  readonly actor: Actor;
  readonly reason?: string;
  readonly version?: number;
};

/** Why a move was refused; `findings` are those that block it. */
export type MoveRefusal =
  | (Refusal & { readonly bulletin: Bulletin; readonly findings: readonly Finding[] })
  | { readonly code: 'bulletin_not_found' }
  | { readonly code: 'stale_version'; readonly current: number };

/**
 * Makes one move of the workflow with all that belongs to it, in one transaction: checks, state, edition, audit entry.
 * A refusal has written nothing.
 */
export async function moveBulletin(
  strapi: Core.Strapi,
  request: MoveRequest,
): Promise<Result<StoredWorkflow, MoveRefusal>> {
  const { bulletinId, move, actor, reason, version } = request;
  const at = new Date().toISOString();
  let draft: Bulletin | null = null;
  try {
    const outcome = await underDeskLock(strapi, async (): Promise<Result<StoredWorkflow, MoveRefusal>> => {
      const bulletin = await readClosure(strapi, bulletinId, 'draft');
      if (!bulletin) return refuse({ code: 'bulletin_not_found' });
      draft = bulletin;
      const before = await readWorkflow(strapi, bulletinId);
      if (version !== undefined && version !== before.version) {
        return refuse({ code: 'stale_version', current: before.version });
      }
      const findings = await findingsOf(strapi, bulletin);
      const gate = gateOf(before.stage, move);
      const blocking = gate ? blockingAt(gate, findings) : [];
      const digest = digestOf(bulletin);
      const step = transition(
        before,
        { move, by: actor.name, at, ...(reason === undefined ? {} : { reason }) },
        { digest, blockingFindings: blocking.length, level: findings.every(({ ruleId }) => ruleId !== 'i18n/complete') },
      );
      if (!step.ok) return refuse({ ...step.error, bulletin, findings: blocking });
      const [after, effects] = step.value;
      await writeWorkflow(strapi, bulletinId, before, after);
      for (const effect of effects) {
        if (effect.type === 'issue-edition') await issueEdition(strapi, bulletin, digest, at);
      }
      await appendAudit(strapi, {
        at,
        bulletinId,
        move,
        stageBefore: before.stage,
        stageAfter: after.stage,
        actor,
        digest,
        comment: reason ?? null,
      });
      return ok({ ...after, version: before.version + 1 });
    });
    if (outcome.ok && move === 'publish') strapi.plugin('newsletter').service('publicReading').invalidate();
    return outcome;
  } catch (error) {
    if (!(error instanceof ContentMoved) || !draft) throw error;
    const { approved, current } = error;
    return refuse({ code: 'content_changed', approved, current, bulletin: draft, findings: [] });
  }
}
