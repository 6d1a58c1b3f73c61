import type { Blocks } from '../../bulletin/blocks';

/** The page's title is h1, a story's headline or the editorial's is h2: what stands below begins at h3. */
export const TOP_HEADING = 3;

/**
 * The levels that a text's headings get: the ones it uses, in order, become `top` (h3), the one below, … (h6 at most),
 * whatever the editor began with, so that a page never skips a level (WCAG 1.3.1).
 */
export function headingLevels(text: Blocks, top = TOP_HEADING): ReadonlyMap<number, number> {
  const used = new Set(text.flatMap((block) => (block.type === 'heading' ? [block.level] : [])));
  return new Map([...used].sort((a, b) => a - b).map((level, rank) => [level, Math.min(top + rank, 6)]));
}
