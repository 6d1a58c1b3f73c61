import type { Core } from '@strapi/strapi';
import { isLocale } from '../../../domain/locale';
import { refusal } from './refusal';

/**
 * Strapi's language service deletes all content of a language before its row, where the row guard would come too late:
 * the two languages of the newsletter are refused here first.
 */
export function keepLanguages(strapi: Core.Strapi): void {
  const locales = strapi.plugin('i18n').service('locales');
  const { delete: remove } = locales;
  locales.delete = async (params: { id: number | string }) => {
    const asked = await locales.findById(params.id);
    if (isLocale(asked?.code)) throw refusal(strapi, 'locale_is_needed', { locale: asked.code });
    return remove.call(locales, params);
  };
}
