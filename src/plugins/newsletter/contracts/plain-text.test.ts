import fc from 'fast-check';
import { plainText } from './plain-text';

const schema = plainText(20);

describe('plainText', () => {
  it.each([
    ['  γεια σας \n', 'γεια σας'],
    ['α\r\nβ\rγ', 'α\nβ\nγ'],
    ['α\u0000β\u0007\u007Fγ\u0085', 'αβγ'],
    ['κενό\tμετά', 'κενό\tμετά'],
    ['\uD800α\uDFFF', 'α'],
    ['\u202Eabc\u2066', 'abc'],
    ['η\u0301', 'ή'],
    ['👩‍👧 🇬🇷', '👩‍👧 🇬🇷'],
    ['<b>όχι HTML</b>', '<b>όχι HTML</b>'],
  ])('reads %j as %j', (written, read) => {
    expect(schema.parse(written)).toBe(read);
  });

  it.each(['', ' \n ', '\u0000\u202E', 'α'.repeat(21), 7, null, ['α']])('refuses %j', (written) => {
    expect(schema.safeParse(written).success).toBe(false);
  });

  it('leaves alone what it has read once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (written) => {
        const once = schema.safeParse(written);
        if (once.success) expect(schema.parse(once.data)).toBe(once.data);
      }),
    );
  });
});
