import { excerpt } from './excerpt';

describe('excerpt', () => {
  it.each([
    ['Ο Δήμος Χανίων', 20, 'Ο Δήμος Χανίων'],
    ['Ο Δήμος  Χανίων\nφιλοξένησε', 40, 'Ο Δήμος Χανίων φιλοξένησε'],
    ['Ο Δήμος Χανίων φιλοξένησε τη συνάντηση', 20, 'Ο Δήμος Χανίων…'],
    ['Ο Δήμος Χανίων, που φιλοξένησε', 18, 'Ο Δήμος Χανίων…'],
    ['Ηλεκτροεγκεφαλογράφημα', 10, 'Ηλεκτροεγ…'],
    ['😀😀😀😀😀', 3, '😀😀…'],
    ['', 10, ''],
  ])('of «%s», %i characters at most, is «%s»', (text, most, expected) => {
    expect(excerpt(text, most)).toBe(expected);
    expect([...excerpt(text, most)].length).toBeLessThanOrEqual(most);
  });
});
