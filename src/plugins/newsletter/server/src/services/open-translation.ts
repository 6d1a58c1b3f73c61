import type { Core } from '@strapi/strapi';
import type { Locale } from '../../../domain/locale';
import { readClosure } from '../gateways/read-closure';
import { BENEFICIARY, BULLETIN, EVENT, SPEAKER, STORY, type TranslatedUid } from '../uids';
import { proposeNames } from './propose-names';

/**
 * Makes the row of a document in a language, where it has none: shared facts are copied by Strapi, texts stay empty,
 * but names of people come proposed in Latin letters.
 */
export async function openRow(
  strapi: Core.Strapi,
  uid: TranslatedUid,
  documentId: string,
  locale: Locale,
): Promise<void> {
  const documents = strapi.documents(uid);
  if (await documents.findOne({ documentId, locale, fields: ['documentId'] })) return;
  await documents.update({ documentId, locale, data: {} as never });
  if (uid === SPEAKER && locale === 'en') await proposeNames(strapi, documentId, { isNew: true });
}

/**
 * Makes a bulletin's rows in a language with everything it shows, leaves first: Strapi refuses a row whose components
 * refer to a document that has none in that language. What is there already is left as it is. All or nothing.
 */
export async function openTranslation(strapi: Core.Strapi, bulletinId: string, locale: Locale): Promise<void> {
  await strapi.db.transaction(async () => {
    const bulletin = await readClosure(strapi, bulletinId, 'draft');
    if (!bulletin) return;
    const leavesFirst: readonly [TranslatedUid, readonly { documentId: string }[]][] = [
      [BENEFICIARY, bulletin.beneficiaries],
      [SPEAKER, bulletin.speakers],
      [EVENT, bulletin.events],
      [STORY, bulletin.stories],
      [BULLETIN, [bulletin]],
    ];
    for (const [uid, documents] of leavesFirst) {
      for (const { documentId } of documents) await openRow(strapi, uid, documentId, locale);
    }
  });
}
