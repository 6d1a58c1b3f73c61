import type { DeclensionName } from './declension-table';
import type { Reading } from './grammar';
import { type Form, formsOf } from './inflect';
import { NOUNS } from './noun-table';
import { withoutTonos } from './syllables';

/** A form of a noun of the table: how it can be taken, and the noun’s other forms. */
export type Entry = {
  readonly lemma: string;
  readonly declension: DeclensionName;
  readonly readings: readonly Reading[];
  readonly forms: readonly Form[];
};

let index: ReadonlyMap<string, readonly Entry[]> | undefined;

/** Entries of the noun table that a form belongs to, whatever its case of letters; none where the table lacks it. */
export function entriesOf(word: string): readonly Entry[] {
  // Built when first asked for: most callers never do.
  index ??= buildIndex();
  return index.get(word.toLowerCase()) ?? [];
}

let bareIndex: ReadonlyMap<string, readonly string[]> | undefined;

/** The forms of the noun table that look like this without their tonos, in lower case; none where the table has none. */
export function accentedFormsOf(bare: string): readonly string[] {
  bareIndex ??= buildBareIndex();
  return bareIndex.get(bare) ?? [];
}

function buildBareIndex(): ReadonlyMap<string, readonly string[]> {
  index ??= buildIndex();
  const forms = new Map<string, string[]>();
  for (const form of index.keys()) {
    const bare = withoutTonos(form);
    forms.set(bare, [...(forms.get(bare) ?? []), form]);
  }
  return forms;
}

function buildIndex(): ReadonlyMap<string, readonly Entry[]> {
  const entries = new Map<string, Entry[]>();
  for (const [declension, lemmas] of Object.entries(NOUNS) as [DeclensionName, readonly string[]][]) {
    for (const lemma of lemmas) {
      const forms = formsOf(lemma, declension);
      for (const { form, readings } of forms) {
        const key = form.toLowerCase();
        entries.set(key, [...(entries.get(key) ?? []), { lemma, declension, readings, forms }]);
      }
    }
  }
  return entries;
}
