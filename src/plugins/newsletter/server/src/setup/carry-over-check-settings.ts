import type { Core } from '@strapi/strapi';

const BEFORE = 'newsletter_check_settings';
const NOW = 'newsletter_settings';

/**
 * Keeps what a desk decided about its checks when these were its only settings: their table becomes that of all settings.
 * Call it in `register`; it runs before Strapi drops the tables that it knows no more.
 */
export function carryOverCheckSettings(strapi: Core.Strapi): void {
  strapi.hook('strapi::content-types.beforeSync').register(async () => {
    // A builder of its own each time: one that is used again does again all that it did.
    const schema = () => strapi.db.getSchemaConnection();
    if (!(await schema().hasTable(BEFORE)) || (await schema().hasTable(NOW))) return;
    await schema().alterTable(BEFORE, (table) => {
      table.string('section');
      table.dropUnique(['version'], 'newsletter_check_settings_version_unique');
    });
    await schema().renameTable(BEFORE, NOW);
    await strapi.db.connection(NOW).update({ section: 'checks' });
  });
}
