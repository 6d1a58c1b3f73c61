import { DEFAULT_LOCALE } from '../../../domain/locale';
import { isPublishable } from '../uids';
import type { DocumentGuard } from './document-call';
import { refusal } from './refusal';

/** Strapi would delete a draft that is to go back to what was published, where nothing ever was. */
export const keepDrafts: DocumentGuard = async (strapi, { uid, action, params }, next) => {
  const { documentId } = params;
  const locale = params.locale ?? DEFAULT_LOCALE;
  if (action !== 'discardDraft' || !isPublishable(uid) || !documentId) return next();
  const where = { documentId, ...(locale === '*' ? {} : { locale }) };
  const localesOf = async (publishedAt: unknown) => {
    const rows = await strapi.db.query(uid).findMany({ select: ['locale'], where: { ...where, publishedAt } });
    return rows.map((row) => row.locale);
  };
  const published = await localesOf({ $notNull: true });
  const lost = (await localesOf(null)).filter((draft) => !published.includes(draft));
  if (lost.length > 0) throw refusal(strapi, 'nothing_to_go_back_to');
  return next();
};
