import fc from 'fast-check';
import { addressIn, parseQuestion } from './parse-question';

const ask = (path: string) => {
  const url = `/api/newsletter/${path}`;
  const address = addressIn(url);
  return address && parseQuestion(address, url);
};
const codeOf = (path: string): string | undefined => {
  const question = ask(path);
  return question && !question.ok ? question.error.code : undefined;
};

describe('an address of public reading', () => {
  test.each([
    ['bulletins', { type: 'list', resource: 'bulletins', page: 1, pageSize: 25, locale: null }],
    ['bulletins/', { type: 'list', resource: 'bulletins', page: 1, pageSize: 25, locale: null }],
    ['stories?page=2&pageSize=100', { type: 'list', resource: 'stories', page: 2, pageSize: 100, locale: null }],
    [
      'events?pagination[page]=3&pagination%5BpageSize%5D=5&locale=en',
      { type: 'list', resource: 'events', page: 3, pageSize: 5, locale: 'en' },
    ],
    ['bulletins/latest', { type: 'latest', locale: null }],
    ['bulletins/12?locale=el', { type: 'bulletin', number: 12, locale: 'el' }],
    ['bulletins/12/revisions/3?locale=el', { type: 'revision', number: 12, revision: 3, locale: 'el' }],
    ['bulletins/12/revisions/3/', { type: 'revision', number: 12, revision: 3, locale: null }],
    ['stories/2i-techniki', { type: 'story', slug: '2i-techniki', locale: null }],
    ['speakers/abc', { type: 'entry', resource: 'speakers', documentId: 'abc', locale: null }],
  ])('%s is understood', (path, question) => {
    expect(ask(path)).toEqual({ ok: true, value: question });
  });

  test.each([
    ['bulletins?local=el', 'unknown_parameter'],
    ['bulletins?pagination[start]=1', 'unknown_parameter'],
    ['bulletins?__proto__=1', 'unknown_parameter'],
    ['bulletins?=', 'unknown_parameter'],
    ['bulletins/1?page=1', 'unknown_parameter'],
    ['bulletins?locale=el&locale=en', 'repeated_parameter'],
    ['bulletins?page=1&pagination[page]=1', 'repeated_parameter'],
    ['bulletins?locale=fr', 'unknown_locale'],
    ['bulletins?locale=', 'unknown_locale'],
    ['bulletins?locale=%FF', 'unknown_locale'],
    ['bulletins?page=0', 'invalid_page'],
    ['bulletins?page=-1', 'invalid_page'],
    ['bulletins?page=1.5', 'invalid_page'],
    ['bulletins?page=1e3', 'invalid_page'],
    ['bulletins?page=', 'invalid_page'],
    ['bulletins?page=99999999999999999999', 'invalid_page'],
    ['bulletins?pageSize=101', 'invalid_page_size'],
    ['bulletins?pageSize=0', 'invalid_page_size'],
    ['bulletins/0', 'invalid_number'],
    ['bulletins/01', 'invalid_number'],
    ['bulletins/one', 'invalid_number'],
    ['bulletins/٣', 'invalid_number'],
    ['bulletins/9999999999', 'invalid_number'],
    ['bulletins/latest/revisions/1', 'invalid_number'],
    ['bulletins/1/revisions/0', 'invalid_revision'],
    ['bulletins/1/revisions/latest', 'invalid_revision'],
    ['bulletins/1/revisions/%', 'invalid_revision'],
    ['bulletins/1/revisions/1?page=1', 'unknown_parameter'],
    ['stories/%', 'malformed_url'],
    ['stories/%C0%80', 'malformed_url'],
    ['stories/%ED%A0%80', 'malformed_url'],
    ['stories/a%00b', 'malformed_url'],
    [`stories/${'a'.repeat(2048)}`, 'url_too_long'],
  ])('%s is refused: %s', (path, code) => {
    expect(codeOf(path)).toBe(code);
  });

  test.each([
    '',
    'bulletin',
    'bulletins/1/stories',
    'bulletins/1/revisions',
    'bulletins/1/revisions/1/stories',
    'bulletins/1/edits/1',
    'stories/1/revisions/1',
    'bulletins//1',
    '../bulletins',
    'BULLETINS',
    'editions',
  ])('%j is none', (path) => {
    expect(ask(path)).toBeNull();
  });

  test('is told in the language that it asks for, whatever else is wrong', () => {
    expect(ask('bulletins?pages=1&locale=en')).toMatchObject({ ok: false, error: { locale: 'en' } });
  });

  test('never makes the reader of it throw', () => {
    const path = fc.oneof(
      fc.webPath(),
      fc.string({ unit: 'binary' }),
      fc.webQueryParameters().map((query) => `stories?${query}`),
    );
    fc.assert(
      fc.property(path, fc.constantFrom('', 'bulletins/', 'stories/', 'events?', 'speakers?locale='), (tail, head) => {
        expect(() => ask(`${head}${tail}`)).not.toThrow();
      }),
      { numRuns: 500 },
    );
  });
});
