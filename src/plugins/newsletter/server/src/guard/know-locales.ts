import { DEFAULT_LOCALE, isLocale } from '../../../domain/locale';
import { isTranslated } from '../uids';
import type { DocumentGuard } from './document-call';
import { refusal } from './refusal';

const localesOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);

/**
 * Strapi accepts any language code; content is written in Greek and English only. Who names none means Greek, whatever
 * an administrator made Strapi's default.
 */
export const knowLocales: DocumentGuard = async (strapi, { uid, params }, next) => {
  if (!isTranslated(uid)) return next();
  params.locale ??= DEFAULT_LOCALE;
  const unknown = localesOf(params.locale).find((locale) => locale !== '*' && !isLocale(locale));
  if (unknown !== undefined)
    throw refusal(strapi, 'unknown_locale', {
      locale: typeof unknown === 'string' ? unknown : JSON.stringify(unknown),
    });
  return next();
};
