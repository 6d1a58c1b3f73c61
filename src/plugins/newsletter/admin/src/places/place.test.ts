import type { StoredPlace } from '../../../domain/bulletin/locate';
import { addressOf, isIn, readSpot, spotOf, writeSpot } from './place';

const target: StoredPlace = { type: 'story', documentId: 's1', locale: 'el', field: 'body' };
const form = { type: 'story', documentId: 's1', locale: 'el' } as const;

describe('A place in a form', () => {
  test('keeps the words and the block of rich text, also of an item inside lists', () => {
    const range = [3, 7] as const;
    expect(spotOf({ target, path: ['stories', 0, 'body', 'el', 2], range })).toEqual({
      field: 'body',
      block: [2],
      range,
    });
    const nested = ['stories', 0, 'body', 'el', 2, 'children', 1, 'children', 0];
    expect(spotOf({ target, path: nested })).toEqual({ field: 'body', block: [2, 1, 0], range: null });
  });

  test('has no block where the path leads to a whole text, or where there is none', () => {
    expect(spotOf({ target, path: ['stories', 0, 'headline', 'el'] })?.block).toEqual([]);
    expect(spotOf({ target, path: ['stories', 3, 'photos', 1, 'alt', 'en'] })?.block).toEqual([]);
    expect(spotOf({ target, path: ['number'] })?.block).toEqual([]);
    expect(spotOf({ target })?.block).toEqual([]);
  });

  test('is nowhere when it is a whole document', () => {
    expect(spotOf({ target: { ...target, field: null } })).toBeNull();
  });

  test.each([
    ['its own', target, true],
    ['what both languages share', { ...target, locale: null }, true],
    ['the other language', { ...target, locale: 'en' }, false],
    ['another document', { ...target, documentId: 's2' }, false],
    ['another type', { ...target, type: 'event' }, false],
  ] as [string, StoredPlace, boolean][])('is in the form: %s', (_what, place, expected) => {
    expect(isIn({ target: place }, form)).toBe(expected);
  });

  test('has an address in its own language, and one that is shared in that of the form', () => {
    expect(addressOf({ target: { ...target, locale: 'en' } }, 'el')).toBe(
      '/content-manager/collection-types/api::story.story/s1?plugins%5Bi18n%5D%5Blocale%5D=en#spot=body',
    );
    expect(addressOf({ target: { ...target, locale: null } }, 'el')).toContain('locale%5D=el#');
    const operation = { type: 'operation', documentId: 'o', locale: 'el', field: null } as const;
    expect(addressOf({ target: operation }, 'el')).toBe(
      '/content-manager/single-types/api::operation.operation?plugins%5Bi18n%5D%5Blocale%5D=el',
    );
  });

  test.each([
    { field: 'body', block: [2, 1], range: [3, 7] },
    { field: 'photos.1.altEn', block: [], range: [0, 0] },
    { field: 'number', block: [], range: null },
  ] as const)('is read from an address as it was written: %j', (spot) => {
    expect(readSpot(`#${writeSpot(spot)}`)).toEqual(spot);
  });

  test.each([
    ['', null],
    ['#block=1', null],
    ['#spot=body&block=x&words=9-2', { field: 'body', block: [], range: null }],
    ['#spot=body&words=3', { field: 'body', block: [], range: null }],
  ])('of an address that nobody wrote is what can be made of it: %j', (hash, spot) => {
    expect(readSpot(hash)).toEqual(spot);
  });
});
