import { isFollowable, isLoadable } from './link-url';

describe('an address that a reader may be sent to', () => {
  test.each([
    'https://example.org/a?b=c#d',
    'HTTP://example.org',
    'mailto:info@example.org',
    'tel:+302821000000',
    '/newsletter/1/el',
    'page.html',
    '#section',
    '?page=2',
  ])('is %s', (url) => {
    expect(isFollowable(url)).toBe(true);
  });

  test.each([
    '',
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
    '\u0000javascript:alert(1)',
    'data:text/html,<script>',
    'vbscript:x',
    'file:///etc/passwd',
    'http:',
    'https:example.org',
    '\\\\evil.example',
  ])('is not %j', (url) => {
    expect(isFollowable(url)).toBe(false);
  });

  test('of an image is no mail address', () => {
    expect(isLoadable('mailto:a@example.org')).toBe(false);
    expect(isLoadable('/uploads/a.png')).toBe(true);
  });
});
