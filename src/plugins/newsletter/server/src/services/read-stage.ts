import type { Core } from '@strapi/strapi';
import { digestOf } from '../../../domain/bulletin/digest';
import type { Locale } from '../../../domain/bulletin/localized';
import { blockingAt } from '../../../domain/lint/gates';
import { MOVES } from '../../../domain/workflow/stages';
import { arrowsFrom, gateOf } from '../../../domain/workflow/table';
import { transition } from '../../../domain/workflow/transition';
import { describeFindings } from '../describe-finding';
import { describeRefusal } from '../describe-refusal';
import { latestEdition } from '../gateways/edition-gateway';
import { readClosure } from '../gateways/read-closure';
import { readWorkflow } from '../gateways/workflow-gateway';
import { type Ability, mayMove } from '../may-move';
import { findingsOf } from './findings-of';

/**
 * Where a bulletin stands, what stands against it, and which moves this administrator has from there: each allowed, or
 * with the reason why not; `null` where there is no such bulletin.
 */
export async function readStage(strapi: Core.Strapi, bulletinId: string, ability: Ability, locale: Locale) {
  const bulletin = await readClosure(strapi, bulletinId, 'draft');
  if (!bulletin) return null;
  const workflow = await readWorkflow(strapi, bulletinId);
  const findings = await findingsOf(strapi, bulletin);
  const digest = digestOf(bulletin);
  const level = findings.every(({ ruleId }) => ruleId !== 'i18n/complete');
  const moves = MOVES.filter((move) => arrowsFrom(workflow.stage, move).length > 0 && mayMove(ability, move)).map(
    (move) => {
      const gate = gateOf(workflow.stage, move);
      const blocking = gate ? blockingAt(gate, findings) : [];
      const step = transition(
        workflow,
        { move, by: '', at: '', reason: '-' },
        { digest, blockingFindings: blocking.length, level },
      );
      const why = step.ok ? null : describeRefusal(locale, { ...step.error, bulletin, findings: blocking }).message;
      const needsReason = arrowsFrom(workflow.stage, move).some((arrow) => arrow.needsReason);
      return { move, allowed: step.ok, needsReason, why };
    },
  );
  return {
    stage: workflow.stage,
    version: workflow.version,
    digest,
    moves,
    findings: describeFindings(locale, bulletin, findings),
    edition: await latestEdition(strapi, bulletinId),
  };
}
