import type { ContentPath } from '../finding';
import type { Block, Blocks, InlineNode, ListItemNode, ListNode } from './blocks';

/** A block or an item of a list that holds text. */
export type LeafNode = Exclude<Block, { type: 'list' | 'image' }> | ListItemNode;

/** A leaf of rich text with the path that leads to it, e.g. `[2, 'children', 1]` for the second item of the third block. */
export type Leaf = { readonly path: ContentPath; readonly node: LeafNode & { readonly children: InlineNode[] } };

/** The leaves of rich text in reading order: its paragraphs, headings, quotes, codes and items of lists; images are none. */
export const leavesOf = (nodes: Blocks | ListNode['children'], at: ContentPath = []): Leaf[] =>
  nodes.flatMap((node, index): Leaf[] => {
    const path = [...at, index];
    if (node.type === 'list') return leavesOf(node.children, [...path, 'children']);
    return node.type === 'image' ? [] : [{ path, node }];
  });
