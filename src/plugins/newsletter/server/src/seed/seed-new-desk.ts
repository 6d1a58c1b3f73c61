import type { Core } from '@strapi/strapi';
import { LOCALES } from '../../../domain/locale';
import type { Move, Stage } from '../../../domain/workflow/stages';
import { commandActor } from '../actor';
import { describeRefusal } from '../describe-refusal';
import { readWorkflow } from '../gateways/workflow-gateway';
import { say } from '../messages';
import { moveBulletin } from '../services/move-bulletin';
import { BULLETIN, OPERATION } from '../uids';
import { seedDesk } from './seed-desk';

const store = (strapi: Core.Strapi) => strapi.store({ type: 'plugin', name: 'newsletter' });

/**
 * Seeds a database that is new, or one whose seeding was cut short; not with `DELTIO_SEED=none`.
 * A database that already held content when Deltio first saw it is left alone.
 */
export async function seedNewDesk(strapi: Core.Strapi): Promise<void> {
  const seeding = await store(strapi).get({ key: 'seeding' });
  if (seeding === 'done') return;
  if (seeding === null) {
    const untouched = await isUntouched(strapi);
    const wanted = process.env.DELTIO_SEED !== 'none' && untouched;
    await store(strapi).set({ key: 'seeding', value: wanted ? 'begun' : 'done' });
    if (!wanted) return;
  }
  await seed(strapi);
  await store(strapi).set({ key: 'seeding', value: 'done' });
}

/** Writes bulletins no. 1 and 2 where they are not there yet, and takes no. 1 through the workflow to its edition. */
export const seed = (strapi: Core.Strapi): Promise<void> =>
  seedDesk(strapi, {
    progress: (key, data) => strapi.log.info(LOCALES.map((locale) => say(locale, key, data)).join(' · ')),
    publish: (bulletinId) => publishThroughWorkflow(strapi, bulletinId),
  });

const isUntouched = async (strapi: Core.Strapi) =>
  (await strapi.db.query(BULLETIN).count()) + (await strapi.db.query(OPERATION).count()) === 0;

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
