import type { InlineNode } from '../../../bulletin/blocks';
import type { RenderContext } from '../render-context';
import { link } from './link';
import { text } from './text';

/** The inside of a block: texts and links, one after the other. */
export const inline = (nodes: readonly InlineNode[], context: RenderContext): string =>
  nodes.map((node) => (node.type === 'link' ? link(node, context) : text(node, context))).join('');
