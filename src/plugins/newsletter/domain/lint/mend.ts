import { type InlineNode, plainText, type TextNode } from '../bulletin/blocks';
import type { Mend, TextRange } from '../finding';

/** A text with the mend applied; nothing outside its range changes. */
export const mendText = (text: string, { range: [from, to], replacement }: Mend): string =>
  text.slice(0, from) + replacement + text.slice(to);

/**
 * The inside of a block with a mend applied, which counts in the block's plain text. The replacement takes the marks of
 * the text in which the range begins (an insertion those of the text before it); links and marks stay where they are.
 */
export function mendInline<Node extends InlineNode>(nodes: readonly Node[], mend: Mend): Node[] {
  const target = startingNode(nodes, mend.range);
  let start = 0;
  return nodes.map((node, index) => {
    const end = start + plainText(node).length;
    const inside: Mend = {
      range: [within(mend.range[0], start, end), within(mend.range[1], start, end)],
      replacement: index === target ? mend.replacement : '',
    };
    start = end;
    const untouched = inside.range[0] === inside.range[1] && inside.replacement === '';
    return untouched ? node : mendNode(node, inside);
  });
}

function mendNode<Node extends InlineNode>(node: Node, mend: Mend): Node {
  if (node.type === 'text') return { ...node, text: mendText(node.text, mend) };
  return { ...node, children: mendInline<TextNode>(node.children, mend) };
}

/** Offset of a point inside a node that spans `start` to `end`, clipped to it. */
const within = (point: number, start: number, end: number): number => Math.min(Math.max(point, start), end) - start;

function startingNode(nodes: readonly InlineNode[], [from, to]: TextRange): number {
  let end = 0;
  for (const [index, node] of nodes.entries()) {
    end += plainText(node).length;
    if (from < end || (from === to && from === end)) return index;
  }
  return nodes.length - 1;
}
