import fc from 'fast-check';
import { canonicalJson, type Json } from './canonical-json';

/** A value with the keys of all its objects in the opposite order. */
function turnedAround(value: Json): Json {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(turnedAround);
  const entries = Object.entries(value).map(([key, member]) => [key, member && turnedAround(member)] as const);
  return Object.fromEntries(entries.reverse());
}

/** Strings of any UTF-16 code units, lone surrogates and control characters among them. */
const anyText = fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) });

const anyJson = fc.letrec<{ value: Json; object: Json; array: Json; leaf: Json }>((tie) => ({
  value: fc.oneof({ depthSize: 'small', withCrossShrink: true }, tie('leaf'), tie('array'), tie('object')),
  leaf: fc.oneof(
    anyText,
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
    fc.constant(null),
  ),
  array: fc.array(tie('value'), { maxLength: 5 }),
  object: fc.dictionary(anyText, tie('value'), { maxKeys: 6 }) as fc.Arbitrary<Json>,
})).value;

describe('canonicalJson', () => {
  it('sorts keys at every depth and leaves lists in their order', () => {
    expect(canonicalJson({ b: [{ z: 1, a: 2 }, 3], a: { d: null, c: true } })).toBe(
      '{"a":{"c":true,"d":null},"b":[{"a":2,"z":1},3]}',
    );
  });

  it('sorts keys by UTF-16 code unit, as the example of RFC 8785 (3.2.3) does', () => {
    const keys = ['\u20ac', '\r', '\ufb33', '1', '\u{1f600}', '\u0080', '\u00f6'];
    expect(canonicalJson(Object.fromEntries(keys.map((key) => [key, 0])))).toBe(
      '{"\\r":0,"1":0,"\u0080":0,"\u00f6":0,"\u20ac":0,"\u{1f600}":0,"\ufb33":0}',
    );
  });

  it('writes Greek as it is and escapes only what JSON must', () => {
    expect(canonicalJson('«Δελτίο»\u00a0— 2η')).toBe('"«Δελτίο»\u00a0— 2η"');
    expect(canonicalJson('"\\/\b\f\n\r\t\u0000\u001f')).toBe('"\\"\\\\/\\b\\f\\n\\r\\t\\u0000\\u001f"');
  });

  it('keeps composed and decomposed letters apart', () => {
    expect(canonicalJson('ή')).not.toBe(canonicalJson('ή'.normalize('NFD')));
  });

  it('escapes a lone surrogate, so that two of them stay two texts as bytes', () => {
    expect(canonicalJson('\ud800')).toBe('"\\ud800"');
    expect(canonicalJson('\udfff')).toBe('"\\udfff"');
    expect(canonicalJson('\u{1f600}')).toBe('"\u{1f600}"');
  });

  it('leaves out members that are not there', () => {
    expect(canonicalJson({ a: undefined, b: null })).toBe('{"b":null}');
    expect(canonicalJson({ a: undefined })).toBe('{}');
  });

  it('writes numbers in their shortest form and knows no negative zero', () => {
    expect(canonicalJson([643000, 0.1, 1e21, -0, 1e-7])).toBe('[643000,0.1,1e+21,0,1e-7]');
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])('throws for %s', (number) => {
    expect(() => canonicalJson({ number })).toThrow(TypeError);
  });

  it('gives one text whatever the order of the keys', () => {
    fc.assert(fc.property(anyJson, (value) => canonicalJson(turnedAround(value)) === canonicalJson(value)));
  });

  it('gives what JSON.parse reads as the value again', () => {
    fc.assert(
      fc.property(anyJson, (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('gives the same text for what was written and read', () => {
    fc.assert(
      fc.property(anyJson, (value) => {
        const text = canonicalJson(value);
        expect(canonicalJson(JSON.parse(text))).toBe(text);
      }),
    );
  });

  it('never writes white space between tokens', () => {
    fc.assert(
      fc.property(anyJson, (value) => {
        const withoutStrings = canonicalJson(value).replace(/"(?:[^"\\]|\\.)*"/gs, '""');
        expect(withoutStrings).not.toMatch(/\s/);
      }),
    );
  });
});
