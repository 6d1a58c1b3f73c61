import type { Blocks, InlineNode, ListNode } from '../../bulletin/blocks';
import { richText } from './rich-text';
import type { Setting } from './setting';

const PICTURE = { file: '/pictures/1.png', width: 4, height: 3 };
const setting: Setting = {
  locale: 'el',
  site: { origin: 'https://newsletter.example' },
  say: (key) => key,
  picture: (url) => (url === '/a.png' ? PICTURE : null),
};
const words = (text: string, marks: object = {}): InlineNode => ({ type: 'text', text, ...marks });
const link = (url: string, ...children: { type: 'text'; text: string; strikethrough?: boolean }[]): InlineNode => ({
  type: 'link',
  url,
  children,
});

const CASES = [
  ['a paragraph', [{ type: 'paragraph', children: [words('α')] }], [{ type: 'paragraph', children: [{ text: 'α' }] }]],
  ['nothing for an empty block', [{ type: 'paragraph', children: [words('  ')] }], []],
  [
    'a line break and the language of a passage',
    [{ type: 'paragraph', children: [words('α\nSmart City', { bold: true })] }],
    [
      {
        type: 'paragraph',
        children: [
          { text: 'α', marks: ['bold'] },
          { break: true },
          { text: 'Smart City', lang: 'en', marks: ['bold'] },
        ],
      },
    ],
  ],
  [
    'headings from the level below, without a gap',
    [
      { type: 'heading', level: 2, children: [words('α')] },
      { type: 'heading', level: 5, children: [words('β')] },
    ],
    [
      { type: 'heading', level: 3, children: [{ text: 'α' }] },
      { type: 'heading', level: 4, children: [{ text: 'β' }] },
    ],
  ],
  [
    'a link, underlined where it is not struck through',
    [
      {
        type: 'paragraph',
        children: [link('/x', { type: 'text', text: 'α' }, { type: 'text', text: 'β', strikethrough: true })],
      },
    ],
    [
      {
        type: 'paragraph',
        children: [
          {
            url: 'https://newsletter.example/x',
            children: [
              { text: 'α', marks: ['underline'] },
              { text: 'β', marks: ['strikethrough'] },
            ],
          },
        ],
      },
    ],
  ],
  [
    'the text alone of a link that leads nowhere',
    [{ type: 'paragraph', children: [link('javascript:x', { type: 'text', text: 'α' })] }],
    [{ type: 'paragraph', children: [{ text: 'α' }] }],
  ],
  [
    'a nested list, inside its item',
    [
      {
        type: 'list',
        format: 'unordered',
        children: [
          { type: 'list-item', children: [words('α')] },
          { type: 'list', format: 'ordered', children: [{ type: 'list-item', children: [words('β')] }] },
        ],
      },
    ],
    [
      {
        type: 'list',
        ordered: false,
        items: [
          {
            children: [{ text: 'α' }],
            lists: [{ type: 'list', ordered: true, items: [{ children: [{ text: 'β' }], lists: [] }] }],
          },
        ],
      },
    ],
  ],
  ['code, as it is', [{ type: 'code', children: [words('#x\n$y')] }], [{ type: 'code', text: '#x\n$y', lang: 'el' }]],
  [
    'code in a line, with its language in any case',
    [{ type: 'paragraph', children: [words('α', { code: true }), words('Smart City', { code: true })] }],
    [
      {
        type: 'paragraph',
        children: [
          { text: 'α', lang: 'el', marks: ['code'] },
          { text: 'Smart City', lang: 'en', marks: ['code'] },
        ],
      },
    ],
  ],
  [
    'an image, and the words of one that is not there',
    [
      { type: 'image', image: { url: '/a.png', alternativeText: 'Α' }, children: [] },
      { type: 'image', image: { url: '/b.png', alternativeText: null }, children: [] },
    ],
    [
      { type: 'image', picture: PICTURE, alt: 'Α' },
      { type: 'image', picture: null, alt: '' },
    ],
  ],
] satisfies [string, Blocks, unknown][];

test('Lists deeper than there is room for stand at the deepest level, in their order', () => {
  const nested = (depth: number): ListNode => ({
    type: 'list',
    format: 'unordered',
    children: [{ type: 'list-item', children: [words(`${depth}`)] }, ...(depth < 200 ? [nested(depth + 1)] : [])],
  });
  const text = JSON.stringify(richText([nested(1)], 2, setting));
  expect(text.match(/"lists":\[\{/g)).toHaveLength(5);
  expect([...text.matchAll(/"text":"(\d+)"/g)].map(([, depth]) => Number(depth))).toEqual(
    Array.from({ length: 200 }, (_, index) => index + 1),
  );
});

test.each(CASES)('Rich text gives %s', (_what, blocks, expected) => {
  expect(richText(blocks, 2, setting)).toEqual(expected);
});
