import type { Knows } from '../../../domain/lint/spelling/accepted-forms';
import { correctionsOf } from '../../../domain/lint/spelling/corrections';
import type { Locale } from '../../../domain/locale';
import type { LookedUp } from './protocol';

/** A word that the dictionary lacks costs some milliseconds; a text with more of them is in another language. */
const MOST_UNLISTED = 500;

/** Looks words up in their order, until so many are not listed; those after that are left out. */
export function lookUp(words: readonly string[], locale: Locale, knows: Knows): LookedUp {
  const lookedUp: [string, string[]][] = [];
  let unlisted = 0;
  for (const word of words) {
    const isListed = knows(word) || knows(word.toLowerCase());
    if (!isListed) unlisted += 1;
    if (unlisted > MOST_UNLISTED) break;
    lookedUp.push([word, isListed ? [] : correctionsOf(word, locale, knows)]);
  }
  return lookedUp;
}
