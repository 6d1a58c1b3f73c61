import fc from 'fast-check';
import type {
  Block,
  Blocks,
  InlineNode,
  ListNode,
  TextNode,
} from '../../../src/plugins/newsletter/domain/bulletin/blocks';
import type { Bulletin, Story } from '../../../src/plugins/newsletter/domain/bulletin/bulletin';
import type { Localized } from '../../../src/plugins/newsletter/domain/bulletin/localized';
import {
  type InlineText,
  MARKS,
  plainOf,
  readInline,
  writeInline,
} from '../../../src/plugins/newsletter/domain/exchange/inline';
import { leafTexts } from '../../../src/plugins/newsletter/domain/exchange/leaf-text';
import type { Direction } from '../../../src/plugins/newsletter/domain/exchange/segment';
import { bulletin, event, image, photo, story } from '../bulletin-builder';

/** What a text is made of: words, and all that a file or a tool could stumble over. */
const PIECES = [
  ...['Ο Δήμος', 'προϋπολογισμού', 'κ.', 'Καλημέρα.', 'Γιατί;', 'The works began.', 'Mr', 'naïve', 'e\u0301', 'ΐ'],
  ...[
    ' ',
    '  ',
    '\u00a0',
    '\u2009',
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    '\t',
    '\u0085',
    '\u2028',
    '\u2029',
    '\u00ad',
    '\u2011',
  ],
  ...['😀', '𝒜', '👩‍🔬', '\u{10FFFD}', '\u{1FFFE}', '\uFFFE', '\uFFFF', '\uFFFD', '\uFEFF', '\u200b'],
  ...['\u200e', '\u200f', '\u061c', 'שלום', 'سلام'],
  ...['&', '&amp;', '&#65;', '&lt;1&gt;', '<', '>', '<b>', '</b>', '<!--', '-->', ']]>', '<![CDATA[', '<?x?>'],
  ...[
    '<1>',
    '</1>',
    '<12>',
    '</',
    '1>',
    '\\',
    '\\\\',
    '\\<1>',
    '\\n',
    '\\"',
    '\\uFFFE',
    '"',
    "'",
    '«',
    '»',
    '“',
    '%s',
    'valueOf',
    'constructor',
    '#, fuzzy',
  ],
];

const pieces = fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...PIECES) }, { weight: 1, arbitrary: fc.string() });

/** Any text that the desk can hold. */
const anyWords: fc.Arbitrary<string> = fc
  .array(pieces, { maxLength: 8 })
  .map((each) => each.join('').replace(/(?![\t\n\r\u0085])[\p{Cc}\p{Cs}]/gu, ''));

/** Words that a reader would see. */
const words = anyWords.map((text) => (text.trim() === '' ? `${text}λέξη` : text));

const marked: fc.Arbitrary<TextNode> = fc
  .tuple(anyWords, fc.subarray([...MARKS], { maxLength: 3 }))
  .map(([text, marks]) => ({ type: 'text', text, ...Object.fromEntries(marks.map((mark) => [mark, true])) }));

/** The children of a block, with every mark, and links that have marks inside. */
export const inline: fc.Arbitrary<InlineNode[]> = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: marked },
      { weight: 1, arbitrary: fc.array(marked, { minLength: 1, maxLength: 3 }) },
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((nodes) =>
    nodes.map((node, index) =>
      Array.isArray(node)
        ? { type: 'link', url: `https://greenways.example/${index}?a=1&b="2"`, children: node }
        : node,
    ),
  );

/** Other words with the same codes, in any order that keeps them inside each other. */
export const translationOf = (text: InlineText): fc.Arbitrary<InlineText> =>
  fc
    .tuple(
      ...text.map(
        (part): fc.Arbitrary<InlineText[number]> =>
          typeof part === 'string' ? anyWords : translationOf(part.parts).map((parts) => ({ id: part.id, parts })),
      ),
    )
    .chain((parts) => fc.shuffledSubarray(parts, { minLength: parts.length }));

type Pair<T> = { readonly source: T; readonly target: T };

const EMPTY: InlineNode[] = [{ type: 'text', text: '' }];

const leaf: fc.Arbitrary<Pair<InlineNode[]>> = inline.chain((source) => {
  const { text, codes } = readInline(source);
  if (plainOf(text).trim() === '') return fc.constant({ source, target: EMPTY });
  return fc.option(translationOf(text), { freq: 4 }).map((translated) => {
    if (translated === null) return { source, target: EMPTY };
    const words = plainOf(translated).trim() === '' ? [...translated, 'word'] : translated;
    return { source, target: writeInline({ text: words, codes }) };
  });
});

const blockOf = (shape: fc.Arbitrary<(children: InlineNode[]) => Block>): fc.Arbitrary<Pair<Block>> =>
  fc.tuple(shape, leaf).map(([make, { source, target }]) => ({ source: make(source), target: make(target) }));

