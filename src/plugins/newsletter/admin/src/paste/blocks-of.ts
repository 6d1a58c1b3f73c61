import type { Block, Blocks, InlineNode, ListNode, TextNode } from '../../../domain/bulletin/blocks';
import type { Markup } from './markup';
import { piecesOf } from './pieces';
import { type Kind, type Run, tokensOf } from './tokens';

type RowKind = Extract<Kind, { is: 'row' }>;
type Row = { readonly kind: RowKind; readonly runs: readonly Run[] };

/**
 * What was copied from a word processor or a page, in the shape of Strapi's blocks: headings, lists, links, quotes, bold
 * and italic. All else falls away, with empty paragraphs; the words are clean (`cleanWords`).
 */
export function blocksOf(markup: Markup): Blocks {
  const blocks: Block[] = [];
  let rows: Row[] = [];
  const closeList = () => {
    blocks.push(...listsOf(rows, 0));
    rows = [];
  };
  for (const { kind, runs } of piecesOf(tokensOf(markup))) {
    if (kind.is === 'row') rows.push({ kind, runs });
    else {
      closeList();
      blocks.push(blockOf(kind, runs));
    }
  }
  closeList();
  return blocks;
}

/** Copied lines of plain text as paragraphs. */
export const paragraphsOf = (text: string): Blocks =>
  blocksOf({
    name: 'body',
    attributes: {},
    children: text.split(/\r\n?|\n/).map((line) => ({ name: 'p', attributes: {}, children: [line] })),
  });

function blockOf(kind: Exclude<Kind, RowKind>, runs: readonly Run[]): Block {
  const children = inlinesOf(runs);
  return kind.is === 'heading' ? { type: 'heading', level: kind.level, children } : { type: kind.is, children };
}

function inlinesOf(runs: readonly Run[]): InlineNode[] {
  const inlines: InlineNode[] = [];
  for (const run of runs) {
    const last = inlines.at(-1);
    if (run.url === null) inlines.push(textOf(run));
    else if (last?.type === 'link' && last.url === run.url) last.children.push(textOf(run));
    else inlines.push({ type: 'link', url: run.url, children: [textOf(run)] });
  }
  return inlines;
}

const textOf = ({ text, bold, italic }: Run): TextNode => ({
  type: 'text',
  text,
  ...(bold ? { bold } : {}),
  ...(italic ? { italic } : {}),
});

/** Rows as lists in lists: the first row's level is the outermost, and another format is another list. */
function listsOf(rows: readonly Row[], depth: number): ListNode[] {
  const lists: ListNode[] = [];
  let outermost: number | undefined;
  let deeper: Row[] = [];
  const closeDeeper = () => {
    lists.at(-1)?.children.push(...listsOf(deeper, depth + 1));
    deeper = [];
  };
  for (const row of rows) {
    outermost ??= row.kind.level;
    if (row.kind.level > outermost) {
      deeper.push(row);
      continue;
    }
    closeDeeper();
    const format = row.kind.isOrdered ? 'ordered' : 'unordered';
    if (lists.at(-1)?.format !== format) lists.push({ type: 'list', format, indentLevel: depth, children: [] });
    lists.at(-1)?.children.push({ type: 'list-item', children: inlinesOf(row.runs) });
  }
  closeDeeper();
  return lists;
}
