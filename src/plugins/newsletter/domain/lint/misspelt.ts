import type { Locale } from '../locale';

/** Words that the dictionary of a language does not know, as written, with what it proposes instead (at most three). */
export type Misspelt = Readonly<Record<Locale, ReadonlyMap<string, readonly string[]>>>;
