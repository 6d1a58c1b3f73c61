import { compareInDocumentOrder } from './document-order';

describe('compareInDocumentOrder', () => {
  it('orders paths as a bulletin is read, not as words are spelt', () => {
    const ordered = [
      [],
      ['number'],
      ['title', 'el'],
      ['title', 'en'],
      ['operation'],
      ['operation', 'email'],
      ['operation', 'emblem', 'alt', 'el'],
      ['stories'],
      ['stories', 0, 'headline', 'el'],
      ['stories', 0, 'body', 'el', 2],
      ['stories', 0, 'body', 'el', 10],
      ['stories', 0, 'body', 'en', 0],
      ['stories', 0, 'photos', 1, 'alt', 'el'],
      ['stories', 2],
      ['stories', 10, 'slug', 'el'],
      ['events', 0, 'startDate'],
      ['speakers', 0, 'portrait', 'credit'],
      ['beneficiaries', 0, 'formerNames', 0, 'name', 'el'],
    ];
    expect([...ordered].reverse().sort(compareInDocumentOrder)).toEqual(ordered);
  });

  it('holds equal paths equal', () => {
    expect(compareInDocumentOrder(['stories', 1, 'body', 'en'], ['stories', 1, 'body', 'en'])).toBe(0);
  });
});
