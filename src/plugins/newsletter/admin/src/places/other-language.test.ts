import { inOtherLanguage } from './other-language';

test.each([
  ['photos.1.altEl', 'photos.1.altEn'],
  ['host.nameEn', 'host.nameEl'],
  ['photos.1.credit', 'photos.1.credit'],
  ['headline', 'headline'],
  ['appearances.0.speaker', 'appearances.0.speaker'],
])('%s is %s in the other language, in the same block and without words', (field, expected) => {
  expect(inOtherLanguage({ field, block: [2], range: [1, 4] })).toEqual({ field: expected, block: [2], range: null });
});
