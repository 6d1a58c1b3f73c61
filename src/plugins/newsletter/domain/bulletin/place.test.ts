import { both, bulletin, neither, speaker } from '../../../../../tests/support/bulletin-builder';
import el from '../../translations/el.json';
import en from '../../translations/en.json';
import { FIELDS } from './fields';
import { placeOf } from './place';

const keyOf = ({ key }: { key: string }) => key;

describe('placeOf', () => {
  it('tells a text of a story by the number of the story, the field and the language', () => {
    expect(placeOf(bulletin(), ['stories', 0, 'headline', 'en'], 'el')).toEqual({
      steps: [
        { key: 'newsletter.place.bulletin.stories.nth', data: { number: 1 } },
        { key: 'newsletter.place.story.headline', data: {} },
      ],
      locale: 'en',
    });
  });

  it('tells a photo within its story', () => {
    expect(placeOf(bulletin(), ['stories', 1, 'photos', 2, 'alt', 'el'], 'el')).toEqual({
      steps: [
        { key: 'newsletter.place.bulletin.stories.nth', data: { number: 2 } },
        { key: 'newsletter.place.story.photos.nth', data: { number: 3 } },
        { key: 'newsletter.place.photo.alt', data: {} },
      ],
      locale: 'el',
    });
  });

  it('tells a block of rich text by its number', () => {
    expect(placeOf(bulletin(), ['stories', 0, 'body', 'el', 3], 'el').steps.at(-1)).toEqual({
      key: 'newsletter.place.block',
      data: { number: 4 },
    });
  });

  it('calls people, events and beneficiaries by name, in the language of who asks', () => {
    const first = (list: string, language: 'el' | 'en') => placeOf(bulletin(), [list, 0, 'x'], language).steps;
    expect(first('speakers', 'el')).toEqual([
      { key: 'newsletter.place.bulletin.speakers.named', data: { name: 'Μαρία Λουκά' } },
    ]);
    expect(first('events', 'en')).toEqual([
      { key: 'newsletter.place.bulletin.events.named', data: { name: '2nd Technical Meeting' } },
    ]);
    expect(first('beneficiaries', 'en')).toEqual([
      { key: 'newsletter.place.bulletin.beneficiaries.named', data: { name: 'Municipality of Anthousa' } },
    ]);
  });

  it('takes the name in the other language where there is none in this one, and the number where there is none at all', () => {
    const named = bulletin({ speakers: [speaker({ givenName: neither(), familyName: both('Λουκά', null) })] });
    expect(placeOf(named, ['speakers', 0, 'givenName'], 'en').steps[0]?.data).toEqual({ name: 'Λουκά' });
    const nameless = bulletin({ speakers: [speaker({ givenName: neither(), familyName: both(' ', '') })] });
    expect(placeOf(nameless, ['speakers', 0, 'givenName'], 'el').steps[0]).toEqual({
      key: 'newsletter.place.bulletin.speakers.nth',
      data: { number: 1 },
    });
  });

  it('tells shared fields and whole lists without a language', () => {
    expect(placeOf(bulletin(), ['stories'], 'el')).toEqual({
      steps: [{ key: 'newsletter.place.bulletin.stories', data: {} }],
      locale: null,
    });
    expect(placeOf(bulletin(), ['operation', 'emblem', 'displayWidth'], 'el').steps.map(keyOf)).toEqual([
      'newsletter.place.bulletin.operation',
      'newsletter.place.operation.emblem',
      'newsletter.place.logo.displayWidth',
    ]);
  });

  it('has a name in both languages for every field it may come to, and no others', () => {
    const keys = Object.entries(FIELDS).flatMap(([part, fields]) =>
      Object.entries(fields).flatMap(([name, field]) => {
        const key = `newsletter.place.${part}.${name}`;
        const called = ['events', 'speakers', 'beneficiaries'].includes(name) && part === 'bulletin';
        return [key, ...(field.holds === 'many' ? [`${key}.nth`] : []), ...(called ? [`${key}.named`] : [])];
      }),
    );
    const expected = [
      ...keys,
      'newsletter.place.block',
      'newsletter.place.locale.el',
      'newsletter.place.locale.en',
    ].sort();
    for (const translation of [el, en]) {
      expect(
        Object.keys(translation)
          .filter((key) => key.startsWith('newsletter.place.'))
          .sort(),
      ).toEqual(expected);
    }
  });
});
