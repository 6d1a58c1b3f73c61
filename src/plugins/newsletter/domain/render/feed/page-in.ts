import type { Locale } from '../../locale';

/** A page in a language, by its whole address. */
export type PageIn = { readonly locale: Locale; readonly address: string };
