import fc from 'fast-check';
import { both, bulletin } from '../../../../../tests/support/bulletin-builder';
import { type InlineNode, plainText } from '../bulletin/blocks';
import { mendInline, mendText } from './mend';
import { mendBulletin } from './mend-bulletin';

const textOf = (nodes: readonly InlineNode[]) => nodes.map(plainText).join('');

const anyText = fc.record({
  type: fc.constant('text' as const),
  text: fc.string({ maxLength: 8 }),
  bold: fc.boolean(),
});
const anyInline = fc.oneof(
  anyText,
  fc.record({ type: fc.constant('link' as const), url: fc.webUrl(), children: fc.array(anyText, { maxLength: 3 }) }),
);

describe('mendText', () => {
  it('changes nothing outside the range', () => {
    expect(mendText('με την συμμετοχή', { range: [3, 6], replacement: 'τη' })).toBe('με τη συμμετοχή');
  });
});

describe('mendInline', () => {
  it('does to the text of a block what mendText does to a text, whatever its nodes', () => {
    fc.assert(
      fc.property(
        fc.array(anyInline, { minLength: 1, maxLength: 5 }),
        fc.nat(),
        fc.nat(),
        fc.string(),
        (nodes, a, b, by) => {
          const text = textOf(nodes);
          // An empty link has no text that could take a replacement.
          fc.pre(nodes.every((node) => node.type === 'text' || node.children.length > 0));
          const [from, to] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [number, number];
          const mend = { range: [from, to] as const, replacement: by };
          expect(textOf(mendInline(nodes, mend))).toBe(mendText(text, mend));
        },
      ),
    );
  });

  it('keeps the marks of what it replaces, and the nodes around it', () => {
    const nodes: InlineNode[] = [
      { type: 'text', text: 'με ' },
      { type: 'text', text: 'την', bold: true },
      { type: 'link', url: 'https://a.example', children: [{ type: 'text', text: ' συμμετοχή' }] },
    ];
    const mended = mendInline(nodes, { range: [3, 6], replacement: 'τη' });
    expect(mended[1]).toEqual({ type: 'text', text: 'τη', bold: true });
    expect([mended[0], mended[2]]).toEqual([nodes[0], nodes[2]]);
  });

  it('puts an insertion at the end of what stands before it', () => {
    const nodes: InlineNode[] = [
      { type: 'text', text: 'α', bold: true },
      { type: 'text', text: 'β' },
    ];
    expect(mendInline(nodes, { range: [1, 1], replacement: ',' })[0]).toEqual({ type: 'text', text: 'α,', bold: true });
  });
});

describe('mendBulletin', () => {
  it('mends the text at a path and leaves the bulletin as it was', () => {
    const given = bulletin({ title: both('1 ο Δελτίο', 'Newsletter') });
    const mended = mendBulletin(given, ['title', 'el'], { range: [1, 2], replacement: '' });
    expect(mended.title.el).toBe('1ο Δελτίο');
    expect(given.title.el).toBe('1 ο Δελτίο');
    expect(mended.stories).toBe(given.stories);
  });

  it('mends a block', () => {
    const mended = mendBulletin(bulletin(), ['editorial', 'el', 0], { range: [0, 12], replacement: 'Ιδού' });
    expect(mended.editorial.el?.[0]).toEqual({
      type: 'paragraph',
      children: [{ type: 'text', text: 'Ιδού στο πρώτο δελτίο.' }],
    });
  });

  it('refuses a path that leads to no text', () => {
    expect(() => mendBulletin(bulletin(), ['number'], { range: [0, 0], replacement: 'x' })).toThrow();
    expect(() =>
      mendBulletin(bulletin(), ['stories', 0, 'event', 'x', 'y'], { range: [0, 0], replacement: 'x' }),
    ).toThrow();
  });
});
