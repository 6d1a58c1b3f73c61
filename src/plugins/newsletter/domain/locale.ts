/** The languages of every bulletin; the first is the default. */
export const LOCALES = ['el', 'en'] as const;

/** A language of the newsletter. */
export type Locale = (typeof LOCALES)[number];

/** The language in which content is first written and which is served when none is asked for. */
export const DEFAULT_LOCALE: Locale = 'el';

/** Whether a string names one of the newsletter's languages. */
export const isLocale = (value: unknown): value is Locale => LOCALES.some((locale) => locale === value);

/** The other language of the pair. */
export const otherLocale = (locale: Locale): Locale => (locale === 'el' ? 'en' : 'el');
