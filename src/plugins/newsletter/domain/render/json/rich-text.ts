import {
  type Block,
  type Blocks,
  hasContent,
  type InlineNode,
  type ListNode,
  type TextNode,
} from '../../bulletin/blocks';
import type { Locale } from '../../locale';
import { blocksToHtml } from '../html/blocks-to-html';
import { isFollowable, isLoadable } from '../link-url';

const safeInline = (node: InlineNode): readonly InlineNode[] =>
  node.type === 'link' && !isFollowable(node.url) ? (node.children satisfies TextNode[]) : [node];

const safeList = (node: ListNode): ListNode => ({
  ...node,
  children: node.children.map((child) =>
    child.type === 'list' ? safeList(child) : { ...child, children: child.children.flatMap(safeInline) },
  ),
});

function safeBlock(block: Block): readonly Block[] {
  if (block.type === 'list') return [safeList(block)];
  if (block.type === 'image' && !isLoadable(block.image.url)) return [];
  return [{ ...block, children: block.children.flatMap(safeInline) }];
}

/**
 * A text as blocks, for a front-end that renders them itself, and as finished HTML; `null` where there is nothing to
 * read. Links that must not be followed are their text alone in both forms.
 */
export const projectRichText = (text: Blocks | null, locale: Locale) =>
  hasContent(text) ? { blocks: text.flatMap(safeBlock), html: blocksToHtml(text, locale) } : null;
