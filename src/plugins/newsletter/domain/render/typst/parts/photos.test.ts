import type { BulletinDocument } from '../../outputs/subjects';
import type { Setting } from '../setting';
import { photoRows } from './photos';

const setting: Setting = {
  locale: 'el',
  site: { origin: 'https://newsletter.example' },
  say: (key, data) => `${key} ${JSON.stringify(data ?? null)}`,
  picture: (url) => (url.startsWith('/there') ? { file: url, width: 300, height: 200 } : null),
};

type PhotoDocument = BulletinDocument['stories'][number]['photos'][number];
const photo = (url: string, changes: Partial<PhotoDocument> = {}): PhotoDocument => ({
  image: { url, mime: 'image/png', width: 100, height: 1000, formats: [] },
  alt: 'Κείμενο',
  caption: 'Λεζάντα',
  credit: 'Δήμος',
  decorative: false,
  ...changes,
});

test.each([
  [0, []],
  [1, [1]],
  [2, [2]],
  [3, [1, 2]],
  [4, [2, 2]],
  [5, [1, 2, 2]],
])('%i photos stand in rows of %j', (count, rows) => {
  const photos = Array.from({ length: count }, () => photo('/there'));
  expect(photoRows(photos, setting).map((row) => row.length)).toEqual(rows);
});

test('A photo has its words, with its author after the caption', () => {
  expect(photoRows([photo('/there')], setting)).toEqual([
    [
      {
        picture: { file: '/there', width: 300, height: 200 },
        ratio: 1.5,
        alt: 'Κείμενο',
        caption: 'Λεζάντα · web.credit null: Δήμος',
        missing: null,
      },
    ],
  ]);
});

test('A photo without a file says so, in a place that is neither a line nor a column', () => {
  expect(photoRows([photo('/gone')], setting)[0]?.[0]).toMatchObject({
    picture: null,
    ratio: 0.4,
    missing: 'pdf.photoMissing {"alt":"Κείμενο"}',
  });
});

test('A decorative photo has no words of its own; one that lacks them is told by its caption', () => {
  const alts = photoRows([photo('/there', { decorative: true }), photo('/there', { alt: null })], setting)[0]?.map(
    ({ alt }) => alt,
  );
  expect(alts).toEqual(['', 'Λεζάντα']);
});
