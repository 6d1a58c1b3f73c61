import { z } from 'zod';

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

/** Schema of a value that is written once per language; `null` where that language has none yet. */
export const localized = <T extends z.ZodType>(value: T) => z.object({ el: value.nullable(), en: value.nullable() });

/** A value written once per language; `null` where that language has none yet. */
export type Localized<T> = { el: T | null; en: T | null };

/** Schema of a short text in both languages. */
export const localizedText = localized(z.string());

/** A short text in both languages. */
export type LocalizedText = z.infer<typeof localizedText>;
