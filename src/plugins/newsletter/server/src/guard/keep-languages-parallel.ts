import { isLocale, LOCALES } from '../../../domain/locale';
import { openRow, openTranslation } from '../services/open-translation';
import { approveSavedNames, proposeNames } from '../services/propose-names';
import { BULLETIN, isTranslated, SPEAKER } from '../uids';
import { type DocumentGuard, isWrite } from './document-call';

/**
 * Every document has a row in each language from its first save on, and loses both together: so a reference made in
 * one language always finds its target in the other.
 */
export const keepLanguagesParallel: DocumentGuard = async (strapi, call, next) => {
  const { uid, action, params } = call;
  if (!isTranslated(uid)) return next();
  if (action === 'delete') {
    params.locale = '*';
    return next();
  }
  if (!isWrite(call) && action !== 'clone') return next();
  return strapi.db.transaction(async () => {
    // Content that came in by another way may lack rows; a bulletin's are made with all that it shows.
    if (call.outermost && uid === BULLETIN && action === 'update' && params.documentId && isLocale(params.locale)) {
      const there = await strapi
        .documents(uid)
        .findOne({ documentId: params.documentId, locale: params.locale, fields: ['documentId'] });
      if (!there) await openTranslation(strapi, params.documentId, params.locale);
    }
    const row = (await next()) as { documentId?: string } | null;
    const documentId = row?.documentId;
    if (call.outermost && documentId) {
      for (const locale of LOCALES) await openRow(strapi, uid, documentId, locale);
      if (uid === SPEAKER) {
        if (params.locale === 'en') await approveSavedNames(strapi, documentId, params.data ?? {});
        await proposeNames(strapi, documentId, { isNew: false });
      }
    }
    return row;
  });
};
