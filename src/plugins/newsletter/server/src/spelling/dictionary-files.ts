import { dirname, join } from 'node:path';
import type { Locale } from '../../../domain/locale';

/** Hunspell's two files, as paths. */
export type DictionaryFiles = { readonly aff: string; readonly dic: string };

/** The packages are ES modules that would read their files at once; only their place is asked. */
const PLACES = {
  el: () => require.resolve('dictionary-el'),
  en: () => require.resolve('dictionary-en-gb'),
} as const satisfies Record<Locale, () => string>;

/** Where the dictionary of a language lies; British for English. */
export function dictionaryFiles(locale: Locale): DictionaryFiles {
  const folder = dirname(PLACES[locale]());
  return { aff: join(folder, 'index.aff'), dic: join(folder, 'index.dic') };
}
