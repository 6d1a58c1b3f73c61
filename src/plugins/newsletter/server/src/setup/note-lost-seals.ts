import type { Core } from '@strapi/strapi';
import { sayBoth } from '../messages';
import { missingSeals } from './seal-records';

const lost = new WeakMap<Core.Strapi, readonly string[]>();

/**
 * Remembers, for this process, which seals were missing when it found the database, before Strapi or Deltio touched its
 * tables: they are set again at once, and nobody would learn that they had been gone. Call it in `register`.
 */
export function noteLostSeals(strapi: Core.Strapi): void {
  strapi.hook('strapi::content-types.beforeSync').register(async () => {
    const names: string[] = [];
    for (const { name, table } of await missingSeals(strapi)) if (await hasRows(strapi, table)) names.push(name);
    lost.set(strapi, names);
    for (const name of names) {
      strapi.log.error(sayBoth('newsletter.audit.seal_missing', { name }));
    }
  });
}

/** The seals that were missing when this process started. */
export const sealsLostBeforeStart = (strapi: Core.Strapi): readonly string[] => lost.get(strapi) ?? [];

/** An empty table has nothing to keep: its seals may be yet to be set. */
async function hasRows(strapi: Core.Strapi, table: string): Promise<boolean> {
  const { connection } = strapi.db;
  return (await strapi.db.getSchemaConnection().hasTable(table)) && (await connection(table).first('id')) !== undefined;
}
