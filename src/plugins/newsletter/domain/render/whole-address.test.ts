import { wholeAddress } from './whole-address';

const BASE = 'https://desk.example/newsletter/1/el?x=1#top';

describe('wholeAddress', () => {
  it.each([
    ['https://www.chania.gr/', 'https://www.chania.gr/'],
    ['HTTP://chania.gr', 'HTTP://chania.gr'],
    ['mailto:smart@example.org', 'mailto:smart@example.org'],
    ['tel:+302821341600', 'tel:+302821341600'],
    ['/uploads/a.pdf', 'https://desk.example/uploads/a.pdf'],
    ['//cdn.example/a.png', 'https://cdn.example/a.png'],
    ['#story-2', 'https://desk.example/newsletter/1/el#story-2'],
    ['?page=2', 'https://desk.example/newsletter/1/el?page=2'],
    ['en', 'https://desk.example/newsletter/1/en'],
    ['https://el.wikipedia.org/wiki/Χανιά', 'https://el.wikipedia.org/wiki/%CE%A7%CE%B1%CE%BD%CE%B9%CE%AC'],
    ['https://a.example/{{x}}*|y|*"<>', 'https://a.example/%7B%7Bx%7D%7D*%7Cy%7C*%22%3C%3E'],
    ['https://a.example/%20', 'https://a.example/%20'],
    ['https://a.example/\ud800', 'https://a.example/'],
  ])('makes of %s %s', (url, whole) => {
    expect(wholeAddress(url, BASE)).toBe(whole);
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'https://',
    'https:///x',
    '',
    'a b',
    'ftp://a.example',
    'mailto:',
  ])('leads nowhere by «%s»', (url) => {
    expect(wholeAddress(url, BASE)).toBeNull();
  });
});
