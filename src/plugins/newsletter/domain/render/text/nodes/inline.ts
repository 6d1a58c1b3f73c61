import { type InlineNode, plainText } from '../../../bulletin/blocks';
import { wholeAddress } from '../../whole-address';
import { cleanLines } from '../clean';
import type { TextPage } from '../page';

const bare = (address: string): string => address.replace(/^(?:https?:\/\/(?:www\.)?|mailto:|tel:)|\/$/gi, '');

function inlineNode(node: InlineNode, page: TextPage): string {
  const label = cleanLines(plainText(node));
  if (node.type === 'text' || label.trim() === '') return label;
  const address = wholeAddress(node.url, page.base);
  // Whoever reads the address in the text needs no note of it.
  if (address === null || bare(address) === bare(label.trim())) return label;
  return `${label}\u00a0${page.note(address)}`;
}

/** The inside of a block: texts, and links with the mark of their address. */
export const inline = (nodes: readonly InlineNode[], page: TextPage): string =>
  nodes
    .map((node) => inlineNode(node, page))
    .join('')
    .trim();
