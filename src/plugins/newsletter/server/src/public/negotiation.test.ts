import { negotiateEncoding } from './negotiate-encoding';
import { negotiateLocale } from './negotiate-locale';

describe('the language that a reader prefers', () => {
  test.each([
    [undefined, 'el'],
    ['', 'el'],
    ['en', 'en'],
    ['EN-gb', 'en'],
    ['el-GR,el;q=0.9,en;q=0.8', 'el'],
    ['el;q=0.5, en;q=0.9', 'en'],
    ['en, el', 'en'],
    ['de, en;q=0.3', 'en'],
    ['de, fr', 'el'],
    ['*', 'el'],
    ['el;q=0, *', 'en'],
    ['en;q=0', 'el'],
    ['el;q=0', 'el'],
    ['en;q=nonsense', 'el'],
    ['en;q=1.5, el;q=0.1', 'el'],
    ['english', 'el'],
    [',;,;q=1,,', 'el'],
  ])('of %j is %s', (header, locale) => {
    expect(negotiateLocale(header)).toBe(locale);
  });
});

describe('the encoding that a client prefers', () => {
  test.each([
    [undefined, 'identity'],
    ['', 'identity'],
    ['gzip, deflate, br', 'br'],
    ['gzip', 'gzip'],
    ['gzip;q=1, br;q=0.5', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['*', 'br'],
    ['*;q=0', 'identity'],
    ['identity, gzip;q=0.5', 'identity'],
    ['identity;q=0.5, gzip;q=0.8', 'gzip'],
    ['zstd, deflate', 'identity'],
  ])('of %j is %s', (header, encoding) => {
    expect(negotiateEncoding(header)).toBe(encoding);
  });
});
