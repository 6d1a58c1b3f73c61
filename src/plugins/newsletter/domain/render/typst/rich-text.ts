import type { Block, Blocks, InlineNode, ListNode, TextNode } from '../../bulletin/blocks';
import { plainText } from '../../bulletin/blocks';
import type { Locale } from '../../locale';
import { headingLevels } from '../html/heading-levels';
import { wholeAddress } from '../whole-address';
import { runsOf } from './runs';
import type { Picture, Setting } from './setting';

const MARKS = ['bold', 'italic', 'underline', 'strikethrough', 'code'] as const;

/** A piece of rich text: a break, a link, or characters with their marks and their language. */
type Inline =
  | { readonly break: true }
  | { readonly url: string; readonly children: readonly Inline[] }
  | { readonly text: string; readonly lang?: Locale; readonly marks?: readonly (typeof MARKS)[number][] };

type Item = { readonly children: readonly Inline[]; readonly lists: readonly List[] };
type List = { readonly type: 'list'; readonly ordered: boolean; readonly items: readonly Item[] };

/** A block of rich text as the template sets it. */
export type RichBlock =
  | { readonly type: 'paragraph' | 'quote'; readonly children: readonly Inline[] }
  | { readonly type: 'heading'; readonly level: number; readonly children: readonly Inline[] }
  | { readonly type: 'code'; readonly text: string; readonly lang: Locale }
  | { readonly type: 'image'; readonly picture: Picture | null; readonly alt: string }
  | List;

/** Rich text under a heading of `level`: its own headings begin one below, without a gap. What is empty is left out. */
export function richText(blocks: Blocks, level: number, setting: Setting): readonly RichBlock[] {
  const levels = headingLevels(blocks, level + 1);
  return blocks.flatMap((block) => blockOf(block, levels, setting) ?? []);
}

function blockOf(block: Block, levels: ReadonlyMap<number, number>, setting: Setting): RichBlock | null {
  if (block.type === 'image') {
    const { url, alternativeText } = block.image;
    return { type: 'image', picture: setting.picture(url), alt: alternativeText?.trim() ?? '' };
  }
  if (plainText(block).trim() === '') return null;
  if (block.type === 'list') return listOf(block, setting);
  if (block.type === 'code') return { type: 'code', text: plainText(block), lang: setting.locale };
  const children = inlineOf(block.children, setting);
  if (block.type === 'heading') return { type: 'heading', level: levels.get(block.level) ?? 6, children };
  return { type: block.type, children };
}

/** Lists within lists within a column: what is deeper has no room, and deep data no place in the compiler's stack. */
const DEEPEST = 6;

/** The editor puts a nested list beside its item; on paper it stands inside, and below the deepest level after it. */
function listOf({ format, children }: ListNode, setting: Setting, depth = 1): List {
  const items: Item[] = [];
  for (const child of children) {
    if (child.type === 'list-item') items.push({ children: inlineOf(child.children, setting), lists: [] });
    else if (depth === DEEPEST) items.push(...listOf(child, setting, depth).items);
    else {
      const last = items.pop() ?? { children: [], lists: [] };
      items.push({ ...last, lists: [...last.lists, listOf(child, setting, depth + 1)] });
    }
  }
  return { type: 'list', ordered: format === 'ordered', items };
}

const inlineOf = (nodes: readonly InlineNode[], setting: Setting): readonly Inline[] =>
  nodes.flatMap((node) => (node.type === 'link' ? linkOf(node, setting) : textOf(node, setting.locale)));

function linkOf({ url, children }: Extract<InlineNode, { type: 'link' }>, setting: Setting): readonly Inline[] {
  const address = wholeAddress(url, setting.site.origin);
  // A link without words cannot be followed, nor read out.
  if (address === null || plainText({ type: 'link', url, children }).trim() === '') {
    return children.flatMap((child) => textOf(child, setting.locale));
  }
  return [
    { url: address, children: children.flatMap((child) => textOf({ ...child, underline: true }, setting.locale)) },
  ];
}

function textOf(node: TextNode, locale: Locale): readonly Inline[] {
  // Typst's tags know one line on a text, not two.
  const marks = MARKS.filter((mark) => node[mark] && !(mark === 'underline' && node.strikethrough));
  return node.text.split(/\r\n|[\n\u2028\u2029]/u).flatMap((part, index) => [
    ...(index === 0 ? [] : [{ break: true } as const]),
    ...(part === ''
      ? []
      : runsOf(part, locale).map((run) => ({
          ...(node.code ? { lang: locale } : {}),
          ...run,
          ...(marks.length === 0 ? {} : { marks }),
        }))),
  ]);
}
