import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { answerOf, createDeltioClient, type DeltioError, everyOne } from '../../clients/typescript/src/index';
import { READING_ERRORS, type ReadingErrorCode, readingError } from '../../src/plugins/newsletter/contracts/error';
import { contractChecker, type Operation } from '../support/contract-checker';
import { type Desk, startDesk } from '../support/desk';
import { sealedPreview } from '../support/preview-token';

const run = promisify(execFile);
const ROOT = path.resolve(__dirname, '../..');
const inPackages = (...parts: string[]) => path.join(ROOT, 'node_modules', ...parts);

/**
 * An address that provokes each error. Of the rest, `reading-desk.test.ts` withdraws and breaks a desk down,
 * `content-api.test.ts` lets one wait too long, `answer-client-errors.test.ts` sends half a request, and the suites of
 * search ask too often.
 */
type Provoked = Exclude<
  ReadingErrorCode,
  'withdrawn' | 'internal_error' | 'too_slow' | 'request_timeout' | 'malformed_request' | 'too_many_requests'
>;
const PROVOKED: Readonly<Record<Provoked, { at: string; method?: string; headers?: Record<string, string> }>> = {
  malformed_url: { at: 'stories/%E0%A4%A' },
  unknown_parameter: { at: 'bulletins/1?populate=*' },
  repeated_parameter: { at: 'bulletins/1?locale=el&locale=en' },
  unknown_locale: { at: 'bulletins/1?fallback=fr' },
  invalid_page: { at: 'stories?page=0' },
  invalid_page_size: { at: 'stories?pageSize=1000' },
  invalid_number: { at: 'bulletins/one' },
  invalid_revision: { at: 'bulletins/1/revisions/first' },
  unknown_field: { at: 'bulletins/1?fields=tilte' },
  unknown_inclusion: { at: 'bulletins?include=everything' },
  unknown_sort: { at: 'stories?sort=date' },
  invalid_year: { at: 'stories?year=18' },
  unknown_kind: { at: 'events?kind=meeting' },
  unknown_beneficiary: { at: 'stories?beneficiary=nobody' },
  unknown_speaker: { at: 'stories?speaker=nobody' },
  empty_query: { at: 'search?q=' },
  query_too_long: { at: `search?q=${'a'.repeat(500)}` },
  too_many_words: { at: `search?q=${'a+b+c+d+e+f+g+h+'.repeat(4)}i` },
  unknown_type: { at: 'search?q=smart&type=poem' },
  not_found: { at: 'bulletins/2' },
  unknown_page: { at: 'bulletins?page=99' },
  unknown_resource: { at: 'posts' },
  method_not_allowed: { at: 'bulletins/1', method: 'DELETE' },
  url_too_long: { at: `stories/${'a'.repeat(3000)}` },
  headers_too_large: { at: 'bulletins/1', headers: { cookie: 'x'.repeat(20_000) } },
};

