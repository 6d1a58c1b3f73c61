import { type Desk, startDesk } from '../support/desk';
import { readPdfs, tagsOf } from '../support/read-pdf';

const FILES = ['el.pdf', 'en.pdf', 'bilingual.pdf'] as const;

describe('Whoever prints a bulletin', () => {
  let desk: Desk;
  const open = (path: string, headers: Record<string, string> = {}) => fetch(`${desk.url}${path}`, { headers });

  beforeAll(async () => {
    desk = await startDesk({ seeded: true, listen: true });
  });

  afterAll(() => desk?.stop());

  test.each(FILES)('gets %s with its pictures, and then hears that it is the same', async (file) => {
    const first = await open(`/newsletter/1/${file}`);
    expect([first.status, first.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    expect(first.headers.get('content-disposition')).toBe(`inline; filename="newsletter-1-${file}"`);
    const [pdf] = readPdfs(new Uint8Array(await first.arrayBuffer()));
    const figures = pdf?.pages.flatMap(({ tree }) => tagsOf(tree)).filter(({ role }) => role === 'Figure') ?? [];
    expect(figures.length).toBeGreaterThan(8);
    expect(pdf?.pages[0]?.images).toBeGreaterThan(3);
    const again = await open(`/newsletter/1/${file}`, { 'if-none-match': first.headers.get('etag') ?? '' });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });
});
