import fc from 'fast-check';
import ICAL from 'ical.js';
import { folded, quotedParameter, textLine, textValue } from './content-line';

describe('textValue', () => {
  it.each([
    ['a; b, c', 'a\\; b\\, c'],
    ['C:\\n', 'C:\\\\n'],
    ['one\r\ntwo\rthree\u2028four', 'one\\ntwo\\nthree\\nfour'],
    ['«Χανιά»: 10:00', '«Χανιά»: 10:00'],
    ['a\u0000b\ud800c\u202ed', 'abcd'],
  ])('writes %j as %j', (text, value) => {
    expect(textValue(text)).toBe(value);
  });

  it('is read back by a library of others, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const [line = 'SUMMARY;LANGUAGE=el:'] = textLine('SUMMARY', text, 'el');
        const property = ICAL.Property.fromString(folded(line).replaceAll('\r\n ', ''));
        const kept = text
          .replace(/(?![\t\n\r])[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/gu, '')
          .replace(/\r\n?|[\u2028\u2029]/g, '\n');
        expect(property.getFirstValue()).toBe(kept);
      }),
      { numRuns: 500 },
    );
  });
});

describe('quotedParameter', () => {
  it('writes by RFC 6868 what quotes may not hold', () => {
    expect(quotedParameter('Δήμος "Χανίων"; ^\nΚρήτη')).toBe(`"Δήμος ^'Χανίων^'; ^^^nΚρήτη"`);
  });
});

describe('folded', () => {
  const lines = (text: string): string[] => folded(text).split('\r\n');

  it.each(['a'.repeat(75), 'η'.repeat(37)])('leaves 75 octets as they are', (line) => {
    expect(folded(line)).toBe(line);
  });

  it('gives no line more than 75 octets, parts no character and loses nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'ή', '€', '😀', ' '), maxLength: 400 }), (text) => {
        for (const line of lines(text)) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          expect(Buffer.from(line).toString()).toBe(line);
        }
        expect(
          lines(text)
            .map((line, index) => (index === 0 ? line : line.slice(1)))
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
