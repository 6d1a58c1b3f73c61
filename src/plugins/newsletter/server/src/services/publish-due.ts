import type { Core } from '@strapi/strapi';
import { type Failure, writeFailure } from '../../../domain/workflow/failure';
import type { Actor } from '../actor';
import { failureOf } from '../describe-failure';
import { type DueBulletin, dueBulletins } from '../gateways/workflow-gateway';
import { moveBulletin } from './move-bulletin';

const SCHEDULE: Actor = { name: 'schedule', role: 'schedule', channel: 'schedule' };

/**
 * Publishes what is due, also what fell due while the desk was down; each under the desk lock, so that of several
 * instances one publishes and the others find it done. What cannot be published stands as failed, with the reason.
 */
export async function publishDue(strapi: Core.Strapi): Promise<void> {
  for (const due of await dueBulletins(strapi, new Date().toISOString())) {
    try {
      const failure = await publish(strapi, due);
      if (failure) {
        await moveBulletin(strapi, { ...due, move: 'fail', actor: SCHEDULE, reason: writeFailure(failure) });
      }
    } catch (error) {
      // One that can be neither published nor marked as failed does not hold up those behind it.
      strapi.log.error(error);
    }
  }
}

/** Why it could not be published; `null` where it was, or another instance or person moved it first. */
async function publish(strapi: Core.Strapi, due: DueBulletin): Promise<Failure | null> {
  try {
    // By version: what was unscheduled since is `approved`, from where publishing is a move too.
    const outcome = await moveBulletin(strapi, { ...due, move: 'publish', actor: SCHEDULE });
    if (outcome.ok || outcome.error.code === 'stale_version') return null;
    return failureOf(outcome.error);
  } catch (error) {
    strapi.log.error(error);
    return { code: 'unexpected', data: { message: error instanceof Error ? error.message : String(error) } };
  }
}
