import type { Core } from '@strapi/strapi';
import { digestOf } from '../../../domain/bulletin/digest';
import type { Actor } from '../actor';
import { readClosure } from '../gateways/read-closure';
import { approvedBulletins, readWorkflow } from '../gateways/workflow-gateway';

/** Ends every approval that was given to other content than what stands now; the bulletin goes back to review. */
export async function voidStaleApprovals(strapi: Core.Strapi, actor: Actor): Promise<void> {
  for (const bulletinId of await approvedBulletins(strapi)) {
    const bulletin = await readClosure(strapi, bulletinId, 'draft');
    const { approval } = await readWorkflow(strapi, bulletinId);
    if (bulletin && approval && digestOf(bulletin) !== approval.digest) {
      // Moves bring all rules with them, and a guard leans on this: no start waits for them.
      const { moveBulletin } = await import('./move-bulletin');
      const outcome = await moveBulletin(strapi, { bulletinId, move: 'void', actor });
      if (!outcome.ok) throw new Error(`The approval of bulletin ${bulletinId} did not end: ${outcome.error.code}`);
    }
  }
}
