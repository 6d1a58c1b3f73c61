import type { Core } from '@strapi/strapi';
import { DESK_ACTIONS } from '../../../domain/workflow/desk-actions';
import { say } from '../messages';

/** Makes seeing the stage and each move a permission of its own in Strapi's role screen. */
export async function registerActions(strapi: Core.Strapi): Promise<void> {
  const action = (uid: string, textKey: string) => ({
    section: 'plugins',
    subCategory: inBothLanguages('newsletter.admin.actions'),
    pluginName: 'newsletter',
    uid,
    displayName: inBothLanguages(textKey),
  });
  await strapi
    .service('admin::permission')
    .actionProvider.registerMany(
      DESK_ACTIONS.map((uid) => action(uid, `newsletter.${uid.startsWith('move.') ? '' : 'admin.action.'}${uid}`)),
    );
}

// Strapi's role screen shows these as they were registered, whatever the language of the one who looks.
const inBothLanguages = (key: string): string => `${say('el', key)} · ${say('en', key)}`;
