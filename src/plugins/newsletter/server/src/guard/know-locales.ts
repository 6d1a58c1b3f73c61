import { isLocale } from '../../../domain/locale';
import { isTranslated } from '../uids';
import type { DocumentGuard } from './document-call';
import { refusal } from './refusal';

const localesOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);

/** Strapi accepts any language code; content is written in Greek and English only. */
export const knowLocales: DocumentGuard = async (strapi, { uid, params }, next) => {
  if (!isTranslated(uid) || params.locale === undefined || params.locale === null) return next();
  const unknown = localesOf(params.locale).find((locale) => locale !== '*' && !isLocale(locale));
  if (unknown !== undefined)
    throw refusal(strapi, 'unknown_locale', {
      locale: typeof unknown === 'string' ? unknown : JSON.stringify(unknown),
    });
  return next();
};
