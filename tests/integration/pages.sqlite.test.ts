import { writeReadyBulletin } from '../support/bulletins';
import { type Answer, type Desk, startDesk } from '../support/desk';
import { sayStillRight } from '../support/level';
import { seat } from '../support/people';

const LOCALES = ['el', 'en'] as const;
const NOTICE = { el: 'Αποσύρθηκε λόγω λάθους στο πρόγραμμα.', en: 'Withdrawn because of a mistake in the agenda.' };
const CORRECTION = { el: 'Διορθώθηκε ο τίτλος.', en: 'The title was corrected.' };
const HTML = 'text/html; charset=utf-8';
const PAGE_LIMIT = 60;

const linksIn = ({ text }: Answer): string[] =>
  [...text.matchAll(/<a [^>]*?href="([^"#]+)"/g)].map(([, address = '']) => address.replaceAll('&amp;', '&'));
const headersOf = ({ headers }: Answer, names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, headers.get(name)]));
const isPage = (address: string): boolean => address.startsWith('/newsletter/');

describe('People who read pages', () => {
  let desk: Desk;
  const open = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    desk.fetch(path, { method, headers: { accept: 'text/html', ...headers } });

  beforeAll(async () => {
    desk = await startDesk({ seeded: true, listen: true });
  });

  afterAll(() => desk?.stop());

  test.each(LOCALES)('get a bulletin, once, and then hear that it is the same, in %s', async (locale) => {
    const first = await open(`/newsletter/1/${locale}`);
    expect(first.status).toBe(200);
    expect(first.text).toContain(`<html lang="${locale}">`);
    const about = {
      'content-type': HTML,
      'content-language': locale,
      'content-security-policy': expect.stringContaining("default-src 'none'"),
      'x-content-type-options': 'nosniff',
      'x-robots-tag': null,
    };
    expect(headersOf(first, Object.keys(about))).toEqual(about);
    const etag = first.headers.get('etag') ?? '';
    const again = await open(`/newsletter/1/${locale}`, { 'if-none-match': etag });
    expect([again.status, again.text, again.headers.get('etag')]).toEqual([304, '', etag]);
    const head = await open(`/newsletter/1/${locale}`, { 'accept-encoding': 'identity' }, 'HEAD');
    expect([head.status, head.text]).toEqual([200, '']);
    expect(Number(head.headers.get('content-length'))).toBe(Buffer.byteLength(first.text));
  });

  test('get the same page with whatever is added to its address, which caches and search engines know as one', async () => {
    const added = [
      '?utm_source=mail&utm_campaign=2',
      '?locale=en',
      '?fields=title&fields=url',
      '?%00=%E0%A4%A',
      '?',
      '?x',
    ];
    for (const path of ['/newsletter/el', '/newsletter/1/en', '/newsletter/el/feed.atom', '/newsletter/1/el.txt']) {
      const plain = await open(path);
      for (const query of added) {
        const answer = await open(path + query);
        expect([path + query, answer.status, answer.text === plain.text]).toEqual([path + query, 200, true]);
        expect([answer.headers.get('etag'), answer.headers.get('content-location')]).toEqual([
          plain.headers.get('etag'),
          path,
        ]);
        const again = await open(path + query, { 'if-none-match': plain.headers.get('etag') ?? '' });
        expect(again.status).toBe(304);
      }
    }
    const page = await open('/newsletter/1/en?utm_source=mail');
    expect(/<link rel="canonical" href="([^"]+)"/.exec(page.text)?.[1]).toMatch(/\/newsletter\/1\/en$/);
    expect((await open(`/newsletter/1/en?${'x'.repeat(2100)}`)).status).toBe(414);
  });

  test('come from the root to the archive in their language', async () => {
    const { status, headers } = await open('/newsletter', { 'accept-language': 'de, en;q=0.5' });
    expect([status, headers.get('location'), headers.get('vary')]).toEqual([307, '/newsletter/en', 'Accept-Language']);
  });

  test('find a page, a picture or a file behind every link and image there is', async () => {
    const seen = new Map<string, number>();
    const waiting = LOCALES.map((locale) => `/newsletter/${locale}`);
    const images = new Set<string>();
    for (let path = waiting.shift(); path !== undefined && seen.size < PAGE_LIMIT; path = waiting.shift()) {
      if (seen.has(path)) continue;
      const answer = await open(path);
      seen.set(path, answer.status);
      waiting.push(...linksIn(answer).filter(isPage));
      // A letter names its images by their whole addresses.
      for (const [, address = ''] of answer.text.matchAll(/<img [^>]*?src="(?:https?:\/\/[^/"]+)?([^"]+)"/g)) {
        images.add(address);
      }
    }
    expect([...seen].filter(([, status]) => status !== 200)).toEqual([]);
    // An archive, a bulletin, two stories, two events and three beneficiaries, in two languages.
    expect([...seen.keys()].filter((path) => !path.includes('.')).length).toBe(18);
    for (const image of images) {
      const { status, headers } = await open(image);
      expect([image, status, headers.get('content-type')]).toEqual([image, 200, 'image/png']);
    }
    expect(images.size).toBeGreaterThan(8);
  });

  test('are led from the address of a story to the one in the other language', async () => {
    const page = await open('/newsletter/1/el');
    const story = linksIn(page).find((address) => address.startsWith('/newsletter/el/stories/')) ?? '';
    const elsewhere = linksIn(await open(story)).find((address) => address.startsWith('/newsletter/en/stories/')) ?? '';
    const { status, headers } = await open(story.replace('/el/', '/en/'));
    expect([status, headers.get('location')]).toEqual([307, elsewhere]);
  });

  test('get the stylesheet for a year, packed, and are led to it from that of another version', async () => {
    const [, address = ''] = /<link rel="stylesheet" href="([^"]+)">/.exec((await open('/newsletter/1/el')).text) ?? [];
    const sheet = await open(address);
    expect(sheet.text).toContain('prefers-color-scheme');
    const about = {
      'content-type': 'text/css; charset=utf-8',
      'content-encoding': expect.stringMatching(/^(?:br|gzip)$/),
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
    };
    expect(headersOf(sheet, Object.keys(about))).toEqual(about);
    expect((await open(address, { 'if-none-match': sheet.headers.get('etag') ?? '' })).status).toBe(304);
    const older = await open('/newsletter/style-0123456789ab.css');
    expect([older.status, older.headers.get('location')]).toEqual([307, address]);
  });

  describe('where there is no page', () => {
    test.each([
      ['/newsletter/99/en', 404, 'Page not found'],
      ['/newsletter/99/el', 404, 'Η σελίδα δεν βρέθηκε'],
      ['/newsletter/1/revisions/9/en', 404, 'Page not found'],
      ['/newsletter/el/stories/ti-einai-afto', 404, 'Η σελίδα δεν βρέθηκε'],
      ['/newsletter/en/events/nothing', 404, 'Page not found'],
      ['/newsletter/en/beneficiaries/nothing', 404, 'Page not found'],
      ['/newsletter/en/nothing/at/all', 404, 'Η σελίδα δεν βρέθηκε'],
    ])('are told so in a page: %s', async (path, status, title) => {
      const answer = await open(path, { 'accept-language': 'el' });
      expect([answer.status, answer.headers.get('content-type')]).toEqual([status, HTML]);
      expect(answer.text).toContain(`<h1>${title}</h1>`);
      // Who pays is told before the title, here as on every page.
      expect(answer.text.split('<h1>')[0]).toMatch(
        /<img class="emblem"[^>]+>\s*<p>[^<]*(?:Ευρωπαϊκ|European)[^<]*<\/p>/,
      );
      expect(answer.headers.get('x-robots-tag')).toBe('noindex');
      expect(answer.headers.get('content-security-policy')).toContain("style-src 'self'");
      for (const address of linksIn(answer).filter(isPage)) {
        // The same address in the other language is as empty.
        expect([200, 404]).toContain((await open(address)).status);
      }
    });

    test('are told what else does not work, in a page', async () => {
      const answer = await open('/newsletter/1/en', {}, 'POST');
      expect([answer.status, answer.headers.get('content-type'), answer.headers.get('allow')]).toEqual([
        405,
        HTML,
        'GET, HEAD, OPTIONS',
      ]);
      expect(answer.text).toContain('<h1>This action is not allowed</h1>');
    });

    test('are told of our own mistakes in a page, without a word of how', async () => {
      const { connection } = desk.strapi.db;
      await new Promise((resolve) => setTimeout(resolve, 2000));
      await connection.schema.renameTable('newsletter_withdrawals', 'hidden_withdrawals');
      try {
        const answer = await open('/newsletter/1/el');
        expect([answer.status, answer.headers.get('content-type')]).toEqual([500, HTML]);
        expect(answer.text).toContain('<h1>Κάτι δεν πήγε καλά</h1>');
        expect(answer.text).not.toMatch(/withdrawals|select|SQL|\bat \w/);
      } finally {
        await connection.schema.renameTable('hidden_withdrawals', 'newsletter_withdrawals');
      }
      expect((await open('/newsletter/1/el')).status).toBe(200);
    });

    test('get in nobody’s way: programs hear from the API in JSON, and the admin API is where it was', async () => {
      expect((await desk.fetch('/api/newsletter/bulletins/99')).body.error.details.code).toBe('not_found');
      const admin = await open('/newsletter/bulletins/whichever/stage');
      expect([admin.status, admin.body?.error?.name]).toEqual([401, 'UnauthorizedError']);
      expect((await desk.fetch('/newsletter/en/nothing/at/all')).body?.error?.status).toBe(404);
    });
  });

  describe('of a bulletin that is corrected and withdrawn', () => {
    let bulletin: Awaited<ReturnType<typeof writeReadyBulletin>>;
    const tokens: Record<string, string> = {};
    const story: Record<string, string> = {};
    const move = async (role: string, json: Record<string, unknown>) => {
      const { status, text } = await desk.fetch(`/newsletter/bulletins/${bulletin.documentId}/moves`, {
        token: tokens[role] ?? '',
        json,
      });
      expect([status, status === 200 ? '' : text]).toEqual([200, '']);
    };
    const publish = async () => {
      await move('editor', { move: 'submit' });
      await move('approver', { move: 'approve' });
      await move('publisher', { move: 'publish' });
    };

    beforeAll(async () => {
      bulletin = await writeReadyBulletin(desk);
      for (const role of ['editor', 'approver', 'publisher']) {
        tokens[role] = (await seat(desk, role as 'editor')).token;
      }
    });

    test('find it, and the way to it, at once', async () => {
      const before = await open('/newsletter/1/en');
      expect(before.text).not.toContain('rel="next"');
      await publish();
      const after = await open('/newsletter/1/en', { 'if-none-match': before.headers.get('etag') ?? '' });
      expect([after.status, linksIn(after).includes('/newsletter/2/en')]).toEqual([200, true]);
      for (const locale of LOCALES) {
        const page = await open(`/newsletter/2/${locale}`);
        expect(page.status).toBe(200);
        story[locale] = linksIn(page).find((address) => address.startsWith(`/newsletter/${locale}/stories/`)) ?? '';
      }
    });

    test('are told what was corrected, and from the earlier revision led to the newest', async () => {
      await move('publisher', { move: 'correct', note: CORRECTION });
      await desk.strapi
        .documents('api::bulletin.bulletin')
        .update({ documentId: bulletin.documentId, locale: 'el', data: { title: 'Διορθωμένο δελτίο' } } as never);
      await sayStillRight(desk, bulletin.documentId);
      await publish();
      for (const locale of LOCALES) {
        const page = await open(`/newsletter/2/${locale}`);
        expect(page.text).toContain(`<p>${CORRECTION[locale]}</p>`);
        expect(linksIn(page)).toContain(`/newsletter/2/revisions/1/${locale}`);
        const earlier = await open(`/newsletter/2/revisions/1/${locale}`);
        expect(earlier.status).toBe(200);
        expect(earlier.text).toContain('<meta name="robots" content="noindex">');
        expect(linksIn(earlier)).toContain(`/newsletter/2/${locale}`);
        expect(earlier.text).not.toContain('Διορθωμένο δελτίο');
      }
    });

    test('get the office’s notice in the place of all that was withdrawn, in either language', async () => {
      const addresses = LOCALES.flatMap((locale) => [
        [locale, `/newsletter/2/${locale}`],
        [locale, `/newsletter/2/revisions/1/${locale}`],
        [locale, `/newsletter/2/revisions/2/${locale}`],
        [locale, story[locale] ?? ''],
      ]) as [(typeof LOCALES)[number], string][];
      const tags = new Map<string, string>();
      for (const [, address] of addresses) tags.set(address, (await open(address)).headers.get('etag') ?? '');
      await move('publisher', { move: 'withdraw', reason: 'Εσωτερικός λόγος', note: NOTICE });
      for (const [locale, address] of addresses) {
        const answer = await open(address, { 'if-none-match': tags.get(address) ?? '' });
        expect([address, answer.status, answer.headers.get('content-type')]).toEqual([address, 410, HTML]);
        expect(answer.text).toContain(`<p>${NOTICE[locale]}</p>`);
        expect(answer.text).not.toContain('Εσωτερικός');
        const other = locale === 'el' ? 'en' : 'el';
        const elsewhere = linksIn(answer).find((link) => link.includes(`/${other}`)) ?? '';
        expect((await open(elsewhere)).text).toContain(NOTICE[other]);
      }
      expect((await open('/newsletter/1/en')).text).not.toContain('rel="next"');
      expect(linksIn(await open('/newsletter/el'))).not.toContain('/newsletter/2/el');
    });
  });
});
