import { addressOfView } from './views';

const origin = 'https://newsletter.example';
const view = {
  expiresAt: '2026-03-02T09:00:00.000Z',
  links: [
    { output: 'bulletin-page', locale: 'el', url: `${origin}/newsletter/preview/t/el` },
    { output: 'bulletin-page', locale: 'en', url: `${origin}/newsletter/preview/t/en` },
    { output: 'email-html', locale: 'el', url: `${origin}/newsletter/preview/t/el/email.html` },
    { output: 'bilingual-pdf', locale: null, url: `${origin}/newsletter/preview/t/bilingual.pdf` },
  ],
} as const;

test.each([
  ['web', 'el', '/newsletter/preview/t/el'],
  ['web', 'en', '/newsletter/preview/t/en'],
  ['email-narrow', 'el', '/newsletter/preview/t/el/email.html'],
  ['email-wide', 'el', '/newsletter/preview/t/el/email.html'],
  ['pdf-both', 'en', '/newsletter/preview/t/bilingual.pdf'],
  ['email-wide', 'en', null],
  ['pdf', 'el', null],
] as const)('the view %s in %s is at %s', (name, locale, address) => {
  expect(addressOfView(view, name, locale)).toBe(address);
});
