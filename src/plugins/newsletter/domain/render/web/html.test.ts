import fc from 'fast-check';
import { attributes, html, joined, NOTHING, trusted } from './html';

describe('html', () => {
  test.each([
    ['a text, escaped', html`<p>${'<b>&"\''}</p>`, '<p>&lt;b&gt;&amp;&quot;&#39;</p>'],
    ['a fragment, as it is', html`<p>${html`<b>${'a'}</b>`}</p>`, '<p><b>a</b></p>'],
    ['a list, piece by piece', html`${['<', html`<br>`, 2]}`, '&lt;<br>2'],
    ['nothing for what is absent', html`a${null}${undefined}${false}b`, 'ab'],
    ['zero', html`${0}`, '0'],
    ['line breaks, but no indentation', html`<ul>\n    <li>\n  </ul>`, '<ul>\n<li>\n</ul>'],
    ['no blank line for an absent part', html`<ul>\n  ${null}\n  </ul>`, '<ul>\n</ul>'],
    ['no blank line after a part that ends its own', html`<ul>\n  ${trusted('<li>\n')}\n</ul>`, '<ul>\n<li>\n</ul>'],
    ['what a text itself breaks and indents', html`<pre>${'a\n\n  b'}</pre>`, '<pre>a\n\n  b</pre>'],
  ])('writes %s', (_what, fragment, written) => {
    expect(String(fragment)).toBe(written);
  });

  test('lets nobody out of a text or a quoted attribute', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(String(html`${text}`)).not.toMatch(/[<>"']/);
        expect(String(attributes({ title: text }))).toMatch(/^ title="[^"<>]*"$/);
      }),
    );
  });
});

describe('attributes', () => {
  test('leaves out what is not known, and writes a bare name for what is so', () => {
    expect(String(attributes({ id: 'a', alt: '', width: 0, lang: null, hidden: true, open: false }))).toBe(
      ' id="a" alt="" width="0" hidden',
    );
  });
});

describe('joined', () => {
  test('puts something between the parts that there are', () => {
    expect(String(joined([NOTHING, html`a`, NOTHING, html`b`], ', '))).toBe('a, b');
  });
});
