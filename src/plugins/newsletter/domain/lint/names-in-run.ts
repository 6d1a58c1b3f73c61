import { foldedOf, isNextTo, type KeyedWord, runWordsOf } from './run-words';
import type { TextRun } from './texts';

/** A name as a text holds it, in whatever case of grammar and letters: word by word as many as the name has. */
export type NameInRun = { readonly words: readonly KeyedWord[]; readonly range: readonly [number, number] };

/** Where a run holds the name that has these keys (`nameKeys`, in the run’s language), in order. */
export function occurrencesOf(keys: readonly string[], run: TextRun): NameInRun[] {
  const [first] = keys;
  if (first === undefined || !keys.every((key) => foldedOf(run).includes(key))) return [];
  const { words, at } = runWordsOf(run);
  return (at.get(first) ?? []).flatMap((position) => {
    const stretch = words.slice(position, position + keys.length);
    const holds =
      stretch.length === keys.length &&
      stretch.every((word, index) => word.key === keys[index] && followsOn(run, stretch, index));
    const [start, end] = [stretch[0]?.start, stretch.at(-1)?.end];
    return holds && start !== undefined && end !== undefined ? [{ words: stretch, range: [start, end] as const }] : [];
  });
}

const followsOn = (run: TextRun, words: readonly KeyedWord[], index: number): boolean => {
  const [before, word] = [words[index - 1], words[index]];
  return before === undefined || word === undefined || isNextTo(run.text, before, word);
};
