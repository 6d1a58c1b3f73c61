import { type Block, type Blocks, plainText } from '../../bulletin/blocks';
import { apart } from './blank-lines';
import { cleanLine, cleanLines } from './clean';
import { inline } from './nodes/inline';
import { listLines } from './nodes/list';
import type { TextPage } from './page';
import { underlined } from './underlined';
import { wrap } from './wrap';

type Writers = {
  readonly [Kind in Block['type']]: (node: Extract<Block, { type: Kind }>, page: TextPage) => string;
};

const QUOTED = { first: '> ', rest: '> ' } as const;

/** One writer for each kind of block: node → lines. */
const WRITERS = {
  paragraph: ({ children }, page) => wrap(inline(children, page)).join('\n'),
  heading: ({ children }, page) => underlined(inline(children, page), 3),
  quote: ({ children }, page) => wrap(inline(children, page), QUOTED).join('\n'),
  list: (node, page) => listLines(node, page).join('\n'),
  code: (node) =>
    cleanLines(plainText(node))
      .split('\n')
      .map((line) => `    ${line}`.trimEnd())
      .join('\n'),
  image: ({ image }, { setting }) => pictureLine(image.alternativeText ?? null, setting.say),
} satisfies Writers;

/** What stands for a picture: its words in brackets, or nothing where it has none. */
export const pictureLine = (words: string | null, say: TextPage['setting']['say']): string =>
  words === null || cleanLine(words) === '' ? '' : wrap(say('text.picture', { text: cleanLine(words) })).join('\n');

// The key and the node share one `type`, which the compiler cannot see through a union.
const write = (block: Block, page: TextPage): string =>
  (WRITERS[block.type] as (node: Block, page: TextPage) => string)(block, page);

/** Rich text as plain text: lists with their marks, headings underlined, the addresses of links in the page's notes. */
export const richText = (text: { readonly blocks: Blocks } | null, page: TextPage): string =>
  apart((text?.blocks ?? []).map((block) => write(block, page)));
