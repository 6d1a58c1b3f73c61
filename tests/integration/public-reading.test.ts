import { beneficiaryEntry } from '../../src/plugins/newsletter/contracts/beneficiary';
import { bulletin } from '../../src/plugins/newsletter/contracts/bulletin';
import { bulletinSummary } from '../../src/plugins/newsletter/contracts/bulletin-summary';
import { listOf, oneOf } from '../../src/plugins/newsletter/contracts/envelope';
import { readingError } from '../../src/plugins/newsletter/contracts/error';
import { eventEntry } from '../../src/plugins/newsletter/contracts/event';
import { speakerEntry } from '../../src/plugins/newsletter/contracts/speaker';
import { storyPage, storySummary } from '../../src/plugins/newsletter/contracts/story';
import { type Desk, startDesk } from '../support/desk';
import { issueApiToken } from '../support/people';

const LOCALES = ['el', 'en'] as const;

const LISTS = {
  bulletins: bulletinSummary,
  stories: storySummary,
  events: eventEntry,
  speakers: speakerEntry,
  beneficiaries: beneficiaryEntry,
} as const;

/** Ways in which a stranger may try the door; none may open it, break it, or learn what is behind. */
const ODD = [
  ['a bare percent sign', '%'],
  ['a NUL', '%00'],
  ['bytes that are no text', '%ff%fe'],
  ['a lone surrogate', '%ED%A0%80'],
  ['a way up the tree', '..%2f..%2fetc%2fpasswd'],
  ['a quote from SQL', "1'%20or%20'1'='1"],
  ['a NUL in a parameter', '1?locale=el%00'],
  ['an operator of Strapi', '1?locale[$ne]=el'],
  ['a locale twice', '1?locale=el&locale=en'],
  ['a status', '1?status=draft'],
  ['a populate', '1?populate=*'],
  ['a publication state', '1?publicationState=preview'],
  ['a negative number', '-1'],
  ['an exponent', '1e9'],
  ['a huge number', '99999999999999999999999'],
  ['a long key', 'a'.repeat(5000)],
  ['a long parameter', '1?x='.concat('y'.repeat(5000))],
] as const;

