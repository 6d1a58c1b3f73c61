import { foldKey } from '../../../domain/greek/fold';
import { DEFAULT_TERMS } from '../../../domain/lint/default-terms';
import type { Synonyms } from '../../../domain/search/vocabulary';

/**
 * What else readers call the places of the glossary, by fold keys: «Ηράκλειο» is found by Heraklion and Iraklio, and they
 * by it. Names of several words are left out: each of their words is found by itself.
 */
export function synonymsOfPlaces(): Synonyms {
  const synonyms = new Map<string, string[]>();
  for (const { kind, el, en, forbidden } of DEFAULT_TERMS) {
    if (kind !== 'place') continue;
    const names = [el, en, ...forbidden.el, ...forbidden.en].flatMap((name) => (name === null ? [] : [foldKey(name)]));
    const single = names.filter((name) => !name.includes(' '));
    for (const name of single) {
      const others = single.filter((other) => other !== name);
      synonyms.set(name, [...(synonyms.get(name) ?? []), ...others]);
    }
  }
  return synonyms;
}
