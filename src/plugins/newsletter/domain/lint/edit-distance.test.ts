import { editDistance } from './edit-distance';

describe('the distance of two words', () => {
  it.each([
    ['', '', 2, 0],
    ['Μεσογείου', 'Μεσογείου', 2, 0],
    ['centre', 'center', 2, 2],
    ['Μεσσογείου', 'Μεσογείου', 2, 1],
    ['abc', 'xyz', 2, 3],
    ['a', 'abcdef', 2, 3],
  ])('from %j to %j, at most %i, is %i', (one, other, limit, distance) => {
    expect(editDistance(one, other, limit)).toBe(distance);
    expect(editDistance(other, one, limit)).toBe(distance);
  });
});
