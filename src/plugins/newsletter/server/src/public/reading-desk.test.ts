import { createServer, type IncomingHttpHeaders, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { z } from 'zod';
import { beneficiaryEntry } from '../../../contracts/beneficiary';
import { bulletin as bulletinContract } from '../../../contracts/bulletin';
import { bulletinSummary } from '../../../contracts/bulletin-summary';
import { listOf, oneOf } from '../../../contracts/envelope';
import { readingError } from '../../../contracts/error';
import { eventEntry } from '../../../contracts/event';
import { speakerEntry } from '../../../contracts/speaker';
import { storyPage, storySummary } from '../../../contracts/story';
import { withdrawnDetails } from '../../../contracts/withdrawn';
import { bulletin, editionOf, numbered } from '../../../domain/render/edition.cases';
import { openReadingDesk } from './reading-desk';
import { shelfOf } from './shelf.cases';

type Answer = { status: number; headers: IncomingHttpHeaders; bytes: Buffer };

const shelf = shelfOf(editionOf(bulletin), editionOf(numbered(2), { issuedAt: '2020-03-01T10:00:00.000Z' }));
const reported: unknown[] = [];
const clock = { time: 0 };
const site = () => ({ origin: 'https://newsletter.example' });
const desk = openReadingDesk({
  source: shelf.source,
  site,
  now: () => clock.time,
  report: (error) => reported.push(error),
});
let server: Server;

beforeAll(async () => {
  server = createServer((question, answer) => {
    if (!desk.answer(question, answer)) desk.answerUnknown(question, answer);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterAll(() => new Promise((resolve) => server.close(resolve)));

/** Over plain HTTP, because `fetch` mends addresses and unpacks bodies. */
const ask = (path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { port } = server.address() as AddressInfo;
    const sent = request({ port, host: '127.0.0.1', path: `/api/newsletter/${path}`, method, headers, agent: false });
    sent.once('error', reject).once('response', (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.once('end', () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, bytes: Buffer.concat(chunks) });
      });
    });
    sent.end();
  });

const json = ({ bytes }: Answer) => JSON.parse(bytes.toString('utf8'));
const errorIn = (answer: Answer) => readingError.parse(json(answer)).error;

describe('the reading desk', () => {
  test.each([
    ['bulletins', listOf(bulletinSummary)],
    ['bulletins/latest', oneOf(bulletinContract)],
    ['bulletins/1', oneOf(bulletinContract)],
    ['stories', listOf(storySummary)],
    ['stories/2i-techniki-synantisi', oneOf(storyPage)],
    ['events', listOf(eventEntry)],
    ['events/meeting', oneOf(eventEntry)],
    ['speakers', listOf(speakerEntry)],
    ['speakers/vamvoukas', oneOf(speakerEntry)],
    ['beneficiaries', listOf(beneficiaryEntry)],
    ['beneficiaries/lesvos', oneOf(beneficiaryEntry)],
  ] as [string, z.ZodType][])('answers %s by its contract, with nothing beside', async (path, contract) => {
    const answer = await ask(path);
    expect(answer.status).toBe(200);
    expect(answer.headers['content-type']).toBe('application/json; charset=utf-8');
    expect(answer.headers['content-length']).toBe(String(answer.bytes.length));
    expect(() => contract.parse(json(answer))).not.toThrow();
    expect(answer.bytes.toString()).not.toMatch(/SECRET|consent/);
  });

  test('lists by pages', async () => {
    const { data, meta } = json(await ask('bulletins?pageSize=1&page=2'));
    expect(data.map(({ number }: { number: number }) => number)).toEqual([1]);
    expect(meta.pagination).toEqual({ page: 2, pageSize: 1, pageCount: 2, total: 2 });
  });

  test('tells of everybody under the name of today, and where they appear', async () => {
    const { data } = json(await ask('beneficiaries/lesvos'));
    expect(data.name).toBe('Δήμος Μυτιλήνης');
    expect(data.formerNames[0].name).toBe('Δήμος Λέσβου');
    expect(data.mentionCount).toBe(2);
    expect(data.mentions.map(({ bulletin: { number } }: { bulletin: { number: number } }) => number)).toEqual([2, 1]);
  });

  describe('chooses the language', () => {
    test('by the parameter, before the header', async () => {
      const { headers, ...answer } = await ask('bulletins/1?locale=en', { 'accept-language': 'el' });
      expect(headers['content-language']).toBe('en');
      expect(headers.vary).toBe('Accept-Encoding');
      expect(json({ headers, ...answer }).data.title).toBe('Newsletter no. 1');
    });

    test('by the header, and says so to caches', async () => {
      const { headers } = await ask('bulletins/1', { 'accept-language': 'de, en;q=0.5' });
      expect(headers['content-language']).toBe('en');
      expect(headers.vary).toContain('Accept-Language');
      expect(headers['content-location']).toBe('/api/newsletter/bulletins/1?locale=en');
    });

    test('of a story by its slug, where nothing else is said', async () => {
      const answer = await ask('stories/2nd-technical-meeting', { 'accept-language': 'el' });
      expect(answer.headers['content-language']).toBe('en');
    });

    test('of a story by sending the reader to the slug of the language asked for', async () => {
      const { status, headers } = await ask('stories/2nd-technical-meeting?locale=el');
      expect(status).toBe(307);
      expect(headers.location).toBe('/api/newsletter/stories/2i-techniki-synantisi?locale=el');
      expect(headers['access-control-allow-origin']).toBe('*');
    });
  });

  describe('saves bytes', () => {
    test.each([
      ['gzip', gunzipSync],
      ['br', brotliDecompressSync],
    ])('by %s, under a tag of its own', async (encoding, unpack) => {
      const plain = await ask('bulletins/1?locale=el');
      const packed = await ask('bulletins/1?locale=el', { 'accept-encoding': encoding });
      expect(packed.headers['content-encoding']).toBe(encoding);
      expect(packed.bytes.length).toBeLessThan(plain.bytes.length / 2);
      expect(unpack(packed.bytes).equals(plain.bytes)).toBe(true);
      expect(packed.headers.etag).not.toBe(plain.headers.etag);
    });

    test('by 304 to whoever has the same already', async () => {
      const { headers } = await ask('bulletins/1?locale=el');
      const again = await ask('bulletins/1?locale=el', { 'if-none-match': `"other", W/${headers.etag}` });
      expect(again.status).toBe(304);
      expect(again.bytes.length).toBe(0);
      expect(again.headers).toMatchObject({
        etag: headers.etag,
        'cache-control': headers['cache-control'],
        'content-location': headers['content-location'],
        vary: headers.vary,
      });
      expect((await ask('bulletins/1?locale=en', { 'if-none-match': String(headers.etag) })).status).toBe(200);
    });

    test('by date where there is no tag, and by the very date alone', async () => {
      const path = 'bulletins/1?locale=el';
      const { headers } = await ask(path);
      expect(headers['last-modified']).toBe('Thu, 20 Dec 2018 09:00:00 GMT');
      const since = (date: string, more = {}) => ask(path, { 'if-modified-since': date, ...more });
      expect((await since(String(headers['last-modified']))).status).toBe(304);
      expect((await since('Thu, 20 Dec 2029 09:00:00 GMT')).status).toBe(200);
      expect((await since(String(headers['last-modified']), { 'if-none-match': '"other"' })).status).toBe(200);
    });

    test('in caches for no longer than a withdrawal may be hidden', async () => {
      for (const path of ['bulletins/1', 'bulletins', 'stories/2nd-technical-meeting?locale=el']) {
        expect((await ask(path)).headers['cache-control']).toBe('public, max-age=1, stale-while-revalidate=1');
      }
    });

    test('by making each document once', async () => {
      const before = shelf.asked.loaded.length;
      await Promise.all(Array.from({ length: 8 }, () => ask('stories/thema-2', { 'accept-encoding': 'gzip' })));
      await ask('stories/thema-2');
      expect(shelf.asked.loaded.length).toBe(before + 1);
    });
  });

  test('answers HEAD as GET, without the body', async () => {
    const get = await ask('bulletins/1?locale=el');
    const head = await ask('bulletins/1?locale=el', {}, 'HEAD');
    expect(head.bytes.length).toBe(0);
    expect({ ...head.headers, date: '' }).toEqual({ ...get.headers, date: '' });
  });

  test('lets pages of any origin read, and nothing else', async () => {
    const { status, headers } = await ask('bulletins/1', { origin: 'https://example.org' }, 'OPTIONS');
    expect(status).toBe(204);
    expect(headers['access-control-allow-methods']).toBe('GET, HEAD, OPTIONS');
    expect(headers['access-control-allow-origin']).toBe('*');
    expect(headers['access-control-allow-credentials']).toBeUndefined();
  });

  test('is neither sniffed, framed, run nor listed', async () => {
    for (const answer of [await ask('bulletins/1'), await ask('bulletins/99'), await ask('nothing')]) {
      expect(answer.headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
        'referrer-policy': 'no-referrer',
        'x-robots-tag': 'noindex',
      });
    }
  });

  describe('refuses', () => {
    test.each([
      ['bulletins/99', 404, 'not_found'],
      ['stories/nothing', 404, 'not_found'],
      ['speakers/nobody', 404, 'not_found'],
      ['speakers/__proto__', 404, 'not_found'],
      ['bulletins?page=2', 404, 'unknown_page'],
      ['nothing', 404, 'unknown_resource'],
      ['bulletins?locale=fr', 400, 'unknown_locale'],
      ['bulletins?populate=title', 400, 'unknown_parameter'],
      ['stories/%E0%A4%A', 400, 'malformed_url'],
      [`stories/${'a'.repeat(3000)}`, 414, 'url_too_long'],
    ])('%s with %i %s', async (path, status, code) => {
      const answer = await ask(path);
      expect(answer.status).toBe(status);
      const error = errorIn(answer);
      expect(error).toMatchObject({ status, details: { code } });
      expect(error.message).toMatch(/\p{Script=Greek}/u);
      expect(answer.headers.etag).toBeUndefined();
      expect(answer.headers['cache-control']).toMatch(/^(no-store|public, max-age=5)$/);
    });

    test.each(['POST', 'PUT', 'PATCH', 'DELETE'])('%s with 405 and the methods that are allowed', async (method) => {
      const answer = await ask('bulletins/1?locale=en', {}, method);
      expect(answer.status).toBe(405);
      expect(answer.headers.allow).toBe('GET, HEAD, OPTIONS');
      expect(errorIn(answer).message).toMatch(/^The method/);
    });

    test('in the language of the parameter, else of the header', async () => {
      expect(errorIn(await ask('bulletins/99?locale=en')).message).toBe(
        'No bulletin with number 99 has been published.',
      );
      expect(errorIn(await ask('bulletins/99', { 'accept-language': 'en' })).message).toMatch(/^No bulletin/);
      expect(errorIn(await ask('bulletins/99?locale=el', { 'accept-language': 'en' })).message).toBe(
        'Δεν έχει εκδοθεί δελτίο με αριθμό 99.',
      );
    });
  });

  test('shows a correction at once, and the words before it no more', async () => {
    const before = await ask('bulletins/2?locale=en');
    shelf.issue(editionOf(numbered(2), { revision: 2, changeNote: { el: 'Διόρθωση', en: 'A correction' } }));
    desk.invalidate();
    const after = await ask('bulletins/2?locale=en', { 'if-none-match': String(before.headers.etag) });
    expect(after.status).toBe(200);
    expect(json(after).data).toMatchObject({ revision: 2, changeNote: 'A correction' });
  });

  describe('keeps the revisions of a bulletin', () => {
    test('and gives an older one whole, with the way to what stands in its place', async () => {
      const answer = await ask('bulletins/2/revisions/1?locale=en');
      expect(answer.status).toBe(200);
      expect(answer.headers['content-location']).toBe('/api/newsletter/bulletins/2/revisions/1?locale=en');
      const { data } = oneOf(bulletinContract).parse(json(answer));
      expect(data).toMatchObject({ revision: 1, changeNote: null });
      expect(data.supersededBy).toMatchObject({ revision: 2, url: '/api/newsletter/bulletins/2?locale=en' });
      expect(data.revisions.map(({ revision }) => revision)).toEqual([1, 2]);
    });

    test('the newest of which is the bulletin itself', async () => {
      const newest = await ask('bulletins/2/revisions/2?locale=en');
      const itself = await ask('bulletins/2?locale=en');
      expect(newest.headers.etag).toBe(itself.headers.etag);
      expect(newest.headers['content-location']).toBe(itself.headers['content-location']);
    });

    test.each([
      ['bulletins/2/revisions/3?locale=en', 'Bulletin no. 2 has no revision 3.'],
      ['bulletins/99/revisions/1?locale=en', 'No bulletin with number 99 has been published.'],
    ])('and no other: %s', async (path, message) => {
      const answer = await ask(path);
      expect(answer.status).toBe(404);
      expect(errorIn(answer)).toMatchObject({ message, details: { code: 'not_found' } });
    });
  });

  describe('of a withdrawn bulletin', () => {
    const notice = { el: 'Αποσύρθηκε λόγω λάθους.', en: 'Withdrawn because of a mistake.' };
    const before: Record<string, IncomingHttpHeaders> = {};
    const gone = [
      'bulletins/2',
      'bulletins/2/revisions/1',
      'bulletins/2/revisions/2',
      'stories/story-2',
      'stories/thema-2',
    ];

    beforeAll(async () => {
      for (const path of [...gone, 'bulletins', 'stories', 'speakers/vamvoukas']) {
        before[path] = (await ask(path)).headers;
      }
      shelf.withdraw(2, 2, notice);
      desk.invalidate();
    });

    test.each(gone)(
      'tells at %s that it is gone, in the words of the office, whatever the reader has',
      async (path) => {
        const { etag, 'last-modified': modified } = before[path] ?? {};
        for (const locale of ['el', 'en'] as const) {
          const answer = await ask(`${path}?locale=${locale}`, {
            'if-none-match': String(etag),
            'if-modified-since': String(modified),
          });
          expect(answer.status).toBe(410);
          expect(answer.headers['content-language']).toBe(locale);
          expect(answer.headers['cache-control']).toBe('public, max-age=5');
          expect(answer.headers.etag).toBeUndefined();
          const { message, details, name } = errorIn(answer);
          expect([name, message]).toEqual(['GoneError', notice[locale]]);
          expect(withdrawnDetails.parse(details)).toEqual({
            code: 'withdrawn',
            number: 2,
            revision: 2,
            withdrawnAt: '2021-05-01T09:00:00.000Z',
            notice: notice[locale],
          });
        }
      },
    );

    test('takes the language of a story from its slug', async () => {
      expect((await ask('stories/story-2', { 'accept-language': 'el' })).headers['content-language']).toBe('en');
    });

    test('shows nothing in lists, as the latest, or where something is mentioned', async () => {
      expect(json(await ask('bulletins/latest')).data.number).toBe(1);
      expect(json(await ask('bulletins')).data.map(({ number }: { number: number }) => number)).toEqual([1]);
      for (const path of ['events/meeting', 'speakers/vamvoukas', 'beneficiaries/lesvos']) {
        expect(json(await ask(path)).data.mentionCount).toBe(1);
      }
      for (const path of ['bulletins', 'stories', 'events', 'speakers', 'beneficiaries']) {
        expect((await ask(path)).bytes.toString()).not.toMatch(/thema-2|story-2|bulletins\/2/);
      }
    });

    test.each(['bulletins', 'stories', 'speakers/vamvoukas'])(
      'leaves no stale %s with whoever asks by tag or by date',
      async (path) => {
        const { etag, 'last-modified': modified } = before[path] ?? {};
        expect((await ask(path, { 'if-none-match': String(etag) })).status).toBe(200);
        expect((await ask(path, { 'if-modified-since': String(modified) })).status).toBe(200);
      },
    );

    test('is public again as a correction, and what was withdrawn stays so', async () => {
      shelf.issue(editionOf(numbered(2), { revision: 3, issuedAt: '2021-05-02T09:00:00.000Z' }));
      desk.invalidate();
      const { data } = oneOf(bulletinContract).parse(json(await ask('bulletins/2?locale=en')));
      expect(data.revisions.map(({ revision, withdrawnAt }) => [revision, withdrawnAt])).toEqual([
        [1, '2021-05-01T09:00:00.000Z'],
        [2, '2021-05-01T09:00:00.000Z'],
        [3, null],
      ]);
      expect((await ask('stories/story-2')).status).toBe(200);
      expect((await ask('bulletins/2/revisions/1')).status).toBe(410);
      expect((await ask('bulletins/2/revisions/2')).status).toBe(410);
      expect((await ask('bulletins/2/revisions/3')).status).toBe(200);
    });

    test('says so in its own words where the office gave none', async () => {
      shelf.withdraw(2, 3);
      desk.invalidate();
      const { message, details } = errorIn(await ask('bulletins/2?locale=en'));
      expect(message).toBe('Bulletin no. 2 has been withdrawn and is no longer available.');
      expect(details).toMatchObject({ revision: 3, notice: null });
      expect(errorIn(await ask('stories/thema-2')).message).toBe(
        'Το δελτίο αρ. 2 αποσύρθηκε και δεν είναι πια διαθέσιμο.',
      );
    });
  });

  test('tells nobody why it failed, but its own log', async () => {
    shelf.breakDown();
    desk.invalidate();
    const answer = await ask('bulletins/1?locale=en');
    shelf.breakDown(false);
    expect(answer.status).toBe(500);
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(answer.bytes.toString()).not.toMatch(/database|Error:|\.ts/);
    expect(errorIn(answer).details.code).toBe('internal_error');
    expect(String(reported[0])).toContain('the database is away');
    expect((await ask('bulletins/1?locale=en')).status).toBe(200);
  });
});

describe('a reading desk before the first publication', () => {
  test('has empty lists, and no latest bulletin', async () => {
    const empty = openReadingDesk({ source: shelfOf().source, site, now: () => 0, report: () => {} });
    const young = createServer((question, answer) => void empty.answer(question, answer));
    await new Promise<void>((resolve) => young.listen(0, '127.0.0.1', resolve));
    const base = `http://127.0.0.1:${(young.address() as AddressInfo).port}/api/newsletter`;
    const list = await (await fetch(`${base}/bulletins`)).json();
    expect(list).toEqual({ data: [], meta: { pagination: { page: 1, pageSize: 25, pageCount: 0, total: 0 } } });
    const latest = await fetch(`${base}/bulletins/latest?locale=en`);
    expect(latest.status).toBe(404);
    expect(readingError.parse(await latest.json()).error.message).toBe('There is no published bulletin.');
    await new Promise((resolve) => young.close(resolve));
  });
});
