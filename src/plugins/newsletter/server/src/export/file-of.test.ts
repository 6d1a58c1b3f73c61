import { fileOf } from './file-of';

describe('The file of an address', () => {
  test.each([
    ['/newsletter/1/el', 'text/html; charset=utf-8', 'newsletter/1/el/index.html'],
    ['/newsletter/1/el.pdf', 'application/pdf', 'newsletter/1/el.pdf'],
    ['/newsletter/1/el/email.html', 'text/html', 'newsletter/1/el/email.html'],
    ['/newsletter/en/stories/2-technical-meeting', 'text/html', 'newsletter/en/stories/2-technical-meeting/index.html'],
    ['/robots.txt', 'text/plain', 'robots.txt'],
    ['/api/newsletter/bulletins/1', 'application/json', 'api/newsletter/bulletins/1/index.json'],
    ['/api/newsletter/bulletins/1?locale=en', 'application/json', 'api/newsletter/bulletins/1/index.en.json'],
    ['/api/newsletter/bulletins?locale=el&page=2', 'application/json', 'api/newsletter/bulletins/index.el.2.json'],
    ['/api/newsletter/openapi.json?locale=el', 'application/json', 'api/newsletter/openapi.el.json'],
    ['/api/newsletter/docs', 'text/html', 'api/newsletter/docs/index.html'],
    ['/uploads/a%20b.png', 'image/png', 'uploads/a b.png'],
  ])('at %s is named after it', (address, mediaType, file) => {
    expect(fileOf(address, mediaType)).toBe(file);
  });

  test.each([
    '/newsletter/../../etc',
    '/newsletter/%2e%2e/x',
    '/newsletter/a%2fb',
    '/newsletter/a%5cb',
    '/',
    `/${'α'.repeat(128)}`,
  ])('at %s is none, since it could not stand in the folder', (address) => {
    expect(() => fileOf(address, 'image/png')).toThrow('No file can hold');
  });
});
