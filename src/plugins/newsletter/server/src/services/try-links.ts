import type { Core } from '@strapi/strapi';
import type { Bulletin } from '../../../domain/bulletin/bulletin';
import { linksOf } from '../../../domain/lint/links';
import { textRunsOf } from '../../../domain/lint/text-runs';
import { readClosure } from '../gateways/read-closure';
import type { LinkChecker, LinkFaults } from '../links/link-checker';
import { settingsNow } from '../settings/read-settings';

/** Tries the links of a bulletin that were not tried lately; must not run in a transaction, which would wait for them. */
export async function tryLinks(strapi: Core.Strapi, bulletin: Bulletin): Promise<void> {
  await checkerOf(strapi).check(addressesIn(bulletin));
}

/** Tries the links of a bulletin that is about to be published, unless the desk is set not to. */
export async function tryLinksBeforePublishing(strapi: Core.Strapi, bulletinId: string): Promise<void> {
  if (strapi.db.inTransaction() || !(await settingsNow(strapi, 'workflow')).checkLinks) return;
  const bulletin = await readClosure(strapi, bulletinId, 'draft');
  if (bulletin) await tryLinks(strapi, bulletin);
}

/** What is remembered of a bulletin's links; goes nowhere. */
export const knownFaults = (strapi: Core.Strapi, bulletin: Bulletin): LinkFaults =>
  checkerOf(strapi).known(addressesIn(bulletin));

const checkerOf = (strapi: Core.Strapi): LinkChecker => strapi.plugin('newsletter').service('links');

const addressesIn = (bulletin: Bulletin): string[] => linksOf(bulletin, textRunsOf(bulletin)).map(({ url }) => url);
