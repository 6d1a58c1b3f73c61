import type { Core } from '@strapi/strapi';
import type { Actor } from '../actor';
import { afterCommit } from '../gateways/after-commit';
import type { Person } from '../gateways/people';
import { readWorkflow } from '../gateways/workflow-gateway';
import { type AssignmentNews, composeAssignmentMail } from '../mail/compose-mail';
import type { Outbox } from '../mail/outbox';
import { settingsNow } from '../settings/read-settings';
import { sendTo, subjectOf } from './notify-turn';
import { translationProgress } from './translation-progress';

type Asked = Omit<AssignmentNews, 'left'> & {
  readonly bulletinId: string;
  readonly actor: Actor;
  readonly person: Person;
};

/**
 * Mails somebody of an assignment that concerns them, in their language, unless they made it themselves; as best effort
 * as `notifyTurn`.
 */
export function notifyAssigned(strapi: Core.Strapi, { bulletinId, actor, person, ...news }: Asked): void {
  if (actor.name === `admin:${person.id}`) return;
  const outbox: Outbox = strapi.plugin('newsletter').service('outbox');
  const errand = async () => {
    if ((await settingsNow(strapi, 'mail')).off.includes('assignment')) return;
    const { stage } = await readWorkflow(strapi, bulletinId);
    const { left } = await translationProgress(strapi, bulletinId);
    const subject = await subjectOf(strapi, bulletinId, actor, stage);
    const url = `${strapi.config.get('admin.absoluteUrl')}/plugins/newsletter/translate/${bulletinId}`;
    await sendTo(strapi, person, composeAssignmentMail(person.language, { ...subject, url }, { ...news, left }));
  };
  afterCommit(strapi, () => outbox.post(errand));
}
