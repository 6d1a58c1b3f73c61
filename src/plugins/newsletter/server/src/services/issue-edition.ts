import type { Core } from '@strapi/strapi';
import type { Bulletin } from '../../../domain/bulletin/bulletin';
import { digestOf } from '../../../domain/bulletin/digest';
import type { LocalizedText } from '../../../domain/bulletin/localized';
import { LOCALES } from '../../../domain/locale';
import { insertEdition, latestEdition } from '../gateways/edition-gateway';
import { bulletinOf, readStoredRows } from '../gateways/read-closure';
import { withGrant } from '../guard/grant';
import { BULLETIN, EVENT, STORY } from '../uids';
import { leaveWebhook } from '../webhooks/leave-webhook';

/** What was about to be published is not what was approved: somebody wrote in between. */
export class ContentMoved extends Error {
  constructor(
    readonly approved: string,
    readonly current: string,
  ) {
    super('The content changed while it was being published');
  }
}

/**
 * Publishes a bulletin whole, in both languages, leaves first, keeps it as an edition and leaves word of it for other
 * servers. Runs inside the caller's transaction; throws `ContentMoved` where the published rows are not the ones the digest names.
 */
export async function issueEdition(
  strapi: Core.Strapi,
  bulletin: Bulletin,
  digest: string,
  issuedAt: string,
  changeNote: LocalizedText | null,
): Promise<void> {
  const { documentId: bulletinId, number } = bulletin;
  if (number === null) throw new Error('A bulletin without a number passed the gate');
  const publish = (uid: typeof BULLETIN | typeof STORY | typeof EVENT, documentId: string) =>
    strapi.documents(uid).publish({ documentId, locale: [...LOCALES] as never });

  await withGrant(async () => {
    // Leaves first: a published parent drops a relation whose target has no published row.
    for (const { documentId } of bulletin.events) await publish(EVENT, documentId);
    for (const { documentId } of bulletin.stories) await publish(STORY, documentId);
    await publish(BULLETIN, bulletinId);
  });

  const published = await readStoredRows(strapi, bulletinId, 'published');
  const current = published ? digestOf(bulletinOf(published)) : '';
  if (current !== digest) throw new ContentMoved(digest, current);

  const previous = await latestEdition(strapi, bulletinId);
  const revision = (previous?.revision ?? 0) + 1;
  await insertEdition(strapi, {
    bulletinId,
    number,
    revision,
    digest,
    issuedAt,
    changeNote: changeNote ?? { el: null, en: null },
    content: bulletin,
  });
  const event = revision === 1 ? 'edition.published' : 'edition.corrected';
  await leaveWebhook(strapi, { event, number, revision });
}
