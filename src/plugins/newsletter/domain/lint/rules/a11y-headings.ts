import { type Block, type Blocks, type InlineNode, plainText, type TextNode } from '../../bulletin/blocks';
import { localizedValues } from '../../bulletin/localized-values';
import type { ContentPath } from '../../finding';
import { LOCALES, type Locale } from '../../locale';
import { isBlank } from '../blank';
import { defineRule, type Observation } from '../rule';

type HeadingReason = 'skipped' | 'below-later' | 'empty' | 'bold-paragraph';

/**
 * Headings of a text go down one level at a time, hold something, and are headings: no paragraph in bold does their
 * work. The levels are those of the editor; whatever the first is, pages set it below the headline.
 */
export const a11yHeadings = defineRule({
  id: 'a11y/headings',
  severity: 'error',
  gates: ['approve', 'publish'],
  reasons: {
    skipped: { data: ['level', 'after'] },
    'below-later': { data: ['level', 'later'] },
    empty: { data: [] },
    'bold-paragraph': { data: [] },
  },
  check: ({ bulletin }) =>
    localizedValues(bulletin).flatMap(({ path, value }) =>
      LOCALES.flatMap((locale) => {
        const content = value[locale];
        return Array.isArray(content) ? checkBlocks(content, [...path, locale], locale) : [];
      }),
    ),
});

function checkBlocks(blocks: Blocks, path: ContentPath, locale: Locale): Observation<HeadingReason>[] {
  const top = Math.min(...blocks.flatMap((block) => (block.type === 'heading' ? [block.level] : [])));
  let after: number | null = null;
  return blocks.flatMap((block, at): Observation<HeadingReason>[] => {
    const place = { path: [...path, at], locale };
    if (block.type !== 'heading')
      return isMockHeading(block, blocks[at + 1]) ? [{ reason: 'bold-paragraph', ...place }] : [];
    const { level } = block;
    const before = after;
    after = level;
    if (isBlank(plainText(block))) return [{ reason: 'empty', ...place }];
    if (before === null) return level > top ? [{ reason: 'below-later', ...place, data: { level, later: top } }] : [];
    return level > before + 1 ? [{ reason: 'skipped', ...place, data: { level, after: before } }] : [];
  });
}

/** A longer paragraph in bold is one that the editor wants read first. */
const LONGEST_HEADING = 80;
const SENTENCE_END = /[.;:!?…·,»”]\s*$/u;

/** Whether a paragraph is a short line in bold over a text. */
function isMockHeading(block: Block, next: Block | undefined): boolean {
  if (block.type !== 'paragraph' || (next?.type !== 'paragraph' && next?.type !== 'list')) return false;
  const text = plainText(block).trim();
  if (!/\p{L}/u.test(text) || text.length > LONGEST_HEADING || SENTENCE_END.test(text)) return false;
  return isBold(block.children) && !isBlank(plainText(next)) && !(next.type === 'paragraph' && isBold(next.children));
}

const isBold = (nodes: readonly InlineNode[]): boolean =>
  textsOf(nodes).every(({ text, bold }) => bold === true || text.trim() === '');

const textsOf = (nodes: readonly InlineNode[]): TextNode[] =>
  nodes.flatMap((node) => (node.type === 'link' ? node.children : [node]));
