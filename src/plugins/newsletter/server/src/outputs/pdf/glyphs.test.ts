import { fontFolders, lastResortFolders } from './fonts';
import { glyphsOf } from './glyphs';

const CASES = [
  ['Greek with every accent', 'αάΐΏἄᾷςΣ', true],
  ['Latin', 'aZéßđ', true],
  ['marks of both languages', '«»“”‘’–—…·;€', true],
  ['an arrow', '→', false],
  ['a character of Chinese', '漢', false],
  ['an emoji', '😀', false],
] as const;

test.each(CASES)('The fonts of the PDF and %s (%s): %s', (_what, characters, isThere) => {
  const everywhere = glyphsOf(lastResortFolders());
  expect(Array.from(characters, (one) => everywhere(one.codePointAt(0) ?? 0))).toEqual(
    Array.from(characters, () => isThere),
  );
});

test('What every face has, the last resort has', () => {
  const [inAll, inLast] = [glyphsOf(fontFolders()), glyphsOf(lastResortFolders())];
  const all = Array.from({ length: 0x30000 }, (_, codePoint) => codePoint);
  expect(all.filter((codePoint) => inAll(codePoint) && !inLast(codePoint))).toEqual([]);
  expect(all.filter(inAll).length).toBeGreaterThan(2500);
});
