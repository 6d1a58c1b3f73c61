import { z } from 'zod';

/** A run of characters with its marks; `text` may be empty. */
const textNode = z.object({
  type: z.literal('text'),
  text: z.string(),
  bold: z.boolean().optional(),
  italic: z.boolean().optional(),
  underline: z.boolean().optional(),
  strikethrough: z.boolean().optional(),
  code: z.boolean().optional(),
});

const linkNode = z.object({ type: z.literal('link'), url: z.string(), children: z.array(textNode) });

const inlineNode = z.discriminatedUnion('type', [textNode, linkNode]);

const paragraph = z.object({ type: z.literal('paragraph'), children: z.array(inlineNode) });
const heading = z.object({
  type: z.literal('heading'),
  level: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5), z.literal(6)]),
  children: z.array(inlineNode),
});
const quote = z.object({ type: z.literal('quote'), children: z.array(inlineNode) });
const code = z.object({ type: z.literal('code'), language: z.string().optional(), children: z.array(inlineNode) });
const listItem = z.object({ type: z.literal('list-item'), children: z.array(inlineNode) });

export type ListNode = {
  type: 'list';
  format: 'ordered' | 'unordered';
  indentLevel?: number | undefined;
  children: (z.infer<typeof listItem> | ListNode)[];
};
const list: z.ZodType<ListNode> = z.lazy(() =>
  z.object({
    type: z.literal('list'),
    format: z.enum(['ordered', 'unordered']),
    indentLevel: z.number().optional(),
    children: z.array(z.union([listItem, list])),
  }),
);

const image = z.object({
  type: z.literal('image'),
  image: z.object({
    url: z.string(),
    alternativeText: z.string().nullish(),
    width: z.number().nullish(),
    height: z.number().nullish(),
  }),
  children: z.array(inlineNode),
});

/** The schemas that blocks are made of, by the names that a contract gives them. */
export const BLOCK_PARTS = { TextNode: textNode, LinkNode: linkNode, ListItemNode: listItem, ListBlock: list } as const;

/** Rich text in the shape of Strapi's blocks field. */
export const blocks = z.array(z.union([paragraph, heading, quote, code, list, image]));

/** Rich text: a list of blocks, each a paragraph, heading, list, quote, code or image. */
export type Blocks = z.infer<typeof blocks>;
export type Block = Blocks[number];
export type InlineNode = z.infer<typeof inlineNode>;
export type TextNode = z.infer<typeof textNode>;
export type LinkNode = z.infer<typeof linkNode>;
export type ListItemNode = z.infer<typeof listItem>;

/** The characters of a block, a list or an inline node, without marks. */
export function plainText(node: Block | InlineNode | ListItemNode): string {
  if (node.type === 'text') return node.text;
  return node.children.map(plainText).join('');
}

/** Whether rich text holds anything a reader would see. */
export const hasContent = (value: Blocks | null): value is Blocks =>
  value?.some((block) => block.type === 'image' || plainText(block).trim() !== '') ?? false;
