import { printable } from './printable';

/** A font with Greek, Latin, a bullet, `�` and a NUL. */
const hasGlyph = (codePoint: number): boolean =>
  codePoint < 0x250 || (codePoint >= 0x370 && codePoint < 0x400) || [0x2022, 0x203a, 0xfffd].includes(codePoint);

const CASES = [
  ['what the font has', 'Δήμος «Χανίων» 1 €'.replace('€', ''), 'Δήμος «Χανίων» 1 '],
  ['an arrow, as its like', 'α → β ✓', 'α › β •'],
  ['a letter in another script, as a sign of lack', '漢😀', '\uFFFD\uFFFD'],
  ['a NUL and other controls, by leaving them out', 'a\u0000b\u0007c', 'abc'],
  ['a tab, as a space', 'a\tb', 'a b'],
  ['half a character', 'a\uD83Db', 'a\uFFFDb'],
  ['what turns the direction, by leaving it out', 'a\u202Eb\u2066c', 'abc'],
  ['a byte order mark and a joiner, by leaving them out', '\uFEFFa\u200Db', 'ab'],
  ['a letter and its accent, composed', 'α\u0301', 'ά'],
  ['a new line, as it is', 'a\nb', 'a\nb'],
] satisfies [string, string, string][];

test.each(CASES)('Writes %s', (_what, text, written) => {
  expect(printable(text, hasGlyph)).toBe(written);
});

test('Leaves nothing that a font lacks, even if it lacks every substitute', () => {
  expect(printable('a→b漢\n', (codePoint) => codePoint === 0x61)).toBe('a\n');
});
