import type { Block, Blocks, InlineNode, ListNode } from '../../../bulletin/blocks';
import { blocksToHtml } from '../../html/blocks-to-html';
import { type Html, html, NOTHING, trusted } from '../../web/html';
import { wholeAddress } from '../../whole-address';
import type { EmailSetting } from '../email-setting';
import { MEASURE } from './picture';

/** A letter has no address of its own, so that every link of its text has to be whole. */
const wholeInline = (nodes: readonly InlineNode[], base: string): InlineNode[] =>
  nodes.flatMap((node): InlineNode[] => {
    if (node.type === 'text') return [node];
    const url = wholeAddress(node.url, base);
    return url === null ? node.children : [{ ...node, url }];
  });

const wholeList = (node: ListNode, base: string): ListNode => ({
  ...node,
  children: node.children.map((child) =>
    child.type === 'list' ? wholeList(child, base) : { ...child, children: wholeInline(child.children, base) },
  ),
});

/** Outlook shows an image as wide as it says that it is. */
function wholeImage(node: Extract<Block, { type: 'image' }>, base: string): Block[] {
  const url = wholeAddress(node.image.url, base);
  if (url === null) return [];
  const { width, height } = node.image;
  const scale = Math.min(1, MEASURE / (width ?? MEASURE));
  const size = typeof width === 'number' && typeof height === 'number';
  const fitting = size ? { width: width * scale, height: height * scale } : { width: MEASURE, height: null };
  return [{ ...node, image: { ...node.image, url, ...fitting } }];
}

const wholeBlock = (block: Block, base: string): readonly Block[] => {
  if (block.type === 'list') return [wholeList(block, base)];
  if (block.type === 'image') return wholeImage(block, base);
  return [{ ...block, children: wholeInline(block.children, base) }];
};

/** Written as breaks, lines of code survive whatever becomes of the white space of a letter. */
const keepLines = (fragment: string): string =>
  fragment.replace(/<pre>.*?<\/pre>/gs, (code) => code.replace(/\r?\n/g, '<br>').replaceAll('  ', ' &nbsp;'));

/** An image that is not loaded, as mail programs like it, takes its whole width unless that gives way. */
const givingWay = (fragment: string): string =>
  fragment.replace(/(<img [^>]*? width="(\d+)")/g, '$1 style="width:100%;max-width:$2px;height:auto"');

/** A text of several paragraphs, its headings from h3. */
export function richText(text: { readonly blocks: Blocks } | null, { locale, base }: EmailSetting): Html {
  if (text === null) return NOTHING;
  const blocks = text.blocks.flatMap((block) => wholeBlock(block, base));
  return html`<div class="text">${trusted(givingWay(keepLines(blocksToHtml(blocks, locale))))}</div>`;
}