describe('public reading on a seeded desk', () => {
  let desk: Desk;

  beforeAll(async () => {
    desk = await startDesk({ seeded: true });
  });

  afterAll(async () => {
    await desk?.stop();
  });

  describe.each(LOCALES)('in %s', (locale) => {
    test('gives anybody the whole of bulletin no. 1, by its contract', async () => {
      const { status, body, headers } = await desk.fetch(`/api/newsletter/bulletins/1?locale=${locale}`);
      expect(status).toBe(200);
      expect(headers.get('content-language')).toBe(locale);
      const { data } = oneOf(bulletin).parse(body);
      expect(data).toMatchObject({ number: 1, revision: 1, locale });
      expect(data.stories).toHaveLength(2);
      for (const story of data.stories) {
        expect(story.event).not.toBeNull();
        expect(story.body?.html).toMatch(/^<p>/);
        expect(story.photos.length).toBeGreaterThan(0);
        expect(story.appearances.length).toBeGreaterThan(0);
      }
      expect(data.operation?.fundingStatement).toBeTruthy();
      expect(data.operation?.emblem?.image.width).toBeGreaterThan(0);
    });

    test('has a picture behind every address of a picture', async () => {
      const { body } = await desk.fetch(`/api/newsletter/bulletins/1?locale=${locale}`);
      const { data } = oneOf(bulletin).parse(body);
      const images = [data.operation?.emblem, ...data.stories.flatMap(({ photos }) => photos)].flatMap(
        (shown) => shown?.image ?? [],
      );
      for (const { url, formats } of images) {
        for (const address of [url, ...formats.map((format) => format.url)]) {
          expect((await desk.fetch(address)).status).toBe(200);
        }
      }
    });

    test.each(Object.keys(LISTS) as (keyof typeof LISTS)[])('lists %s by their contract', async (resource) => {
      const { status, body } = await desk.fetch(`/api/newsletter/${resource}?locale=${locale}`);
      expect(status).toBe(200);
      expect(() => listOf(LISTS[resource]).parse(body)).not.toThrow();
      expect(body.data.length).toBeGreaterThan(0);
    });

    test('leads from each story of the list to the story, and on to its other language', async () => {
      const { body } = await desk.fetch(`/api/newsletter/stories?locale=${locale}`);
      for (const { url, documentId, alternates } of listOf(storySummary).parse(body).data) {
        const { data } = oneOf(storyPage).parse((await desk.fetch(url ?? '')).body);
        expect(data.documentId).toBe(documentId);
        const other = oneOf(storyPage).parse((await desk.fetch(alternates[0]?.url ?? '')).body);
        expect(other.data).toMatchObject({ documentId, locale: alternates[0]?.locale });
      }
    });
  });

  test('shows what was published alone: bulletin no. 2 is a draft', async () => {
    const { body } = await desk.fetch('/api/newsletter/bulletins');
    expect(body.data.map(({ number }: { number: number }) => number)).toEqual([1]);
    expect((await desk.fetch('/api/newsletter/bulletins/2')).status).toBe(404);
    expect((await desk.fetch('/api/newsletter/bulletins/latest')).body.data.number).toBe(1);
  });

  test('answers before any middleware of Strapi, and 304 to whoever has it', async () => {
    const path = '/api/newsletter/bulletins/1?locale=el';
    const { headers } = await desk.fetch(path);
    expect(headers.get('x-powered-by')).toBeNull();
    const again = await desk.fetch(path, { headers: { 'if-none-match': headers.get('etag') ?? '' } });
    expect(again.status).toBe(304);
  });

  test.each(ODD)('is not shaken by %s', async (_what, odd) => {
    for (const resource of Object.keys(LISTS)) {
      const { status, body, text } = await desk.fetch(`/api/newsletter/${resource}/${odd}`);
      expect(status).toBeGreaterThanOrEqual(400);
      expect(status).toBeLessThan(500);
      expect(readingError.parse(body).error.status).toBe(status);
      expect(text).not.toMatch(/\bat .*\.(js|ts):|node_modules|select .* from/i);
    }
  });

  test('says in its own shape that it has nothing at an address, whatever the method', async () => {
    for (const method of ['GET', 'POST']) {
      const { status, body } = await desk.fetch('/api/newsletter/nothing?locale=en', { method });
      expect(status).toBe(404);
      expect(readingError.parse(body).error).toMatchObject({
        message: 'There is nothing at this address.',
        details: { code: 'unknown_resource' },
      });
    }
  });

  test.each([
    ['an address that cannot be decoded', '%', {}],
    ['a NUL in an address', '%00', {}],
    ['a method that there is not', 'nothing', { method: 'PURGE' }],
    ['a body that is no JSON', 'nothing', { method: 'POST', json: 'text' }],
    ['a form without a boundary', 'nothing', { method: 'POST', headers: { 'content-type': 'multipart/form-data' } }],
    ['a body that is not packed as it says', 'nothing', { json: {}, headers: { 'content-encoding': 'gzip' } }],
  ])('says so also to %s', async (_what, address, question) => {
    const { status, headers, body } = await desk.fetch(`/api/newsletter/${address}`, question);
    expect([status, readingError.parse(body).error.details.code]).toEqual([404, 'unknown_resource']);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('serves files under a policy that runs no script', async () => {
    const { body } = await desk.fetch('/api/newsletter/bulletins/1');
    const { pathname } = new URL(body.data.operation.emblem.image.url, desk.url);
    const { status, headers } = await desk.fetch(pathname);
    expect(status).toBe(200);
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none';/);
    expect(headers.get('content-security-policy')).not.toContain('script-src');
  });

  test.each(['full-access', 'read-only'] as const)('tells no %s token what shows a file', async (type) => {
    const token = await issueApiToken(desk, { type });
    const questions = ['*', 'related'].map((relation) => `populate=${relation}`);
    for (const query of [...questions, 'populate[related][on][newsletter.photo][populate]=*']) {
      const { text } = await desk.fetch(`/api/upload/files?${query}`, { token });
      expect(text).not.toMatch(/"related":|captionEl|consentReference/);
    }
  });

  test('leaves the rest of Strapi alone', async () => {
    expect((await desk.fetch('/_health')).status).toBe(204);
    expect((await desk.fetch('/api/bulletins')).status).toBeGreaterThanOrEqual(401);
  });

  test('shows within two seconds what another instance published, as the newest revision', async () => {
    // Past Strapi, as another process would: nothing here is told of it.
    const editions = () => desk.strapi.db.connection('newsletter_editions');
    const { id: _id, ...row } = await editions().where({ number: 1 }).first();
    await editions().insert({ ...row, document_id: 'another', revision: 2, change_note_en: 'A correction' });
    await new Promise((resolve) => setTimeout(resolve, 2000));
    const { body } = await desk.fetch('/api/newsletter/bulletins/1?locale=en');
    expect(body.data).toMatchObject({ revision: 2, changeNote: 'A correction' });
  });
});
