import type { Core } from '@strapi/strapi';
import { PERSONAL_MOVES } from '../../../domain/workflow/stages';
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
    .actionProvider.registerMany([
      action('read', 'newsletter.admin.action.read'),
      action('comment', 'newsletter.admin.action.comment'),
      ...PERSONAL_MOVES.map((move) => action(`move.${move}`, `newsletter.move.${move}`)),
    ]);
}

// Strapi's role screen shows these as they were registered, whatever the language of the one who looks.
const inBothLanguages = (key: string): string => `${say('el', key)} · ${say('en', key)}`;
