import { paragraphs } from '../../../../../tests/support/bulletin-builder';
import { type Block, type Blocks, blocks, hasContent, plainText } from './blocks';

const text = (value: string) => ({ type: 'text', text: value }) as const;
const link = (...words: string[]) =>
  ({ type: 'link', url: 'https://greenways.example', children: words.map(text) }) as const;
const item = (value: string) => ({ type: 'list-item' as const, children: [text(value)] });

/** Every kind of block, with lists in lists. */
const ALL_KINDS: Blocks = [
  { type: 'heading', level: 2, children: [text('Η συνάντηση')] },
  {
    type: 'paragraph',
    children: [text('Δείτε '), link('την ', 'πράξη'), { type: 'text', text: '.', bold: true, italic: true }],
  },
  {
    type: 'list',
    format: 'unordered',
    children: [
      item('Χανιά'),
      { type: 'list', format: 'ordered', indentLevel: 1, children: [item('Λιμάνι'), item('Αγορά')] },
    ],
  },
  { type: 'quote', children: [text('Μια πόλη για όλους')] },
  { type: 'code', language: 'json', children: [text('{}')] },
  {
    type: 'image',
    image: { url: '/uploads/hall.jpg', alternativeText: null, width: 1200, height: 800 },
    children: [text('')],
  },
];

describe('blocks', () => {
  it('takes every kind of block as it came', () => {
    expect(blocks.parse(ALL_KINDS)).toEqual(ALL_KINDS);
    expect(blocks.parse([])).toEqual([]);
  });

  it.each([
    ['text that is no list of blocks', 'Χανιά'],
    ['an unknown kind of block', [{ type: 'table', children: [] }]],
    ['a block without children', [{ type: 'paragraph' }]],
    ['a run without text', [{ type: 'paragraph', children: [{ type: 'text' }] }]],
    ['a run that is no text', [{ type: 'paragraph', children: [{ type: 'text', text: 7 }] }]],
    ['a heading of level 7', [{ type: 'heading', level: 7, children: [] }]],
    ['a heading without a level', [{ type: 'heading', children: [] }]],
    ['a list of an unknown format', [{ type: 'list', format: 'dashed', children: [] }]],
    ['a paragraph in a list', [{ type: 'list', format: 'ordered', children: paragraphs('Χανιά') }]],
    ['a link without an address', [{ type: 'paragraph', children: [{ type: 'link', children: [] }] }]],
    [
      'a link within a link',
      [{ type: 'paragraph', children: [{ type: 'link', url: '/', children: [link('Χανιά')] }] }],
    ],
    ['an image without an address', [{ type: 'image', image: {}, children: [] }]],
  ])('refuses %s', (_, value) => {
    expect(blocks.safeParse(value).success).toBe(false);
  });
});

describe('plainText', () => {
  it('gives the characters of each kind of block, without marks', () => {
    expect(ALL_KINDS.map(plainText)).toEqual([
      'Η συνάντηση',
      'Δείτε την πράξη.',
      'ΧανιάΛιμάνιΑγορά',
      'Μια πόλη για όλους',
      '{}',
      '',
    ]);
  });

  it('reads inline nodes and list rows as well', () => {
    expect(plainText(text('Χανιά'))).toBe('Χανιά');
    expect(plainText(link('το ', 'δελτίο'))).toBe('το δελτίο');
    expect(plainText(item('Λιμάνι'))).toBe('Λιμάνι');
  });
});

describe('hasContent', () => {
  const image: Block = { type: 'image', image: { url: '/uploads/hall.jpg' }, children: [text('')] };

  it.each<[string, Blocks | null, boolean]>([
    ['nothing at all', null, false],
    ['no blocks', [], false],
    ['the empty paragraph that an editor begins with', paragraphs(''), false],
    ['spaces and no-break spaces', paragraphs(' \u00a0', '\n'), false],
    ['an empty list', [{ type: 'list', format: 'ordered', children: [item(' ')] }], false],
    ['a link without words', [{ type: 'paragraph', children: [link('')] }], false],
    ['a word after empty paragraphs', paragraphs('', '', 'Χανιά'), true],
    ['a word deep in a list', [{ type: 'list', format: 'ordered', children: [item('Χανιά')] }], true],
    ['an image alone', [image], true],
  ])('judges %s', (_, value, expected) => {
    expect(hasContent(value)).toBe(expected);
  });
});
