import { bulletin, emptyBulletin } from '../../../../../tests/support/bulletin-builder';
import type { ContentPath } from '../finding';
import { anchorAt, pathOfAnchor } from './anchor';
import type { Bulletin } from './bulletin';

const anchor = (path: ContentPath, of: Bulletin = bulletin()) => {
  const found = anchorAt(of, path);
  if (!found) throw new Error(`${path.join('.')} leads nowhere`);
  return found;
};
const turned = (): Bulletin => ({ ...bulletin(), stories: bulletin().stories.toReversed() });

describe('anchorAt', () => {
  it('keeps the document and the field beside the path', () => {
    expect(anchor(['stories', 0, 'headline', 'el'])).toEqual({
      path: ['stories', 0, 'headline', 'el'],
      target: { type: 'story', documentId: 'story-meeting', locale: 'el', field: 'headline' },
    });
    expect(anchor(['stories', 0]).target).toEqual({
      type: 'story',
      documentId: 'story-meeting',
      locale: null,
      field: null,
    });
    expect(anchor(['title', 'en']).target).toMatchObject({ type: 'bulletin', locale: 'en', field: 'title' });
  });

  it.each<ContentPath[]>([
    [[]],
    [['stories', 99]],
    [['stories', '0']],
    [['stories', 'length']],
    [['__proto__']],
    [['constructor', 'name']],
    [['title', 'fr']],
    [['title', 'el', 0]],
    [['stories', -1]],
    [['stories', 0.5]],
  ])('refuses %j, which leads nowhere', (path) => {
    expect(anchorAt(bulletin(), path)).toBeNull();
  });
});

describe('pathOfAnchor', () => {
  it.each<ContentPath[]>([
    [['title', 'el']],
    [['stories', 1, 'body', 'el', 0]],
    [['operation', 'fundingStatement', 'en']],
  ])('finds %j where nothing moved', (path) => {
    expect(pathOfAnchor(bulletin(), anchor(path))).toEqual(path);
  });

  it('follows a story to its new place in the lineup', () => {
    expect(pathOfAnchor(turned(), anchor(['stories', 0, 'headline', 'el']))).toEqual(['stories', 1, 'headline', 'el']);
    expect(pathOfAnchor(turned(), anchor(['stories', 1]))).toEqual(['stories', 0]);
  });

  it('stops at what is left where a part was removed', () => {
    const [first, ...others] = bulletin().stories;
    const bare: Bulletin = { ...bulletin(), stories: first ? [{ ...first, photos: [] }, ...others] : others };
    expect(pathOfAnchor(bare, anchor(['stories', 0, 'photos', 0, 'alt', 'el']))).toEqual(['stories', 0, 'photos']);
  });

  it('finds nothing once the document left the bulletin', () => {
    expect(pathOfAnchor(emptyBulletin(), anchor(['stories', 0, 'headline', 'el']))).toBeNull();
  });
});
