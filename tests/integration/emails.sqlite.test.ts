import PostalMime from 'postal-mime';
import { writeReadyBulletin } from '../support/bulletins';
import { type Desk, startDesk } from '../support/desk';
import { seat } from '../support/people';

const LOCALES = ['el', 'en'] as const;
const OUTPUTS = [
  ['.txt', 'text/plain; charset=utf-8'],
  ['/email.html', 'text/html; charset=utf-8'],
  ['/email.txt', 'text/plain; charset=utf-8'],
  ['/email.eml', 'message/rfc822'],
  ['/email.listmonk.json', 'application/json'],
  ['/email.mailchimp.json', 'application/json'],
] as const;

describe('Whoever sends a bulletin on', () => {
  let desk: Desk;
  const open = (path: string, headers: Record<string, string> = {}) => desk.fetch(path, { headers });

  beforeAll(async () => {
    desk = await startDesk({ seeded: true, listen: true });
  });

  afterAll(() => desk?.stop());

  test.each(LOCALES.flatMap((locale) => OUTPUTS.map(([path, type]) => ({ locale, path, type }))))(
    'gets $locale$path once, and then hears that it is the same',
    async ({ locale, path, type }) => {
      const first = await open(`/newsletter/1/${locale}${path}`);
      expect(first.status).toBe(200);
      const told = ['content-type', 'content-language', 'x-content-type-options'].map((name) =>
        first.headers.get(name),
      );
      expect(told).toEqual([type, locale, 'nosniff']);
      const file = path === '/email.eml' ? `attachment; filename="newsletter-1-${locale}.eml"` : null;
      expect(first.headers.get('content-disposition')).toBe(file);
      const again = await open(`/newsletter/1/${locale}${path}`, { 'if-none-match': first.headers.get('etag') ?? '' });
      expect([again.status, again.text]).toEqual([304, '']);
    },
  );

  test.each(LOCALES)('finds every image and every way of a letter where it says, in %s', async (locale) => {
    const { text: html } = await open(`/newsletter/1/${locale}/email.html`);
    const { origin } = new URL(/href="([^"]+)"/.exec(html)?.[1] ?? '');
    const ours = (pattern: RegExp) =>
      [...new Set([...html.matchAll(pattern)].map(([, address = '']) => address))]
        .filter((address) => address.startsWith(`${origin}/`))
        .map((address) => address.slice(origin.length));
    const images = ours(/\ssrc="([^"]+)"/g);
    const ways = ours(/\shref="([^"]+)"/g);
    expect(images.length).toBeGreaterThan(6);
    expect(ways.length).toBeGreaterThan(8);
    for (const address of [...images, ...ways]) expect([address, (await open(address)).status]).toEqual([address, 200]);
  });

  test.each(LOCALES)(
    'gets the emblem with the message, and nothing else that would have to be loaded first, in %s',
    async (locale) => {
      const { text } = await open(`/newsletter/1/${locale}/email.eml`);
      const { attachments, html, headers } = await PostalMime.parse(text);
      expect(attachments.map(({ mimeType, related }) => [mimeType, related])).toEqual([['image/png', true]]);
      expect(html?.match(/src="cid:/g)).toHaveLength(2);
      expect(headers.find(({ key }) => key === 'list-unsubscribe')?.value).toBe('<https://unsubscribe.invalid/>');
    },
  );

  test('hears that there is none of a bulletin that is not there, or of one in no such language', async () => {
    for (const [path] of OUTPUTS) {
      expect([path, (await open(`/newsletter/99/el${path}`)).status]).toEqual([path, 404]);
      expect([path, (await open(`/newsletter/1/fr${path}`)).status]).toEqual([path, 404]);
    }
  });

  test('gets no letter of a bulletin that was withdrawn, though it had one before', async () => {
    const bulletin = await writeReadyBulletin(desk);
    const move = async (role: 'editor' | 'approver' | 'publisher', json: Record<string, unknown>) => {
      const { token } = await seat(desk, role);
      const path = `/newsletter/bulletins/${bulletin.documentId}/moves`;
      const { status, text } = await desk.fetch(path, { token, json });
      expect([status, status === 200 ? '' : text]).toEqual([200, '']);
    };
    for (const [path] of OUTPUTS) expect((await open(`/newsletter/2/el${path}`)).status).toBe(404);
    await move('editor', { move: 'submit' });
    await move('approver', { move: 'approve' });
    await move('publisher', { move: 'publish' });
    for (const [path] of OUTPUTS) expect([path, (await open(`/newsletter/2/el${path}`)).status]).toEqual([path, 200]);
    const note = { el: 'Αποσύρθηκε λόγω λάθους.', en: 'Withdrawn because of a mistake.' };
    await move('publisher', { move: 'withdraw', reason: 'Εσωτερικός λόγος', note });
    for (const [path] of OUTPUTS) {
      const { status, text } = await open(`/newsletter/2/el${path}`);
      expect([path, status]).toEqual([path, 410]);
      expect(text).toContain(note.el);
      expect(text).not.toContain('Εσωτερικός');
    }
  });
});
