import type { Core } from '@strapi/strapi';
import type { LocalizedText } from '../../../domain/bulletin/localized';
import { latestEdition } from '../gateways/edition-gateway';
import { withGrant } from '../guard/grant';
import { WITHDRAWAL } from '../uids';

/** Takes a bulletin's latest edition from the readers; the edition itself stays, and the notice stands in its place. */
export async function withdrawEdition(
  strapi: Core.Strapi,
  bulletinId: string,
  withdrawnAt: string,
  note: LocalizedText | null,
): Promise<void> {
  const edition = await latestEdition(strapi, bulletinId);
  if (!edition) throw new Error(`Bulletin ${bulletinId} is published without an edition`);
  await withGrant({ bulletinId }, () =>
    strapi.db.query(WITHDRAWAL).create({
      data: {
        bulletinId,
        number: edition.number,
        revision: edition.revision,
        withdrawnAt,
        noteEl: note?.el ?? null,
        noteEn: note?.en ?? null,
      },
    }),
  );
}
