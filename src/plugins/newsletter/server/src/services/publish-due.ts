import type { Core } from '@strapi/strapi';
import type { Actor } from '../actor';
import { describeRefusal } from '../describe-refusal';
import { dueBulletins } from '../gateways/workflow-gateway';
import { moveBulletin } from './move-bulletin';

const SCHEDULE: Actor = { name: 'schedule', role: 'schedule', channel: 'schedule' };

/**
 * Publishes what is due, also what fell due while the desk was down; each under the desk lock, so that of several
 * instances one publishes and the others find it done. What cannot be published stands as failed, with the reason.
 */
export async function publishDue(strapi: Core.Strapi): Promise<void> {
  for (const bulletinId of await dueBulletins(strapi, new Date().toISOString())) {
    const reason = await publish(strapi, bulletinId);
    if (reason !== null) await moveBulletin(strapi, { bulletinId, move: 'fail', actor: SCHEDULE, reason });
  }
}

/** Why it could not be published; `null` where it was, or another instance or person moved it first. */
async function publish(strapi: Core.Strapi, bulletinId: string): Promise<string | null> {
  try {
    const outcome = await moveBulletin(strapi, { bulletinId, move: 'publish', actor: SCHEDULE });
    if (outcome.ok || outcome.error.code === 'move_not_allowed') return null;
    return describeRefusal('el', outcome.error).message;
  } catch (error) {
    strapi.log.error(error);
    return error instanceof Error ? error.message : String(error);
  }
}
