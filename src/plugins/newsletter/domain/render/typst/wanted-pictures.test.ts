import type { Blocks } from '../../bulletin/blocks';
import { bulletin, editionOf, photo, story } from '../edition.cases';
import { projectBulletin } from '../json/bulletin';
import { wantedPictures } from './wanted-pictures';

const wantedOf = (changes: Partial<typeof bulletin>) => {
  const edition = editionOf({ ...bulletin, ...changes });
  return wantedPictures(projectBulletin(edition, [{ ...edition, withdrawal: null }], 'el'));
};
const imageIn = (url: string): Blocks => [{ type: 'image', image: { url }, children: [] }];
const withBody = (url: string, image = photo.image) => ({
  stories: [{ ...story, photos: [{ ...photo, image }], body: { el: imageIn(url), en: null } }],
});
const stored = (url: string) => photo.image && { ...photo.image, url, formats: [] };

test('A photo is wanted in the smallest size that is enough on paper, once', () => {
  const url = '/uploads/meeting_0a1b2c.png';
  expect(wantedOf({}).filter((one) => one.url === url)).toEqual([{ url, source: url }]);
});

test('A photo in a row of two is wanted in half the size, unless it stands alone elsewhere', () => {
  const large = { url: '/uploads/large.png', width: 1000, height: 563 };
  const image = photo.image && { ...photo.image, formats: [large] };
  const inRow = {
    ...story,
    photos: [
      { ...photo, image },
      { ...photo, image },
    ],
    appearances: [],
  };
  const alone = { ...inRow, photos: [{ ...photo, image }] };
  const url = '/uploads/meeting_0a1b2c.png';
  const sourcesOf = (...stories: (typeof story)[]) => wantedOf({ stories }).filter((one) => one.url === url);
  expect(sourcesOf(inRow)).toEqual([{ url, source: large.url }]);
  expect(sourcesOf(alone, inRow)).toEqual([{ url, source: url }]);
});

test('A logo is wanted in a small size', () => {
  expect(wantedOf({})).toContainEqual({
    url: '/uploads/emblem_0a1b2c.png',
    source: '/uploads/small_emblem_0a1b2c.png',
  });
});

test.each([
  ['/uploads/a.png', true],
  ['//elsewhere.example/a.png', false],
  ['https://elsewhere.example/a.png', false],
  ['http://169.254.169.254/latest', false],
  ['javascript:alert(1)', false],
])('An image in a text at %s is the library’s: %s', (url, isWanted) => {
  expect(wantedOf(withBody(url)).some((one) => one.url === url)).toBe(isWanted);
});

test('An image in a text may come from the store that holds the library', () => {
  const url = 'https://store.example/b.png';
  expect(wantedOf(withBody(url, stored('https://store.example/a.png'))).map((one) => one.url)).toContain(url);
});
