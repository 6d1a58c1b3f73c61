import type { Blocks } from '../bulletin/blocks';
import { canonicalJson } from '../bulletin/canonical-json';
import { leavesOf } from '../bulletin/leaves';
import type { ContentPath } from '../finding';
import { encodeCoded } from './coded-text';
import { type CodedText, plainOf, readInline } from './inline';

/** What a segment is: a whole field, or one leaf of rich text. */
export const SEGMENT_KINDS = ['field', 'paragraph', 'heading', 'quote', 'code', 'list-item'] as const;
export type SegmentKind = (typeof SEGMENT_KINDS)[number];

/** A text of one language, of a field or of a leaf of rich text, at its place inside the field. */
export type LeafText = CodedText & { readonly kind: SegmentKind; readonly at: ContentPath };

/** The texts that a field holds in one language; leaves without words are none. */
export function leafTexts(content: string | Blocks | null): LeafText[] {
  if (content === null) return [];
  const texts: LeafText[] =
    typeof content === 'string'
      ? [{ kind: 'field', at: [], text: [content], codes: [] }]
      : leavesOf(content).map(({ path, node }) => ({ kind: node.type, at: path, ...readInline(node.children) }));
  return texts.filter(({ text }) => plainOf(text).trim() !== '');
}

/** What tells whether a source is the same as it was: its words and what its codes stand for. */
export const sourceKey = (source: string, codes: CodedText['codes']): string => `${source}\n${canonicalJson(codes)}`;

/** The key of a text as it stands. */
export const keyOf = ({ text, codes }: CodedText): string => sourceKey(encodeCoded(text), codes);
