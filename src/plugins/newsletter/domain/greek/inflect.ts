import { DECLENSIONS, type Declension, type DeclensionName } from './declension-table';
import { type Reading, readingsFrom } from './grammar';
import { syllablesOf, withoutTonos, withTonos } from './syllables';

/** A form of a noun with the ways to take it. */
export type Form = { readonly form: string; readonly readings: readonly Reading[] };

// The same few codes for every noun of a declension.
const known = new Map<string, readonly Reading[]>();
const readingsOf = (codes: string): readonly Reading[] => {
  const readings = known.get(codes) ?? readingsFrom(codes);
  known.set(codes, readings);
  return readings;
};

/** All forms of a noun, from its lemma (nominative singular) and declension. */
export function formsOf(lemma: string, name: DeclensionName): Form[] {
  const { drops, forms }: Declension = DECLENSIONS[name];
  const stem = withoutTonos(lemma.slice(0, lemma.length - drops));
  const accentedAt = syllablesOf(lemma).findIndex(({ accented }) => accented);
  return forms.flatMap(([ending, accent, codes]) => {
    const bare = stem + ending;
    const syllables = syllablesOf(bare);
    const form = withTonos(bare, accent === null ? syllables[accentedAt] : syllables.at(-accent));
    return form === null ? [] : [{ form, readings: readingsOf(codes) }];
  });
}
