import fc from 'fast-check';
import type { Block, Blocks, InlineNode } from '../../bulletin/blocks';
import { isFollowable } from '../link-url';
import { blocksToHtml } from './blocks-to-html';

const words = (text: string, marks: object = {}): InlineNode => ({ type: 'text', text, ...marks });
const paragraph = (...children: InlineNode[]): Block => ({ type: 'paragraph', children });

const CASES = [
  ['a paragraph', [paragraph(words('Καλημέρα'))], '<p>Καλημέρα</p>'],
  ['the empty paragraph at the end', [paragraph(words('α')), paragraph(words(''))], '<p>α</p>'],
  [
    'marks, the innermost first',
    [paragraph(words('α', { bold: true, italic: true, code: true }))],
    '<p><strong><em><code>α</code></em></strong></p>',
  ],
  ['a line break', [paragraph(words('α\nβ'))], '<p>α<br>β</p>'],
  ['text that looks like HTML', [paragraph(words('α < β & "γ"'))], '<p>α &lt; β &amp; &quot;γ&quot;</p>'],
  ['a NUL, by leaving it out', [paragraph(words('α\u0000β'))], '<p>αβ</p>'],
  [
    'a foreign passage, with its language',
    [paragraph(words('Η Πράξη Smart Cities προχωρά'))],
    '<p>Η Πράξη <span lang="en">Smart Cities</span> προχωρά</p>',
  ],
  [
    'a link',
    [paragraph({ type: 'link', url: 'https://example.org/?a=1&b=2', children: [{ type: 'text', text: 'δες' }] })],
    '<p><a href="https://example.org/?a=1&amp;b=2">δες</a></p>',
  ],
  [
    'an unsafe link, by its text alone',
    [paragraph({ type: 'link', url: 'javascript:alert(1)', children: [{ type: 'text', text: 'δες' }] })],
    '<p>δες</p>',
  ],
  [
    'headings from h3 without a gap, wherever the editor began',
    [
      { type: 'heading', level: 1, children: [words('α')] },
      { type: 'heading', level: 4, children: [words('β')] },
      { type: 'heading', level: 1, children: [words('γ')] },
    ],
    '<h3>α</h3><h4>β</h4><h3>γ</h3>',
  ],
  ['a quotation', [{ type: 'quote', children: [words('α')] }], '<blockquote><p>α</p></blockquote>'],
  ['code, as it is', [{ type: 'code', children: [words('a < b\nc')] }], '<pre><code>a &lt; b\nc</code></pre>'],
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
    '<ul><li>α<ol><li>β</li></ol></li></ul>',
  ],
  [
    'an image, with its size',
    [{ type: 'image', image: { url: '/a.png', alternativeText: 'α "β"', width: 10, height: 5 }, children: [] }],
    '<img src="/a.png" alt="α &quot;β&quot;" width="10" height="5" loading="lazy">',
  ],
  ['an image from an unsafe address, not at all', [{ type: 'image', image: { url: 'data:x' }, children: [] }], ''],
] satisfies [string, Blocks, string][];

const HOSTILE = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='x",
    '</p><p>',
    '&lt;',
    ']]>',
  ),
  fc
    .array(fc.constantFrom('<', '>', '"', "'", '&', '/', 'a', 'α', ' ', '\n', '\u0000', '\ud800', '='))
    .map((all) => all.join('')),
);
const URLS = fc.oneof(
  HOSTILE,
  fc.constantFrom('javascript:alert(1)', 'java\nscript:x', 'https://example.org/"><script>', '/a', 'data:text/html,x'),
);

const hostileText = fc.record(
  { type: fc.constant('text' as const), text: HOSTILE, bold: fc.boolean(), code: fc.boolean() },
  { requiredKeys: ['type', 'text'] },
);
const hostileInline = fc.oneof(
  hostileText,
  fc.record({ type: fc.constant('link' as const), url: URLS, children: fc.array(hostileText, { maxLength: 2 }) }),
);
const children = fc.array(hostileInline, { maxLength: 3 });
const item = fc.record({ type: fc.constant('list-item' as const), children });
const format = fc.constantFrom('ordered' as const, 'unordered' as const);
const level = fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const, 5 as const, 6 as const);
const innerList = fc.record({ type: fc.constant('list' as const), format, children: fc.array(item, { maxLength: 2 }) });
const hostileBlocks: fc.Arbitrary<Blocks> = fc.array(
  fc.oneof(
    fc.record({ type: fc.constant('paragraph' as const), children }),
    fc.record({ type: fc.constant('heading' as const), level, children }),
    fc.record({ type: fc.constant('quote' as const), children }),
    fc.record({ type: fc.constant('code' as const), language: HOSTILE, children }),
    fc.record({
      type: fc.constant('list' as const),
      format,
      children: fc.array(fc.oneof(item, innerList), { maxLength: 3 }),
    }),
    fc.record({
      type: fc.constant('image' as const),
      image: fc.record({ url: URLS, alternativeText: HOSTILE, width: fc.integer(), height: fc.integer() }),
      children,
    }),
  ),
  { maxLength: 4 },
);

const OURS =
  /<\/?(?:p|h[3-6]|strong|em|u|s|code|pre|blockquote|ul|ol|li|a|span)>|<br>|<span lang="(?:el|en)">|<a href="[^"<>]*">|<img src="[^"<>]*" alt="[^"<>]*"(?: width="-?\d+")?(?: height="-?\d+")? loading="lazy">/g;

const unescaped = (text: string): string =>
  text.replace(
    /&(?:lt|gt|quot|#39|amp);/g,
    (entity) => ({ '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" })[entity] ?? '&',
  );

describe('rich text as HTML', () => {
  test.each(CASES)('writes %s', (_what, text, html) => {
    expect(blocksToHtml(text, 'el')).toBe(html);
  });

  test('marks Greek in an English text', () => {
    expect(blocksToHtml([paragraph(words('called Πράξη here'))], 'en')).toBe(
      '<p>called <span lang="el">Πράξη</span> here</p>',
    );
  });

  test('holds no tag that is not our own, whatever is written into it', () => {
    fc.assert(
      fc.property(hostileBlocks, fc.constantFrom('el' as const, 'en' as const), (text, locale) => {
        expect(blocksToHtml(text, locale).replace(OURS, '')).not.toMatch(/[<>"']/);
      }),
      { numRuns: 500 },
    );
  });

  test('leads nowhere that is unsafe, whatever is written into it', () => {
    fc.assert(
      fc.property(hostileBlocks, (text) => {
        for (const [, address = ''] of blocksToHtml(text, 'el').matchAll(/(?:href|src)="([^"]*)"/g)) {
          expect(isFollowable(unescaped(address))).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('closes every tag that it opens, in order', () => {
    fc.assert(
      fc.property(hostileBlocks, (text) => {
        const open: string[] = [];
        for (const [, slash, tag] of blocksToHtml(text, 'el').matchAll(/<(\/?)([a-z0-9]+)[^>]*>/g)) {
          if (slash) expect(open.pop()).toBe(tag);
          else if (tag !== 'br' && tag !== 'img') open.push(tag ?? '');
        }
        expect(open).toEqual([]);
      }),
    );
  });
});
