import type { Block } from '../../../bulletin/blocks';
import type { RenderContext } from '../render-context';
import { inline } from './inline';

/** A paragraph; the empty one that the editor leaves at the end of a text is nothing. */
export function paragraph(node: Extract<Block, { type: 'paragraph' }>, context: RenderContext): string {
  const html = inline(node.children, context);
  return html.trim() === '' ? '' : `<p>${html}</p>`;
}
