import { bulletin, emptyBulletin, image, photo, speaker, story } from '../../../../../tests/support/bulletin-builder';
import { stablePlace } from './stable-place';
import { valueAt } from './value-at';

describe('stablePlace', () => {
  it('tells fields, documents and rows by name', () => {
    const [first] = bulletin().stories;
    expect(stablePlace(bulletin(), ['title', 'el'])).toEqual(['bulletin', 'title', 'el']);
    expect(stablePlace(bulletin(), ['stories', 0, 'headline', 'en'])).toEqual([
      'bulletin',
      'stories',
      first?.documentId,
      'headline',
      'en',
    ]);
    expect(stablePlace(bulletin(), ['stories', 0])).toEqual(['bulletin', 'stories', first?.documentId]);
    expect(stablePlace(bulletin(), ['operation', 'emblem', 'alt', 'el'])).toEqual([
      'bulletin',
      'operation',
      'operation',
      'emblem',
      bulletin().operation?.emblem?.image?.hash,
      'alt',
      'el',
    ]);
  });

  it('forgets the position of a block, and says the root for what is not there', () => {
    expect(stablePlace(bulletin(), ['stories', 0, 'body', 'el', 2, 'children', 1]).at(-1)).toBe('el');
    expect(stablePlace(emptyBulletin(), [])).toEqual([emptyBulletin().documentId]);
    expect(stablePlace(emptyBulletin(), ['stories', 9, 'headline', 'el'])).toEqual([
      emptyBulletin().documentId,
      'stories',
      'headline',
      'el',
    ]);
  });

  it('does not change when stories and photos change their order, and does when a photo gets another file', () => {
    const [hall, street] = [photo({ image: image({ hash: 'hall' }) }), photo({ image: image({ hash: 'street' }) })];
    const [a, b] = [story({ documentId: 'a', photos: [hall, street] }), story({ documentId: 'b' })];
    const place = stablePlace(bulletin({ stories: [a, b] }), ['stories', 0, 'photos', 1, 'alt', 'en']);
    const turned = bulletin({ stories: [b, { ...a, photos: [street, hall] }] });
    expect(stablePlace(turned, ['stories', 1, 'photos', 0, 'alt', 'en'])).toEqual(place);
    expect(stablePlace(turned, ['stories', 1, 'photos', 1, 'alt', 'en'])).not.toEqual(place);
    const portrait = (hash: string) =>
      bulletin({ speakers: [speaker({ portrait: photo({ image: image({ hash }) }) })] });
    const path = ['speakers', 0, 'portrait', 'alt', 'el'];
    expect(stablePlace(portrait('old'), path)).not.toEqual(stablePlace(portrait('new'), path));
  });
});

describe('valueAt', () => {
  it('gives what stands there, or null', () => {
    expect(valueAt(bulletin(), ['title', 'el'])).toBe(bulletin().title.el);
    expect(valueAt(bulletin(), [])).toEqual(bulletin());
    expect(valueAt(bulletin(), ['stories', 99, 'headline'])).toBeNull();
    expect(valueAt(bulletin(), ['title', 'el', 0])).toBeNull();
    expect(valueAt(bulletin(), ['__proto__'])).toBeNull();
  });
});
