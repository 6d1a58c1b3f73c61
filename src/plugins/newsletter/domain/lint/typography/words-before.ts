import { runWordsOf } from '../run-words';
import type { TextRun } from '../texts';

/** How many words of a run begin before an offset: also the index of the first that does not. */
export function wordsBefore(run: TextRun, offset: number): number {
  const { words } = runWordsOf(run);
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
