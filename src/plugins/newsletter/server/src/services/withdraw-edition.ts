import type { Core } from '@strapi/strapi';
import type { LocalizedText } from '../../../domain/bulletin/localized';
import { latestEdition } from '../gateways/edition-gateway';
import { withGrant } from '../guard/grant';
import { WITHDRAWAL } from '../uids';
import { leaveWebhook } from '../webhooks/leave-webhook';

/**
 * Takes a bulletin's latest edition from the readers and leaves word of it for other servers; the edition itself stays,
 * and the notice stands in its place.
 */
export async function withdrawEdition(
  strapi: Core.Strapi,
  bulletinId: string,
  withdrawnAt: string,
  note: LocalizedText | null,
): Promise<void> {
  const edition = await latestEdition(strapi, bulletinId);
  if (!edition) throw new Error(`Bulletin ${bulletinId} is published without an edition`);
  const { number, revision } = edition;
  await withGrant(() =>
    strapi.db.query(WITHDRAWAL).create({
      data: {
        bulletinId,
        number,
        revision,
        withdrawnAt,
        noteEl: note?.el ?? null,
        noteEn: note?.en ?? null,
      },
    }),
  );
  await leaveWebhook(strapi, { event: 'edition.withdrawn', number, revision });
}
