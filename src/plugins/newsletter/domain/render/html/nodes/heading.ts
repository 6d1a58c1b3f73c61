import type { Block } from '../../../bulletin/blocks';
import type { RenderContext } from '../render-context';
import { inline } from './inline';

/** A heading at the level that the text's own order of levels gives it; an empty one is nothing. */
export function heading(node: Extract<Block, { type: 'heading' }>, context: RenderContext): string {
  const html = inline(node.children, context);
  const level = context.headingLevels.get(node.level) ?? 6;
  return html.trim() === '' ? '' : `<h${level}>${html}</h${level}>`;
}
