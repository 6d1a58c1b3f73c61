import { createHmac } from 'node:crypto';
import { type Desk, startDesk } from '../support/desk';
import { issueApiToken, seat } from '../support/people';
import { sealedPreview } from '../support/preview-token';
import { toldTexts } from '../support/told-texts';

type Link = { output: string; locale: 'el' | 'en' | null; mediaType: string; url: string };

const TITLE = 'Τίτλος που κανείς δεν έχει δει';
const HTML = { accept: 'text/html' };

describe('A signed link to a draft', () => {
  let desk: Desk;
  let token: string;
  let documentId: string;
  let links: Link[];

  const pathOf = (output: string, locale: string | null) => {
    const link = links.find((candidate) => candidate.output === output && candidate.locale === locale);
    return new URL(link?.url ?? '').pathname;
  };
  /** The token of a link to bulletin no. 2, and what it is made of. */
  const signed = () => pathOf('bulletin-page', 'el').split('/')[3] ?? '';
  const open = (path: string, headers: Record<string, string> = {}) => desk.fetch(path, { headers });

  beforeAll(async () => {
    desk = await startDesk({ seeded: true, listen: true, env: { DELTIO_PREVIEW_LIMIT: '200' } });
    token = (await seat(desk, 'translator')).token;
    const bulletins = desk.strapi.db.query('api::bulletin.bulletin');
    const draft = await bulletins.findOne({ where: { number: 2, locale: 'el', publishedAt: null } });
    documentId = draft.documentId;
    await bulletins.update({ where: { id: draft.id }, data: { title: TITLE } });
    const answer = await desk.fetch(`/newsletter/bulletins/${documentId}/preview`, { token, method: 'POST' });
    expect(answer.status).toBe(200);
    links = answer.body.data.links;
    const left = Date.parse(answer.body.data.expiresAt) - Date.now();
    expect(left / 3_600_000).toBeGreaterThan(71.9);
    expect(left / 3_600_000).toBeLessThanOrEqual(72);
  });

  afterAll(() => desk?.stop());

  it('opens it in every format and language, kept by nobody and listed by nobody', async () => {
    expect(new Set(links.map(({ output }) => output))).toEqual(
      new Set([
        'bulletin-page',
        'bulletin-text',
        'bulletin-pdf',
        'bilingual-pdf',
        'email-html',
        'email-text',
        'email-message',
        'email-listmonk',
        'email-mailchimp',
      ]),
    );
    for (const { url, mediaType } of links) {
      const answer = await open(new URL(url).pathname);
      expect([url, answer.status]).toEqual([url, 200]);
      expect(answer.headers.get('content-type')).toContain(mediaType);
      expect(answer.headers.get('cache-control')).toBe('no-store');
      expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
      expect(answer.headers.get('x-robots-tag')).toContain('noindex');
    }
    for (const output of ['bulletin-page', 'bulletin-text', 'email-html']) {
      expect((await open(pathOf(output, 'el'))).text).toContain(TITLE);
    }
  });

  it('says in every form that it is a draft, and until when the link opens it, as nothing does that readers get', async () => {
    const [, expiry = ''] = signed().split('.');
    const until = (locale: 'el' | 'en') =>
      new Intl.DateTimeFormat(locale === 'el' ? 'el-GR' : 'en-GB', {
        ...{ day: 'numeric', month: 'long', year: 'numeric', timeZone: 'Europe/Athens' },
      }).format(Number.parseInt(expiry, 36) * 1000);
    const banner = {
      el: `Προσχέδιο που δεν έχει δημοσιευθεί. Ο σύνδεσμος λήγει στις ${until('el')}.`,
      en: `Draft, not published. The link expires on ${until('en')}.`,
    };
    const textsAt = async (path: string, mediaType: string) =>
      Object.entries(await toldTexts(mediaType, Buffer.from(await (await fetch(desk.url + path)).arrayBuffer())));
    for (const { output, locale, mediaType, url } of links) {
      const path = new URL(url).pathname;
      for (const language of locale ? [locale] : (['el', 'en'] as const)) {
        for (const [form, text] of await textsAt(path, mediaType)) {
          expect([output, locale, form, text.includes(banner[language])]).toEqual([output, locale, form, true]);
        }
        for (const [form, text] of await textsAt(path.replace(`/preview/${signed()}/`, '/1/'), mediaType)) {
          expect([output, locale, form, text.length > 500]).toEqual([output, locale, form, true]);
          expect(text).not.toMatch(/Προσχέδιο|Draft, not published/);
        }
      }
    }
  });

  it('opens what is written now, and readers still get nothing of it', async () => {
    const bulletins = desk.strapi.db.query('api::bulletin.bulletin');
    await bulletins.updateMany({
      where: { documentId, locale: 'en', publishedAt: null },
      data: { title: 'Seen just now' },
    });
    expect((await open(pathOf('bulletin-page', 'en'))).text).toContain('Seen just now');
    expect((await open('/newsletter/2/el')).status).toBe(404);
    expect((await open('/api/newsletter/bulletins/2')).status).toBe(404);
    expect((await open('/newsletter/sitemap.xml')).text).not.toContain('preview');
  });

  it('that is forged or changed opens nothing', async () => {
    const [id, expiry, signature] = signed().split('.');
    const other = await desk.strapi.db.query('api::bulletin.bulletin').findOne({ where: { number: 1 } });
    const weak = createHmac('sha256', 'test-key-a').update(`${id}.${expiry}`).digest('base64url');
    const forged = [
      `${other.documentId}.${expiry}.${signature}`,
      `${id}.zzzzzzz.${signature}`,
      `${id}.${expiry}.${weak}`,
      `${id}.${expiry}.`,
      `${id}.${expiry}`,
      `${signed()}x`,
      '%00',
      'x'.repeat(2000),
    ];
    for (const made of forged) {
      const answer = await open(`/newsletter/preview/${made}/el`);
      expect([made, answer.status, answer.body?.error.details.code]).toEqual([made, 403, 'preview_forged']);
      expect(answer.text).not.toContain(TITLE);
    }
    const page = await open(`/newsletter/preview/${forged[0]}/el`, HTML);
    expect([page.status, page.headers.get('content-type')]).toEqual([403, 'text/html; charset=utf-8']);
    expect(page.text).toContain('δεν είναι έγκυρος');
  });

  it('opens nothing once its time is over', async () => {
    const now = Math.floor(Date.now() / 1000);
    const sealed = (expiry: number) => sealedPreview(documentId, expiry);
    // The same hand signs both, so that it is the time alone that is refused.
    expect((await open(`/newsletter/preview/${sealed(now + 60)}/el`)).status).toBe(200);
    const answer = await open(`/newsletter/preview/${sealed(now - 1)}/en`);
    expect([answer.status, answer.body.error.details.code]).toEqual([410, 'preview_expired']);
    expect((await open(`/newsletter/preview/${sealed(now - 1)}/en`, HTML)).text).toContain('has expired');
  });

  it('leads to no revision, story or other address, and to nothing that may be written', async () => {
    const root = `/newsletter/preview/${signed()}`;
    for (const path of ['', '/', '/fr', '/revisions/1/el', '/el/stories/x', '/el.docx']) {
      const answer = await open(root + path);
      expect([path, answer.status, answer.body?.error.details.code]).toEqual([path, 404, 'preview_not_found']);
    }
    const answer = await desk.fetch(`${root}/el`, { json: {} });
    expect([answer.status, answer.body.error.details.code]).toEqual([405, 'method_not_allowed']);
  });

  it('is given to those alone who may read the desk and all that a draft shows', async () => {
    const ask = async (path: string, question: object) =>
      (await desk.fetch(path, { method: 'POST', ...question })).status;
    const path = `/newsletter/bulletins/${documentId}/preview`;
    expect(await ask(path, {})).toBe(401);
    expect(await ask(path, { token: await issueApiToken(desk, { type: 'full-access' }) })).toBe(401);
    expect(await ask('/newsletter/bulletins/nosuchbulletin/preview', { token })).toBe(404);
  });

  it('is what Strapi’s preview button opens', async () => {
    const address = `/content-manager/preview/url/api::bulletin.bulletin?documentId=${documentId}&locale=en&status=draft`;
    const answer = await desk.fetch(address, { token });
    expect(answer.status).toBe(200);
    const { origin, pathname } = new URL(answer.body.data.url);
    expect([origin, pathname.startsWith('/newsletter/preview/'), pathname.endsWith('/en')]).toEqual([
      desk.url,
      true,
      true,
    ]);
    expect((await open(pathname)).text).toContain('Seen just now');
    const story = `/content-manager/preview/url/api::story.story?documentId=${documentId}&locale=en&status=draft`;
    expect((await desk.fetch(story, { token })).body?.data?.url).toBeUndefined();
    const nobody = await desk.fetch(address);
    expect(nobody.status).toBe(401);
  });

  it('may be opened so often in a minute, and no more', async () => {
    let last = 0;
    // Many at a time: on a machine that is busy, a minute is short.
    for (let look = 0; look < 220 && last !== 429; look += 20) {
      const looks = Array.from({ length: 20 }, (_, at) => open(`/newsletter/preview/x${look + at}/el`));
      last = Math.max(...(await Promise.all(looks)).map(({ status }) => status));
    }
    expect(last).toBe(429);
    expect((await open(pathOf('bulletin-page', 'el'))).body.error.details.code).toBe('too_many_requests');
  });
});
