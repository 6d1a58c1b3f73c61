import { inOwnLanguage } from './in-own-language';

test.each([
  ['el', { el: 'Ημερίδα', en: 'Workshop' }, 'Ημερίδα'],
  ['en', { el: 'Ημερίδα', en: 'Workshop' }, 'Workshop'],
  ['en', { el: 'Ημερίδα', en: null }, 'Ημερίδα'],
  ['el', { el: '', en: 'Workshop' }, 'Workshop'],
  ['fr', { el: 'Ημερίδα', en: 'Workshop' }, 'Ημερίδα'],
  ['el', { el: null, en: '' }, null],
])('on a screen in %s, %j reads %s', (locale, text, read) => {
  expect(inOwnLanguage(text, locale)).toBe(read);
});
