import type { Block, Blocks, InlineNode, ListItemNode, ListNode } from '../bulletin/blocks';
import { leavesOf } from '../bulletin/leaves';
import type { ContentPath } from '../finding';

/** The children that a leaf of the source gets in the target; `null` where the target has no words for it yet. */
export type Translated = (inSource: ContentPath) => InlineNode[] | null;

/**
 * Builds the rich text of the target like the source, block by block: an image stays the target's own, what is not
 * translated yet is an empty leaf. Leaves of the target that answer nothing follow those that they followed.
 */
export function mirror(
  source: Blocks,
  target: Blocks | null,
  translated: Translated,
  orphans: readonly { readonly inTarget: ContentPath; readonly after: number }[],
): Blocks {
  const images = (target ?? []).filter((block) => block.type === 'image');
  const mirrored = source.map((block, index): Block => {
    if (block.type === 'image')
      return images[source.slice(0, index).filter(({ type }) => type === 'image').length] ?? block;
    return mirrorNode(block, [index], translated);
  });
  const leaves = new Map(leavesOf(target ?? []).map(({ path, node }) => [path.join(), node]));
  const kept = (after: number): Block[] =>
    orphans.flatMap((orphan): Block[] => {
      const node = orphan.after === after ? leaves.get(orphan.inTarget.join()) : undefined;
      if (!node) return [];
      return [node.type === 'list-item' ? { type: 'list', format: 'unordered', children: [node] } : node];
    });
  return [...kept(-1), ...mirrored.flatMap((block, index) => [block, ...kept(index)])];
}

type Mirrored = Exclude<Block, { type: 'image' }> | ListItemNode;

function mirrorNode<Node extends Mirrored>(node: Node, path: ContentPath, translated: Translated): Node {
  if (node.type === 'list') {
    const list: ListNode = node;
    const children = list.children.map((child, index) => mirrorNode(child, [...path, 'children', index], translated));
    return { ...node, children };
  }
  return { ...node, children: translated(path) ?? [{ type: 'text', text: '' }] };
}
