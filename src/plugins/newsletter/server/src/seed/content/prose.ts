import type { Block, InlineNode, TextNode } from '../../../../domain/bulletin/blocks';

/** A paragraph of the blocks field; plain strings become unmarked text. */
export const paragraph = (...runs: readonly (string | InlineNode)[]): Block => ({
  type: 'paragraph',
  children: runs.map((run) => (typeof run === 'string' ? { type: 'text', text: run } : run)),
});

/** A run in another language than the text around it, set in italics as print does: blocks have no mark for a language. */
export const foreign = (text: string): TextNode => ({ type: 'text', text, italic: true });

/** A link with its text. */
export const link = (url: string, text: string): InlineNode => ({
  type: 'link',
  url,
  children: [{ type: 'text', text }],
});
