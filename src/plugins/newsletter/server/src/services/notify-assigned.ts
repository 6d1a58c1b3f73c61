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

type Asked = Pick<AssignmentNews, 'news' | 'due'> & {
  readonly bulletinId: string;
  readonly actor: Actor;
  readonly person: Person;
};

/**
 * Mails whoever is asked to translate a bulletin, in their language, unless they asked themselves; as best effort as
 * `notifyTurn`.
 */
export function notifyAssigned(strapi: Core.Strapi, { bulletinId, actor, person, due, news }: Asked): void {
  if (actor.name === `admin:${person.id}`) return;
  const outbox: Outbox = strapi.plugin('newsletter').service('outbox');
  const errand = async () => {
    if ((await settingsNow(strapi, 'mail')).off.includes('assignment')) return;
    const { stage } = await readWorkflow(strapi, bulletinId);
    const { left } = await translationProgress(strapi, bulletinId);
    const subject = await subjectOf(strapi, bulletinId, actor, stage);
    const url = `${strapi.config.get('admin.absoluteUrl')}/plugins/newsletter/translate/${bulletinId}`;
    await sendTo(strapi, person, composeAssignmentMail(person.language, { ...subject, url }, { news, due, left }));
  };
  afterCommit(strapi, () => outbox.post(errand));
}
