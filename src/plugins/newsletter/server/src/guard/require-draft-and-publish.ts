import type { Core } from '@strapi/strapi';
import { PUBLISHABLE, TRANSLATED } from '../uids';

/**
 * Refuses to start, before the database is touched, where somebody switched off what the workflow stands on: Strapi
 * would delete the drafts or the translations.
 */
export function requireDraftAndPublish(strapi: Core.Strapi): void {
  for (const uid of PUBLISHABLE) {
    if (strapi.contentTypes[uid]?.options?.draftAndPublish !== true) {
      throw new Error(`${uid}: draft & publish must stay on (options.draftAndPublish in its schema.json)`);
    }
  }
  for (const uid of TRANSLATED) {
    const { i18n } = (strapi.contentTypes[uid]?.pluginOptions ?? {}) as { i18n?: { localized?: boolean } };
    if (i18n?.localized !== true) {
      throw new Error(`${uid}: internationalization must stay on (pluginOptions.i18n.localized in its schema.json)`);
    }
  }
}