const list = (depth: number): fc.Arbitrary<Pair<ListNode>> =>
  fc
    .tuple(
      fc.constantFrom('ordered' as const, 'unordered' as const),
      fc.array(
        depth >= 3 ? listItem : fc.oneof({ weight: 3, arbitrary: listItem }, { weight: 1, arbitrary: list(depth + 1) }),
        { minLength: 1, maxLength: 3 },
      ),
    )
    .map(([format, items]) => {
      const make = (children: ListNode['children']): ListNode => ({
        type: 'list',
        format,
        indentLevel: depth,
        children,
      });
      return { source: make(items.map(({ source }) => source)), target: make(items.map(({ target }) => target)) };
    });

const listItem: fc.Arbitrary<Pair<ListNode['children'][number]>> = leaf.map(({ source, target }) => ({
  source: { type: 'list-item', children: source },
  target: { type: 'list-item', children: target },
}));

const picture: Block = {
  type: 'image',
  image: { url: '/uploads/hall.jpg', alternativeText: 'Αίθουσα', width: 1200, height: 800 },
  children: [{ type: 'text', text: '' }],
};

const block: fc.Arbitrary<Pair<Block>> = fc.oneof(
  blockOf(fc.constant((children) => ({ type: 'paragraph', children }))),
  blockOf(
    fc.constantFrom(1 as const, 2, 3, 4, 5, 6).map((level) => (children) => ({ type: 'heading', level, children })),
  ),
  blockOf(fc.constant((children) => ({ type: 'quote', children }))),
  blockOf(fc.constant((children) => ({ type: 'code', language: 'plaintext', children }))),
  list(0),
  fc.constant({ source: picture, target: picture }),
);

/** Puts a pair where the direction says. */
const localized = <T>({ source }: Direction, pair: Pair<T | null>): Localized<T> =>
  source === 'el' ? { el: pair.source, en: pair.target } : { el: pair.target, en: pair.source };

/** Rich text with its translation as far as there is one. */
const richText = (direction: Direction): fc.Arbitrary<Localized<Blocks>> =>
  fc.tuple(fc.array(block, { maxLength: 5 }), fc.boolean()).map(([blocks, isTranslated]) => {
    const source = blocks.map((each) => each.source);
    const target = blocks.map((each) => each.target);
    return localized(direction, { source, target: isTranslated && leafTexts(target).length > 0 ? target : null });
  });

const text = (direction: Direction): fc.Arbitrary<Localized<string>> =>
  fc
    .oneof(
      { weight: 6, arbitrary: fc.record({ source: words, target: fc.option(words) }) },
      { weight: 1, arbitrary: fc.constantFrom('', ' ', null).map((source) => ({ source, target: null })) },
    )
    .map((pair) => localized<string>(direction, pair));

const storyIn = (direction: Direction): fc.Arbitrary<Story> => {
  const own = text(direction);
  return fc
    .record({
      headline: own,
      lead: own,
      body: richText(direction),
      photos: fc.array(fc.tuple(own, own), { maxLength: 2 }),
    })
    .map(({ photos, ...texts }) =>
      story({ ...texts, event: null, photos: photos.map(([alt, caption]) => photo({ image: image(), alt, caption })) }),
    );
};

/** Rich text in both languages, neither of which knows of the other. */
const unlikeTexts = (): fc.Arbitrary<Localized<Blocks>> => {
  const own = fc.option(fc.array(block, { maxLength: 5 }).map((blocks) => blocks.map(({ source }) => source)));
  return fc.record({ el: own, en: own });
};

/** A bulletin whose two languages have blocks and codes of their own. */
export const unlikeBulletin: fc.Arbitrary<Bulletin> = fc
  .record({ editorial: unlikeTexts(), body: unlikeTexts(), el: fc.option(anyWords), en: fc.option(anyWords) })
  .map(({ editorial, body, el, en }) => bulletin({ title: { el, en }, editorial, stories: [story({ body })] }));

/**
 * A bulletin with every kind of block, whose target texts stand where those of its source do and have no codes but
 * theirs: what `ingest` makes of its own extraction.
 */
export const translatedBulletin = (direction: Direction): fc.Arbitrary<Bulletin> =>
  fc
    .record({
      title: text(direction),
      editorial: richText(direction),
      stories: fc.array(storyIn(direction), { maxLength: 2 }),
      venue: text(direction),
    })
    .map(({ venue, stories, ...texts }) =>
      bulletin({
        ...texts,
        stories: stories.map((each, index) => ({ ...each, documentId: `story-${index}` })),
        events: [event({ venue })],
        operation: null,
        speakers: [],
        beneficiaries: [],
      }),
    );
