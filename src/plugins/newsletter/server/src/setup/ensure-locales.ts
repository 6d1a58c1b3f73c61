import type { Core } from '@strapi/strapi';
import { DEFAULT_LOCALE, LOCALES, type Locale } from '../../../domain/locale';

/** Each language by its own name, as the list of languages shows it. */
const NAMES: Readonly<Record<Locale, string>> = { el: 'Ελληνικά (el)', en: 'English (en)' };

/**
 * Both languages of the newsletter exist in Strapi's list; the first time they also get their own names there, and
 * Greek becomes the default. A name or a default that an administrator chose later stays.
 */
export async function ensureLocales(strapi: Core.Strapi): Promise<void> {
  const locales = strapi.plugin('i18n').service('locales');
  const store = strapi.store({ type: 'plugin', name: 'newsletter', key: 'locales-named' });
  const named = await store.get();
  for (const code of LOCALES) {
    const existing = await locales.findByCode(code);
    if (!existing) await locales.create({ code, name: NAMES[code] });
    else if (!named) await locales.update({ id: existing.id }, { name: NAMES[code] });
  }
  if (named) return;
  await locales.setDefaultLocale({ code: DEFAULT_LOCALE });
  await store.set({ value: true });
}
