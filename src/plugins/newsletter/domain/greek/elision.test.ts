import { isElided, wholeOf } from './elision';

describe('wholeOf', () => {
  test.each([
    ['απ’', 'από'],
    ['Κατ’', 'κατά'],
    ["καθ'", 'κατά'],
    ['σ’', 'σε'],
    ['Αλλ’', 'αλλά'],
    ['εφ΄', 'επί'],
  ])('reads %j as %j', (word, whole) => {
    expect(wholeOf(word)).toBe(whole);
  });

  test.each(['από', 'απ', 'πόλη’', '’', 'απ’ό', '', 'towns’'])('finds nothing elided in %j', (word) => {
    expect(wholeOf(word)).toBeNull();
    expect(isElided(word)).toBe(false);
  });
});
