import { whyAstray } from './why-astray';

describe('A path beneath the pages', () => {
  test.each([
    ['/newsletter/%', 'malformed_url'],
    ['/newsletter/%ED%A0%80/feed.rss', 'malformed_url'],
    ['/newsletter/el/%00', 'malformed_url'],
    ['/newsletter/..%2F..%2Fetc%2Fpasswd', 'unknown_resource'],
    ['/newsletter/%2e%2e/bulletins/2', 'unknown_resource'],
    ['/newsletter/el/../../api', 'unknown_resource'],
    ['/newsletter/..%5c..%5cetc', 'unknown_resource'],
  ])('leads nowhere: %s', (path, code) => {
    expect(whyAstray(path)).toBe(code);
  });

  test.each(['/newsletter/bulletins/abc/stage', '/newsletter/el/stories/..a', '/newsletter/1/el.txt', '/newsletter/χ'])(
    'may be somebody’s: %s',
    (path) => {
      expect(whyAstray(path)).toBeNull();
    },
  );
});