describe('The contract of a seeded desk', () => {
  let desk: Desk;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'deltio-contract-'));
    desk = await startDesk({ seeded: true });
  });

  afterAll(async () => {
    await desk?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const contract = async () => (await desk.fetch('/api/newsletter/openapi.json?locale=en')).body;

  test('is an OpenAPI 3.1 document, as an independent validator reads it', async () => {
    const file = path.join(folder, 'openapi.json');
    writeFileSync(file, JSON.stringify(await contract()));
    const validator = inPackages('@seriousme', 'openapi-schema-validator', 'bin', 'validate-api-cli.js');
    const { stdout } = await run(process.execPath, [validator, file], { timeout: 60_000 });
    expect(stdout).toMatch(/"valid": true/);
  });

  test('is kept by the answers of each of its addresses, in both languages', async () => {
    const checker = contractChecker(await contract());
    const draft = await desk.strapi.db.query('api::bulletin.bulletin').findOne({ where: { number: 2 } });
    const token = sealedPreview(draft.documentId, Math.floor(Date.now() / 1000) + 600);
    const first = async (resource: string, locale: string) =>
      (await desk.fetch(`/api/newsletter/${resource}?locale=${locale}`)).body.data[0];
    const found: { asked: string; problems: string[] }[] = [];
    for (const locale of ['el', 'en']) {
      const ids = { events: '', speakers: '', beneficiaries: '' };
      for (const resource of Object.keys(ids) as (keyof typeof ids)[]) {
        ids[resource] = (await first(resource, locale)).documentId;
      }
      const named: Readonly<Record<string, string>> = { number: '1', revision: '1', locale, token };
      const slug = (await first('stories', locale)).slug;
      const idAt = (at: string) =>
        ids[(/(events|speakers|beneficiaries)/.exec(at)?.[1] ?? 'events') as keyof typeof ids];
      const addressOf = ({ path: at }: Operation) =>
        at.replace(/\{(\w+)\}/g, (_, name: string) => named[name] ?? (name === 'slug' ? slug : idAt(at)));
      const questions = checker.operations.flatMap((operation) => {
        const at = addressOf(operation);
        const takes = (name: string) => operation.parameters.some((one) => one.name === name && one.in === 'query');
        const required = takes('q') ? `&q=${encodeURIComponent('χανια')}` : '';
        const asked = takes('locale') ? [`${at}?locale=${locale}${required}`] : [at];
        if (takes('fallback')) asked.push(`${asked[0]}&fallback=${locale === 'el' ? 'en' : 'el'}`);
        if (takes('fields')) asked.push(`${at}?locale=${locale}&fields=url`);
        return asked.map((address) => ({ operation, address }));
      });
      for (const { operation, address } of questions) {
        const { status, headers, body } = await desk.fetch(address);
        const contentType = headers.get('content-type');
        const problems = checker.problemsIn(operation, { status, contentType, body });
        if (![200, 307].includes(status)) problems.push(`is answered with ${status}`);
        if (problems.length > 0) found.push({ asked: address, problems });
      }
    }
    expect(found).toEqual([]);
  });

  test.each(Object.entries(PROVOKED))(
    'has the error %s, which can be provoked',
    async (code, { at, method, headers }) => {
      const { status, body } = await desk.fetch(`/api/newsletter/${at}`, {
        ...(method ? { method } : {}),
        ...(headers ? { headers } : {}),
      });
      const { error } = readingError.parse(body);
      expect([error.details.code, status]).toEqual([code, READING_ERRORS[code as Provoked].status]);
    },
  );

  describe('is what the TypeScript client speaks:', () => {
    const client = () => createDeltioClient(desk.url);

    test('a whole bulletin, with a second language', async () => {
      const { data, meta } = await answerOf(
        client().GET('/api/newsletter/bulletins/{number}', {
          params: { path: { number: 1 }, query: { locale: 'en', fallback: 'el' } },
        }),
      );
      expect(data.stories[0]?.headline).toMatch(/Technical Meeting/);
      expect(meta.fallbacks).toEqual(expect.any(Array));
    });

    test('chosen fields, between commas', async () => {
      const { data } = await answerOf(
        client().GET('/api/newsletter/bulletins/latest', { params: { query: { fields: ['title', 'issueDate'] } } }),
      );
      expect(data.title).toEqual(expect.any(String));
      expect(data.stories).toBeUndefined();
    });

    test('a list, page after page', async () => {
      const slugs: (string | null)[] = [];
      const stories = everyOne((page) =>
        client().GET('/api/newsletter/stories', { params: { query: { locale: 'en', pageSize: 1, page } } }),
      );
      for await (const { slug } of stories) slugs.push(slug);
      const { body } = await desk.fetch('/api/newsletter/stories?locale=en');
      expect(slugs).toEqual(body.data.map(({ slug }: { slug: string }) => slug));
      expect(slugs.length).toBeGreaterThan(1);
    });

    test('an error, by its code', async () => {
      const asking = answerOf(
        client().GET('/api/newsletter/bulletins/{number}', {
          params: { path: { number: 2 }, query: { locale: 'en' } },
        }),
      );
      await expect(asking).rejects.toMatchObject({
        name: 'DeltioError',
        status: 404,
        code: 'not_found',
        message: 'No bulletin with number 2 has been published.',
      } satisfies Partial<DeltioError>);
    });
  });

  test('is enough to build a static site: the example', async () => {
    // As `npm run build` there does it.
    await run(process.execPath, [inPackages('typescript', 'bin', 'tsc'), '-p', path.join(ROOT, 'clients/typescript')]);
    const build = path.join(ROOT, 'examples/static-site/build.mjs');
    await run(process.execPath, [build, desk.url, folder], { timeout: 30_000 });
    for (const locale of ['el', 'en']) {
      expect(existsSync(path.join(folder, locale, 'index.html'))).toBe(true);
      const page = readFileSync(path.join(folder, locale, '1.html'), 'utf8');
      const { body } = await desk.fetch(`/api/newsletter/bulletins/1?locale=${locale}`);
      expect(page).toContain(body.data.operation.fundingStatement);
      for (const { headline } of body.data.stories) expect(page).toContain(headline);
    }
    expect(existsSync(path.join(folder, 'el', '2.html'))).toBe(false);
  });
});
