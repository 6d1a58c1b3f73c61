import { decodeCoded } from './coded-text';
import { codesIn, plainOf } from './inline';
import type { Segment } from './segment';
import { differSlightly, type WordChange, wordChanges } from './word-diff';

/** What became of a source since it was translated: word by word, and whether white space or typography alone changed. */
export type SourceChange = { readonly words: readonly WordChange[]; readonly isSlight: boolean };

/** What the words of a stale segment's source were, and are; `null` for any other segment. */
export function sourceChange({ state, unit, source }: Pick<Segment, 'state' | 'unit' | 'source'>): SourceChange | null {
  if (state !== 'stale' || unit === null) return null;
  const former = decodeCoded(unit.source);
  const words = former.ok ? plainOf(former.value) : unit.source;
  const sameCodes = former.ok && codesIn(former.value).join() === codesIn(source).join();
  return { words: wordChanges(words, plainOf(source)), isSlight: sameCodes && differSlightly(words, plainOf(source)) };
}
