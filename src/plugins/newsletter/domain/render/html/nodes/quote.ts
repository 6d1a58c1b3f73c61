import type { Block } from '../../../bulletin/blocks';
import type { RenderContext } from '../render-context';
import { inline } from './inline';

/** A quotation of one paragraph. */
export function quote(node: Extract<Block, { type: 'quote' }>, context: RenderContext): string {
  const html = inline(node.children, context);
  return html.trim() === '' ? '' : `<blockquote><p>${html}</p></blockquote>`;
}
