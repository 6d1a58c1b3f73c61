import type { Locale } from '../../../locale';
import type { Html } from '../html';
import { prose } from './prose';

/** An article, a preposition or an ordinal, or several, before a word that is not too long to take them along. */
const LEADING = /(?<![\p{L}\p{N}])([\p{L}\p{N}]{1,3}) (?=[«“(]?\p{L}{1,14}(?!\p{L}))/gu;

/** The text of a heading: no line of it ends in an article or an ordinal («της», «2η»), which belong to what follows. */
export const title = (text: string | null, locale: Locale): Html =>
  prose(text?.replace(LEADING, '$1\u00a0') ?? null, locale);
