import { searchAnswer } from '../../../contracts/search';
import { bulletin, editionOf, numbered } from '../../../domain/render/edition.cases';
import { deskOf } from '../public/desk.cases';
import { openReadingDesk } from '../public/reading-desk';
import { clientAddress } from './client-address';
import { limitSearches } from './search-limit';

const both = (el: string, en: string) => ({ el, en });
const second = numbered(2, { title: both('Το λιμάνι της Λεμεσού', 'The port of Limassol'), issueDate: '2020-02-01' });
const on = deskOf(editionOf(bulletin), editionOf(second, { issuedAt: '2020-03-01T10:00:00.000Z' }));
const { ask, shelf, desk, clock } = on;

beforeAll(on.open);
afterAll(on.close);

const searched = async (query: string) => {
  const answer = await ask(`search?${query}`);
  expect({ status: answer.status, ...answer.body?.error }).toEqual({ status: 200 });
  return searchAnswer.parse(answer.body);
};
const idsOf = ({ data }: { data: { type: string; documentId: string }[] }) =>
  data.map(({ type, documentId }) => `${type} ${documentId}`);

describe('search over HTTP', () => {
  test('answers by its contract, in the language that is asked for, with the ways on', async () => {
    const { data, meta } = await searched('q=%CE%BB%CE%B9%CE%BC%CE%B1%CE%BD%CE%B9&locale=el');
    expect(data).toHaveLength(1);
    expect(data[0]).toMatchObject({
      type: 'bulletin',
      documentId: 'bulletin-2',
      title: 'Το λιμάνι της Λεμεσού',
      titleRanges: [{ start: 3, end: 9 }],
      url: '/api/newsletter/bulletins/2?locale=el',
      page: '/newsletter/2/el',
      bulletin: { number: 2, revision: 1 },
    });
    expect(meta).toEqual({
      pagination: { page: 1, pageSize: 10, pageCount: 1, total: 1 },
      match: 'all',
      facets: { type: [{ value: 'bulletin', count: 1 }], year: [{ value: 2020, count: 1 }] },
    });
    expect((await searched('q=limassol&locale=en')).data[0]?.title).toBe('The port of Limassol');
  });

  test('finds every kind of thing, each with its address and page', async () => {
    const { data } = await searched('q=xania&pageSize=100');
    expect(new Set(data.map(({ type }) => type))).toEqual(new Set(['story', 'event', 'speaker', 'beneficiary']));
    for (const { type, url, page } of data) {
      const found = await ask((url ?? '').replace('/api/newsletter/', ''));
      expect(found.status).toBe(200);
      if (type !== 'speaker') expect(page).toMatch(/^\/newsletter\//);
    }
  });

  test('narrows by kind and year, and counts by both', async () => {
    const all = await searched('q=xania');
    for (const { value, count } of all.meta.facets.type) {
      expect((await searched(`q=xania&type=${value}`)).meta.pagination.total).toBe(count);
    }
    for (const { value, count } of all.meta.facets.year) {
      expect((await searched(`q=xania&year=${value}`)).meta.pagination.total).toBe(count);
    }
  });

  test('pages like the lists', async () => {
    const all = await searched('q=xania&pageSize=100');
    const { total } = all.meta.pagination;
    const pages = await Promise.all(
      Array.from({ length: total }, (_, at) => searched(`q=xania&pageSize=1&page=${at + 1}`)),
    );
    expect(pages.flatMap(idsOf)).toEqual(idsOf(all));
    const beyond = await ask(`search?q=xania&pageSize=1&page=${total + 1}`);
    expect(beyond.body.error).toMatchObject({ status: 404, details: { code: 'unknown_page', pageCount: total } });
  });

  test('tells nothing that readers may not see', async () => {
    const answer = await ask('search?q=secret');
    expect(answer.body).toMatchObject({ data: [], meta: { pagination: { total: 0 } } });
  });

  test('answers 304, HEAD and gzip like every other document', async () => {
    const first = await ask('search?q=xania&locale=el');
    const again = await ask('search?q=xania&locale=el', { 'if-none-match': first.headers.etag ?? '' });
    expect([again.status, again.bytes.length]).toEqual([304, 0]);
    const head = await ask('search?q=xania&locale=el', {}, 'HEAD');
    expect(head.headers.etag).toBe(first.headers.etag);
    expect((await ask('search?q=xania&locale=el', { 'accept-encoding': 'gzip' })).headers['content-encoding']).toBe(
      'gzip',
    );
    expect(first.headers['content-location']).toBe('/api/newsletter/search?q=xania&locale=el&page=1&pageSize=10');
  });

  test.each([
    ['', 'empty_query'],
    ['q=', 'empty_query'],
    ['q=%21%3F', 'empty_query'],
    ['q=%00', 'empty_query'],
    [`q=${'a'.repeat(201)}`, 'query_too_long'],
    [`q=${'a+'.repeat(13)}`, 'too_many_words'],
    ['q=a&type=photo', 'unknown_type'],
    ['q=a&year=18', 'invalid_year'],
    ['q=a&page=0', 'invalid_page'],
    ['q=a&pageSize=101', 'invalid_page_size'],
    ['q=a&locale=fr', 'unknown_locale'],
    ['q=a&populate=*', 'unknown_parameter'],
    ['q=a&sort=title', 'unknown_parameter'],
    ['q=a&q=b', 'repeated_parameter'],
    [`q=a&x=${'a'.repeat(3000)}`, 'url_too_long'],
  ])('refuses %s: %s, with words in both languages', async (query, code) => {
    const messages = await Promise.all(
      ['el', 'en'].map(async (locale) => {
        const { body } = await ask(`search?${query}`, { 'accept-language': locale });
        expect(body.error.details.code).toBe(code);
        expect(body.error.message).not.toMatch(/newsletter\.|[{}]/);
        return body.error.message;
      }),
    );
    expect(new Set(messages).size).toBe(2);
  });

  test('refuses other methods', async () => {
    expect((await ask('search?q=a', {}, 'POST')).body.error.details.code).toBe('method_not_allowed');
  });

  test('finds a correction instead of what it corrects, and nothing of a withdrawal, at once', async () => {
    expect(idsOf(await searched('q=limassol'))).toEqual(['bulletin bulletin-2']);
    const title = both('Το λιμάνι της Πάφου', 'The port of Pafos');
    shelf.issue(editionOf({ ...second, title }, { revision: 2, issuedAt: '2020-04-01T10:00:00.000Z' }));
    desk.invalidate();
    expect(idsOf(await searched('q=limassol'))).toEqual([]);
    const { data } = await searched('q=pafos');
    expect(data[0]).toMatchObject({ documentId: 'bulletin-2', bulletin: { revision: 2 } });
    shelf.withdraw(2, 2);
    desk.invalidate();
    expect(idsOf(await searched('q=pafos'))).toEqual([]);
    expect(idsOf(await searched('q=xania')).length).toBeGreaterThan(0);
  });

  test('says that it failed while the database is away, and finds everything again afterwards', async () => {
    clock.time += 10_000;
    shelf.breakDown();
    expect((await ask('search?q=hania')).body.error.details.code).toBe('internal_error');
    shelf.breakDown(false);
    expect(idsOf(await searched('q=hania')).length).toBeGreaterThan(0);
  });
});

describe('the limit on searches', () => {
  const limited = deskOf(editionOf(bulletin));
  const from = (remoteAddress: string, forwarded?: string) =>
    ({ socket: { remoteAddress }, headers: forwarded ? { 'x-forwarded-for': forwarded } : {} }) as never;

  test('counts each client by itself, and says when to come back', async () => {
    const count = limitSearches({ perMinute: () => 2, isProxyTrusted: false });
    expect([await count(from('10.0.0.1')), await count(from('10.0.0.1'))]).toEqual([null, null]);
    const wait = await count(from('10.0.0.1'));
    expect(wait).toMatchObject({ limit: 2 });
    expect(wait?.retryAfter).toBeGreaterThan(50);
    expect(await count(from('10.0.0.2'))).toBeNull();
  });

  test('is told with Retry-After; what is in memory is not counted', async () => {
    const strict = openReadingDesk({
      source: limited.shelf.source,
      site: () => ({ origin: 'https://newsletter.example' }),
      now: () => 0,
      report: () => {},
      searchLimit: { perMinute: () => 1, isProxyTrusted: false },
    });
    limited.server.removeAllListeners('request');
    limited.server.on('request', (request, response) => strict.answer(request, response));
    await limited.open();
    try {
      expect((await limited.ask('search?q=xania')).status).toBe(200);
      expect((await limited.ask('search?q=hania')).status).toBe(429);
      const refused = await limited.ask('search?q=hania', { 'accept-language': 'en' });
      expect(refused.body.error).toMatchObject({
        name: 'RateLimitError',
        details: { code: 'too_many_requests', limit: 1 },
      });
      expect(Number(refused.headers['retry-after'])).toBe(refused.body.error.details.retryAfter);
    } finally {
      await limited.close();
    }
  });

  test.each([
    ['10.0.0.1', undefined, false, '10.0.0.1'],
    ['::ffff:10.0.0.1', undefined, false, '10.0.0.1'],
    ['2001:db8:1:2:3:4:5:6', undefined, false, '2001:db8:1:2::'],
    ['127.0.0.1', '1.2.3.4, 10.0.0.9', true, '10.0.0.9'],
    ['127.0.0.1', '1.2.3.4', false, '127.0.0.1'],
    ['127.0.0.1', 'nonsense', true, '127.0.0.1'],
  ])('counts %s behind %s (trusted: %s) as %s', (remote, forwarded, isTrusted, expected) => {
    expect(clientAddress(from(remote, forwarded), isTrusted)).toBe(expected);
  });
});
