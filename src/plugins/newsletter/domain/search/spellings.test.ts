import { newSpellings } from './spellings';

describe('spellings', () => {
  test('are found where they stand, and no others, even where hashes are equal', () => {
    const known = newSpellings();
    known.add('Χανιά', 7, 1);
    known.add('Χανίων', 7, 2);
    known.add('Πάφος', 8, 3);
    expect(known.numberOf('στα Χανιά', 4, 9, 7)).toBe(1);
    expect(known.numberOf('Χανίων', 0, 6, 7)).toBe(2);
    expect(known.numberOf('Πάφος', 0, 5, 8)).toBe(3);
    expect(known.numberOf('Χανιά', 0, 5, 9)).toBe(-1);
    expect(known.numberOf('Χανιώ', 0, 5, 7)).toBe(-1);
    expect(known.numberOf('Χανιάδες', 0, 4, 7)).toBe(-1);
  });

  test('are still found when there are many', () => {
    const known = newSpellings();
    const words = Array.from({ length: 5000 }, (_, at) => `λέξη${at}`);
    for (const [at, word] of words.entries()) known.add(word, at % 97, at);
    expect(words.map((word, at) => known.numberOf(word, 0, word.length, at % 97))).toEqual([...words.keys()]);
  });
});
