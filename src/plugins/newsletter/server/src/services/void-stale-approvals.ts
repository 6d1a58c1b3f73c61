import type { Core } from '@strapi/strapi';
import { digestOf } from '../../../domain/bulletin/digest';
import type { Actor } from '../actor';
import { readClosure } from '../gateways/read-closure';
import { approvedBulletins, readWorkflow } from '../gateways/workflow-gateway';
import { moveBulletin } from './move-bulletin';

/** Ends every approval that was given to other content than what stands now; the bulletin goes back to review. */
export async function voidStaleApprovals(strapi: Core.Strapi, actor: Actor): Promise<void> {
  for (const bulletinId of await approvedBulletins(strapi)) {
    const bulletin = await readClosure(strapi, bulletinId, 'draft');
    const { approval } = await readWorkflow(strapi, bulletinId);
    if (bulletin && approval && digestOf(bulletin) !== approval.digest) {
      const outcome = await moveBulletin(strapi, { bulletinId, move: 'void', actor });
      if (!outcome.ok) throw new Error(`The approval of bulletin ${bulletinId} did not end: ${outcome.error.code}`);
    }
  }
}
