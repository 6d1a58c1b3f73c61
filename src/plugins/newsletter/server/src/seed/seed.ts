import type { Core } from '@strapi/strapi';
import { LOCALES } from '../../../domain/locale';
import type { Move, Stage } from '../../../domain/workflow/stages';
import { commandActor } from '../actor';
import { describeRefusal } from '../describe-refusal';
import { readWorkflow } from '../gateways/workflow-gateway';
import { say } from '../messages';
import { moveBulletin } from '../services/move-bulletin';
import { seedDesk } from './seed-desk';

/** Writes bulletins no. 1 and 2 where they are not there yet, and takes no. 1 through the workflow to its edition. */
export const seed = (strapi: Core.Strapi): Promise<void> =>
  seedDesk(strapi, {
    progress: (key, data) => strapi.log.info(LOCALES.map((locale) => say(locale, key, data)).join(' · ')),
    publish: (bulletinId) => publishThroughWorkflow(strapi, bulletinId),
  });

/** Who makes which move, and where it is behind the bulletin: a seeding that was cut short goes on where it stopped. */
const WAY: readonly { move: Move; by: string; behind: readonly Stage[] }[] = [
  { move: 'submit', by: 'seed-editor', behind: ['in-review', 'approved', 'published'] },
  { move: 'approve', by: 'seed-approver', behind: ['approved', 'published'] },
  { move: 'publish', by: 'seed-publisher', behind: ['published'] },
];

async function publishThroughWorkflow(strapi: Core.Strapi, bulletinId: string): Promise<void> {
  for (const { move, by, behind } of WAY) {
    const { stage } = await readWorkflow(strapi, bulletinId);
    if (behind.includes(stage)) continue;
    const outcome = await moveBulletin(strapi, { bulletinId, move, actor: commandActor(by) });
    if (!outcome.ok) {
      const { message, details } = describeRefusal('en', outcome.error);
      throw new Error(`The seed’s ${move} was refused: ${message} ${JSON.stringify(details)}`);
    }
  }
}
