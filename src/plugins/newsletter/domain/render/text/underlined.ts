import { cleanLine } from './clean';
import { widthOf, wrap } from './wrap';

/** What a heading of each level is underlined with: 1 is the page's own, 2 a story's, 3 what stands in it. */
const LINES = { 1: '=', 2: '-', 3: '~' } as const;

/** The level of a heading in plain text, where there are no more than three. */
export type Level = keyof typeof LINES;

/** A heading, underlined as far as its longest line goes; nothing where it has no text. */
export function underlined(text: string | null, level: Level): string {
  const lines = wrap(cleanLine(text ?? ''));
  const width = Math.max(...lines.map(widthOf));
  return width === 0 ? '' : [...lines, LINES[level].repeat(width)].join('\n');
}
