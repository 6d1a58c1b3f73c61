import { previewAddress, previewAddresses, previewAt } from './preview-address';

describe('The address of a draft', () => {
  test('is that of a bulletin with the token in its number’s place', () => {
    expect(previewAddress('t.k.n', 'bulletin-page', 'el')).toBe('/newsletter/preview/t.k.n/el');
    expect(previewAddress('t.k.n', 'email-html', 'en')).toBe('/newsletter/preview/t.k.n/en/email.html');
  });

  test('is read as it was written, for every output of a bulletin', () => {
    const addresses = previewAddresses('t.k.n');
    expect(addresses.length).toBeGreaterThan(14);
    for (const { address, output, locale } of addresses) {
      expect(previewAt(address)).toEqual({ token: 't.k.n', output, locale });
    }
  });

  test.each([
    '/newsletter/preview/t.k.n',
    '/newsletter/preview/t.k.n/',
    '/newsletter/preview/t.k.n/fr',
    '/newsletter/preview/t.k.n/revisions/1/el',
    '/newsletter/preview/t.k.n/el/stories/x',
    '/newsletter/preview/t.k.n/../../1/el',
  ])('names no output at %s', (path) => {
    expect(previewAt(path)?.output).toBeNull();
  });

  test.each(['/newsletter/1/el', '/newsletter/previews/t/el', '/newsletter/preview', '/'])('is not %s', (path) => {
    expect(previewAt(path)).toBeNull();
  });
});
