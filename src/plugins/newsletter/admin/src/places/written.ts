import { useQueryParams } from '@strapi/strapi/admin';
import { createContext, useContext } from 'react';
import { DEFAULT_LOCALE, isLocale, type Locale } from '../../../domain/locale';
import type { Written } from './place';

/** The document whose form is open; `null` where it was never saved. */
export const WrittenContext = createContext<Written | null>(null);

/** The document whose form is open, and the language that is written in it; `null` where there is none. */
export const useWritten = (): Written | null => useContext(WrittenContext);

/** The language that is written in the form that is open. */
export function useWrittenLocale(): Locale {
  const [{ query }] = useQueryParams<{ plugins?: { i18n?: { locale?: string } } }>();
  const asked = query?.plugins?.i18n?.locale;
  return isLocale(asked) ? asked : DEFAULT_LOCALE;
}
