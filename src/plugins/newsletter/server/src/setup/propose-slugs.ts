import type { Core } from '@strapi/strapi';
import { DEFAULT_LOCALE, isLocale } from '../../../domain/locale';
import { freeSlug, isSlugged, SOURCE } from '../guard/fill-slug';

type UidQuestion = { contentTypeUID: string; field: string; data: Record<string, unknown>; locale?: unknown };

/** Makes the Content Manager's "regenerate" button propose the slug that saving would make, by ELOT 743. */
export function proposeSlugs(strapi: Core.Strapi): void {
  const service = strapi.plugin('content-manager').service('uid');
  const strapisOwn = service.generateUIDField.bind(service);
  service.generateUIDField = async (question: UidQuestion) => {
    const { contentTypeUID: uid, data, locale } = question;
    const text = isSlugged(uid) ? data[SOURCE[uid]] : undefined;
    if (!isSlugged(uid) || typeof text !== 'string') return strapisOwn(question);
    const documentId = typeof data.documentId === 'string' ? data.documentId : undefined;
    return freeSlug(strapi, uid, text, isLocale(locale) ? locale : DEFAULT_LOCALE, documentId);
  };
}
