import type { InlineNode, TextNode } from '../bulletin/blocks';

/** The marks that a run of characters can bear, in the order in which they are told. */
export const MARKS = ['bold', 'italic', 'underline', 'strikethrough', 'code'] as const;
export type Mark = (typeof MARKS)[number];

/** What a pair of inline codes stands for. Its attributes stay with us: a translator sees a number. */
export type Code =
  | { readonly id: number; readonly kind: 'link'; readonly url: string }
  | { readonly id: number; readonly kind: 'marks'; readonly marks: readonly Mark[] };

/** A text in which some stretches stand between two inline codes of one number. */
export type InlineText = readonly (string | InlineCode)[];
export type InlineCode = { readonly id: number; readonly parts: InlineText };

/** A text with what its codes stand for, in the order in which they begin; numbers count from 1. */
export type CodedText = { readonly text: InlineText; readonly codes: readonly Code[] };

/** Reads the children of a block as text with codes; runs of the same marks that touch are one. */
export function readInline(nodes: readonly InlineNode[]): CodedText {
  const codes: Code[] = [];
  const add = (code: (id: number) => Code): number => {
    codes.push(code(codes.length + 1));
    return codes.length;
  };
  const read = (inline: readonly InlineNode[]): InlineText =>
    joined(inline).map((node) => {
      if (node.type === 'link') {
        const id = add((id) => ({ id, kind: 'link', url: node.url }));
        return { id, parts: read(node.children) };
      }
      const marks = marksOf(node);
      return marks.length === 0 ? node.text : { id: add((id) => ({ id, kind: 'marks', marks })), parts: [node.text] };
    });
  return { text: read(nodes), codes };
}

/** Writes a text with codes as the children of a block, links between two texts as the editor keeps them. */
export function writeInline({ text, codes }: CodedText): InlineNode[] {
  const known = new Map(codes.map((code) => [code.id, code]));
  return betweenTexts(written(text, []));

  function written(parts: InlineText, marks: readonly Mark[]): InlineNode[] {
    return parts.flatMap((part): InlineNode[] => {
      if (typeof part === 'string') return part === '' ? [] : [textNode(part, marks)];
      const code = known.get(part.id);
      if (code?.kind !== 'link') return written(part.parts, [...marks, ...(code?.marks ?? [])]);
      const children = written(part.parts, marks).filter((node) => node.type === 'text');
      return [{ type: 'link', url: code.url, children: children.length > 0 ? children : [textNode('', [])] }];
    });
  }
}

/** The characters of a text with codes, without the codes. */
export const plainOf = (text: InlineText): string =>
  text.map((part) => (typeof part === 'string' ? part : plainOf(part.parts))).join('');

/** The numbers of the codes of a text in the order in which they begin. */
export const codesIn = (text: InlineText): number[] =>
  text.flatMap((part) => (typeof part === 'string' ? [] : [part.id, ...codesIn(part.parts)]));

const marksOf = (node: TextNode): Mark[] => MARKS.filter((mark) => node[mark] === true);

const textNode = (text: string, marks: readonly Mark[]): TextNode => ({
  type: 'text',
  text,
  ...Object.fromEntries(MARKS.filter((mark) => marks.includes(mark)).map((mark) => [mark, true])),
});

function joined(nodes: readonly InlineNode[]): InlineNode[] {
  const kept: InlineNode[] = [];
  for (const node of nodes) {
    const last = kept.at(-1);
    if (node.type === 'text' && node.text === '') continue;
    if (node.type === 'text' && last?.type === 'text' && marksOf(last).join() === marksOf(node).join()) {
      kept[kept.length - 1] = { ...last, text: last.text + node.text };
    } else kept.push(node);
  }
  return kept;
}

function betweenTexts(nodes: readonly InlineNode[]): InlineNode[] {
  const empty = (): InlineNode => textNode('', []);
  const spaced = nodes.flatMap((node, index): InlineNode[] =>
    node.type === 'link' && nodes[index - 1]?.type !== 'text' ? [empty(), node] : [node],
  );
  return spaced.at(-1)?.type === 'text' ? spaced : [...spaced, empty()];
}
