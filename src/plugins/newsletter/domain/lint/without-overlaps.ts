import type { TextRange } from '../finding';

/** What was found in a text, from left to right; of two that overlap the first and longer one, which says more. */
export function withoutOverlaps<T extends { readonly range: TextRange }>(found: readonly T[]): T[] {
  let end = 0;
  return [...found]
    .sort((a, b) => a.range[0] - b.range[0] || b.range[1] - a.range[1])
    .filter(({ range }) => {
      const isFree = range[0] >= end;
      if (isFree) end = range[1];
      return isFree;
    });
}
