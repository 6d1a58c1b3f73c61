import fc from 'fast-check';
import { wordsIn } from './searched-words';
import { scanWords } from './word-scan';

const scanned = (text: string) => {
  const found: { written: string; start: number }[] = [];
  const hashes = new Map<string, number>();
  const isScanned = scanWords(text, (start, end, hash) => {
    const written = text.slice(start, end);
    expect(hashes.get(written) ?? hash).toBe(hash);
    hashes.set(written, hash);
    found.push({ written, start });
  });
  return isScanned ? found : null;
};

describe('a scan for words', () => {
  test.each([
    'Ο Δήμος Χανίων, 12 Δεκεμβρίου 2018.',
    'co\u00ADoperation naïve a\u0301b \u0301c e-mail l’été x_y',
    '  «Έξυπνη Πόλη» — ½ ³ №5 漢字 ',
    '',
  ])('finds in “%s” what the pattern finds', (text) => {
    expect(scanned(text)).toEqual([...wordsIn(text)]);
  });

  test('finds what the pattern finds in any text of the basic plane', () => {
    const sign = fc.integer({ min: 0, max: 0xd7ff }).map((code) => String.fromCharCode(code));
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 60 }), (signs) => {
        const text = signs.join('');
        expect(scanned(text)).toEqual([...wordsIn(text)]);
      }),
    );
  });

  test('leaves a text with larger signs to the pattern', () => {
    expect(scanned('Νέα 🎉 και 𝒜')).toBeNull();
  });
});
