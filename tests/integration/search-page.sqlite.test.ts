import { HtmlValidate } from 'html-validate';
import { type Desk, startDesk } from '../support/desk';

const LOCALES = ['el', 'en'] as const;
const HTML = 'text/html; charset=utf-8';

/** The addresses of the hits on a page, in their order; empty for one that has none. */
const hitsIn = (page: string): string[] =>
  [
    ...(/<ol class="hits">[\s\S]*?<\/ol>/.exec(page)?.[0] ?? '').matchAll(
      /<h2>(?:<a[^>]*href="([^"]+)"[^>]*>)?[\s\S]*?<\/h2>/g,
    ),
  ].map(([, address = '']) => address);
const plain = (page: string): string => page.replace(/<[^>]+>/g, '');

describe('People who search without a script', () => {
  let desk: Desk;
  const open = (path: string, headers: Record<string, string> = {}) =>
    desk.fetch(path, { headers: { accept: 'text/html', ...headers } });
  const search = (locale: string, q: string, more = '') =>
    open(`/newsletter/${locale}/search?q=${encodeURIComponent(q)}${more}`);

  beforeAll(async () => {
    desk = await startDesk({ seeded: true, env: { DELTIO_SEARCH_LIMIT: '40' } });
  });

  afterAll(() => desk?.stop());

  test.each(LOCALES)('come from the archive to a page that asks what to look for, in %s', async (locale) => {
    const [, action = ''] = /<form[^>]*action="([^"]+)"/.exec((await open(`/newsletter/${locale}`)).text) ?? [];
    expect(action).toBe(`/newsletter/${locale}/search`);
    for (const query of ['', '?q=', '?q=%20', '?q=!', '?utm_source=mail']) {
      const { status, text, headers } = await open(action + query);
      expect([query, status, hitsIn(text)]).toEqual([query, 200, []]);
      expect(headers.get('content-location')).toBe(action);
      expect(text).toContain('<input id="q" name="q" type="search" value=""');
      expect(text).not.toMatch(/<script|role="status"/);
    }
  });

  test.each([
    ['el', 'χανια', /<mark>Χανί/],
    ['el', 'xania', /<mark>Χανί/],
    ['en', 'technical meeting', /<mark>Technical<\/mark>/],
  ] as const)(
    'find the same as programs, in the same order, with the words marked: %s, %s',
    async (locale, q, marked) => {
      const { body } = await desk.fetch(`/api/newsletter/search?q=${encodeURIComponent(q)}&locale=${locale}`);
      const { status, headers, text } = await search(locale, q);
      expect([status, headers.get('content-type'), headers.get('content-language')]).toEqual([200, HTML, locale]);
      expect(hitsIn(text)).toEqual(body.data.map(({ page }: { page: string | null }) => page ?? ''));
      expect(hitsIn(text).length).toBeGreaterThan(1);
      expect(text).toMatch(marked);
      expect(text).toContain('<meta name="robots" content="noindex">');
      expect(text.split('<h1>')[0]).toMatch(/<img class="emblem"[^>]+>\s*<p>[^<]*(?:Ευρωπαϊκ|European)[^<]*<\/p>/);
      for (const address of hitsIn(text).filter(Boolean)) expect((await open(address)).status).toBe(200);
      const other = locale === 'el' ? 'en' : 'el';
      expect(text).toContain(`href="/newsletter/${other}/search?q=${encodeURIComponent(q)}"`);
    },
  );

  test('are told that nothing was found, and see what they typed as they typed it', async () => {
    const q = '<b>"&\'zzxxqq';
    const { status, text } = await search('en', q);
    expect(status).toBe(200);
    expect(text).not.toContain('<b>');
    expect(plain(text)).toContain('Nothing was found for “&lt;b&gt;&quot;&amp;');
  });

  test('get a page that is valid, in any state', async () => {
    const validator = new HtmlValidate({ extends: ['html-validate:standard', 'html-validate:a11y'] });
    for (const address of [
      '/newsletter/el/search',
      '/newsletter/el/search?q=δελτίο',
      '/newsletter/en/search?q=zzxxqq',
    ]) {
      const { results } = await validator.validateString((await open(address)).text);
      const told = results.flatMap(({ messages }) =>
        messages.map(({ ruleId, line, message }) => ({ ruleId, line, message })),
      );
      expect([address, told]).toEqual([address, []]);
    }
  });

  test('hear that it is the same page, under one address, whatever is added to it', async () => {
    const first = await search('en', 'smart');
    const etag = first.headers.get('etag') ?? '';
    const added = await search('en', 'smart', '&utm_source=mail');
    expect([added.headers.get('etag'), added.headers.get('content-location')]).toEqual([
      etag,
      '/newsletter/en/search?q=smart',
    ]);
    const again = await open('/newsletter/en/search?q=smart', { 'if-none-match': etag });
    expect([again.status, again.text]).toEqual([304, '']);
    expect((await search('en', 'cities')).headers.get('etag')).not.toBe(etag);
  });

  test('are told in a page what cannot be searched for', async () => {
    const asked = [
      ['el', 'α'.repeat(250), '', 400, 'Επιτρέπονται έως 200 χαρακτήρες.'],
      ['en', 'a b c d e f g h i j k l m n o', '', 400, 'The search has too many words.'],
      ['en', 'smart', '&page=99', 404, 'There is no page 99.'],
      ['en', 'smart', '&page=0', 400, ''],
      ['en', 'a'.repeat(3000), '', 414, ''],
    ] as const;
    for (const [locale, q, more, status, told] of asked) {
      const answer = await search(locale, q, more);
      expect([q.slice(0, 9), more, answer.status, answer.headers.get('content-type')]).toEqual([
        q.slice(0, 9),
        more,
        status,
        HTML,
      ]);
      expect(answer.text).toContain(told);
    }
  });

  test('may search so often in a minute, on the page and by programs together', async () => {
    let last = 200;
    for (let turn = 0; turn < 60 && last === 200; turn += 1) last = (await search('en', `word${turn}`)).status;
    const answer = await search('en', 'another');
    expect([last, answer.status, Number(answer.headers.get('retry-after')) > 0]).toEqual([429, 429, true]);
    expect(answer.text).toContain('Too many searches have come from your address.');
    expect((await desk.fetch('/api/newsletter/search?q=yetanother')).status).toBe(429);
    // What nobody has to search for is not counted.
    expect((await open('/newsletter/en/search')).status).toBe(200);
  });
});
