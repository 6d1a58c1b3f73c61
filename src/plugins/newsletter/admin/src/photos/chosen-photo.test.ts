import { filesOf, photosIn, photoToAskFor, proposedWords } from './chosen-photo';

const HALL = { id: 7, url: '/hall.jpg' };
const PORT = { id: 8, url: '/port.jpg' };
const WHOLE = { altEl: 'Η αίθουσα', altEn: 'The hall', credit: 'Α. Β.', people: 'none' };
const FIELDS = ['photos', 'portrait'];

describe('a photo that is chosen in a form', () => {
  it('is found in a list and alone, by its place', () => {
    const photos = photosIn(
      { photos: [{ __temp_key__: 'a' }, { __temp_key__: 'b', image: HALL }], portrait: null },
      FIELDS,
    );
    expect(photos.map(({ path, key }) => [path, key])).toEqual([['photos.1', 'photos b']]);
    expect(photosIn({ portrait: { id: 3, image: PORT, altEl: '' } }, FIELDS)).toMatchObject([
      { path: 'portrait', file: PORT, words: { altEl: null } },
    ]);
  });

  it('is asked about where words are missing, or belong to the file before', () => {
    const [first] = photosIn({ photos: [{ id: 1, image: HALL, ...WHOLE }] }, FIELDS);
    const known = filesOf(first ? [first] : []);
    const asked = (entry: object, from = known) => photoToAskFor(photosIn({ photos: [entry] }, FIELDS), from)?.file.id;
    expect(asked({ id: 1, image: HALL, altEl: '' })).toBeUndefined();
    expect(asked({ id: 1, image: PORT, ...WHOLE })).toBe(8);
    expect(asked({ __temp_key__: 'b', image: PORT })).toBe(8);
    expect(asked({ __temp_key__: 'b', image: PORT, ...WHOLE })).toBeUndefined();
    expect(asked({ __temp_key__: 'b', image: PORT, ...WHOLE, people: 'minors' })).toBe(8);
  });

  it('is proposed its own words before those of its file, and the file’s where that is new', () => {
    const [photo] = photosIn({ photos: [{ id: 1, image: PORT, altEl: 'Δικό της' }] }, FIELDS);
    const ofFile = {
      altEl: 'Το λιμάνι',
      altEn: 'The port',
      captionEl: 'Το λιμάνι των Χανίων',
      captionEn: null,
      credit: null,
      people: null,
      consentBasis: null,
      consentReference: null,
    };
    if (!photo) throw new Error('There is a photo');
    expect(proposedWords(photo, ofFile, false)).toMatchObject({
      altEl: 'Δικό της',
      altEn: 'The port',
      captionEl: 'Το λιμάνι των Χανίων',
      credit: null,
    });
    expect(proposedWords(photo, ofFile, true)).toMatchObject({ altEl: 'Το λιμάνι', altEn: 'The port' });
    expect(proposedWords(photo, null, true)).toMatchObject({ altEl: 'Δικό της', altEn: null });
  });
});
