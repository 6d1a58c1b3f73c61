/** A language of the texts that `greek/` reads; every `Locale` of the newsletter is one. */
export type Language = 'el' | 'en';
