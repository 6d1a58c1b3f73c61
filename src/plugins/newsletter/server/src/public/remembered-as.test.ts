import { rememberedAs } from './remembered-as';

describe('An answer is remembered', () => {
  test.each([
    ['/newsletter/1/el?utm_source=mail', '/newsletter/1/el'],
    ['/newsletter/1/el', '/newsletter/1/el'],
    ['/newsletter/el/feed.atom?', '/newsletter/el/feed.atom'],
    ['/robots.txt?x=1&x=2', '/robots.txt'],
  ])('once for a page or a file, whatever is added to its address: %s', (url, address) => {
    expect(rememberedAs(url)).toBe(address);
  });

  test('by its whole address where that says what is wanted', () => {
    const url = '/api/newsletter/bulletins/1?locale=en';
    expect(rememberedAs(url)).toBe(url);
  });

  test('not under the address of another that is too long to be read', () => {
    expect(rememberedAs(`/newsletter/1/el?${'x'.repeat(3000)}`)).not.toBe('/newsletter/1/el');
  });
});
