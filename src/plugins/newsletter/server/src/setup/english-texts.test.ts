import { englishTexts } from './english-texts';

const localized = { pluginOptions: { i18n: { localized: true } } };
const shared = { pluginOptions: { i18n: { localized: false } } };

test('a translator writes localized texts and the English halves of shared ones', () => {
  const schema = { attributes: { headline: localized, number: shared, photos: shared } };
  const paths = ['headline', 'number', 'photos.altEl', 'photos.altEn', 'photos.credit', 'photos.image'];
  expect(englishTexts(schema, paths)).toEqual(['headline', 'photos.altEn']);
});

test('a shared field of the type itself is never a text to translate, whatever its name', () => {
  expect(englishTexts({ attributes: { sourceEn: shared } }, ['sourceEn'])).toEqual([]);
});
