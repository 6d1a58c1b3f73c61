import type { LinkNode } from '../../../bulletin/blocks';
import { isFollowable } from '../../link-url';
import { escapeHtml } from '../escape-html';
import type { RenderContext } from '../render-context';
import { text } from './text';

/** A link, or its text alone where the address is none that a reader may be sent to. */
export function link(node: LinkNode, context: RenderContext): string {
  const label = node.children.map((child) => text(child, context)).join('');
  return label !== '' && isFollowable(node.url) ? `<a href="${escapeHtml(node.url)}">${label}</a>` : label;
}
