import fc from 'fast-check';
import { keepText, newTextStore, readText } from './text-store';
import { keepWords, newWordStore } from './word-store';

describe('kept texts', () => {
  test.each([
    'Η Πράξη «Smart Cities» — 2η Συνάντηση…',
    'ΐΰϊϋ ΆΈΉΊΌΎΏ',
    'Ἀθῆναι',
    '中文',
    '😀 και',
    '\u0000',
    '',
    'é°€',
  ])('%j comes back as it was', (text) => {
    expect(readText(keepText(newTextStore(), text), 0, text.length)).toBe(text);
  });

  test('come back in any part, however many are kept', () => {
    const store = newTextStore();
    const greek = fc.string({ unit: fc.constantFrom(...'αβγδάέή Smart«»…\n😀'), maxLength: 300 });
    fc.assert(
      fc.property(fc.array(greek, { maxLength: 20 }), fc.nat(300), fc.nat(300), (texts, start, length) => {
        const kept = texts.map((text) => keepText(store, text));
        for (const [at, text] of texts.entries()) {
          expect(readText(kept[at] ?? '', start, start + length)).toBe(text.slice(start, start + length));
        }
      }),
    );
  });

  test('are kept however long one is, its words too', () => {
    const text = 'α '.repeat(400_000);
    expect(readText(keepText(newTextStore(), text), 799_998, 800_000)).toBe('α ');
    const starts = Array.from({ length: 400_000 }, (_, at) => 2 * at);
    const { piece, from } = keepWords(newWordStore(), starts, starts, text.length);
    expect(piece.starts[from + 399_999]).toBe(799_998);
  });
});
