import { tagUri } from './tag-uri';

describe('tagUri', () => {
  it.each([
    ['https://newsletter.example', 'tag:newsletter.example,2018-12-20:bulletin/1/el'],
    ['https://Newsletter.Example:8443', 'tag:newsletter.example,2018-12-20:bulletin/1/el'],
    ['http://localhost:1337', 'tag:localhost,2018-12-20:bulletin/1/el'],
    ['http://192.0.2.1', 'tag:192.0.2.1,2018-12-20:bulletin/1/el'],
    ['http://[2001:db8::1]:1337', 'tag:-2001-db8-1-,2018-12-20:bulletin/1/el'],
  ])('is of the host of %s alone, without a port', (origin, uri) => {
    expect(tagUri({ origin }, '2018-12-20T10:00:00.000Z', 'bulletin/1/el')).toBe(uri);
  });
});
