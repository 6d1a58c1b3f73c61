import { readingError } from '../../src/plugins/newsletter/contracts/error';
import { searchAnswer } from '../../src/plugins/newsletter/contracts/search';
import { type Desk, startDesk } from '../support/desk';

/** How people type what bulletin no. 1 tells of, and what must be among what they find. */
const TYPED = [
  ['χανια', 'Δήμος Χανίων'],
  ['ΧΑΝΙΩΝ', 'Δήμος Χανίων'],
  ['xania', 'Δήμος Χανίων'],
  ['Chania', 'Δήμος Χανίων'],
  ['τεχνικη συναντηση', '2η Τεχνική Συνάντηση της Πράξης «Smart Cities»'],
  ['texnikh sunanthsh', '2η Τεχνική Συνάντηση της Πράξης «Smart Cities»'],
  ['technical meetings', '2η Τεχνική Συνάντηση της Πράξης «Smart Cities»'],
  ['exypni poli', '1η Ημερίδα Πληροφόρησης Δήμου Χανίων'],
  ['e3ypnh polh', '1η Ημερίδα Πληροφόρησης Δήμου Χανίων'],
  ['vamvoukas', 'Τάσος Βάμβουκας'],
] as const;

describe('search on a seeded desk', () => {
  let desk: Desk;

  beforeAll(async () => {
    desk = await startDesk({ seeded: true });
  });

  afterAll(async () => {
    await desk?.stop();
  });

  const search = (query: string) => desk.fetch(`/api/newsletter/search?${query}`);

  test.each(TYPED)('«%s» finds «%s», by the contract', async (typed, title) => {
    const { status, body } = await search(`q=${encodeURIComponent(typed)}&locale=el&pageSize=100`);
    expect(status).toBe(200);
    const { data, meta } = searchAnswer.parse(body);
    expect(data.map((hit) => hit.title)).toContain(title);
    expect(meta.match).toBe('all');
    expect(meta.pagination.total).toBe(data.length);
  });

  test('leads from each hit to its document and its page', async () => {
    const { data } = searchAnswer.parse((await search('q=smart+cities&locale=en&pageSize=100')).body);
    expect(data.length).toBeGreaterThan(2);
    for (const { url, page } of data) {
      expect((await desk.fetch(url ?? '')).status).toBe(200);
      if (page) expect((await desk.fetch(page)).status).toBe(200);
    }
  });

  test('finds nothing of drafts: bulletin no. 2 is one', async () => {
    const { data } = searchAnswer.parse((await search('q=%CE%B4%CE%B5%CE%BB%CF%84%CE%AF%CE%BF&pageSize=100')).body);
    expect(data.map(({ bulletin }) => bulletin?.number)).toEqual(data.map(() => 1));
  });

  test('is answered before any middleware of Strapi, and refuses what it does not know', async () => {
    expect((await search('q=xania')).headers.get('x-powered-by')).toBeNull();
    for (const query of ['', 'q=', 'q=a&populate=*', 'q=a&year=1', 'q=%ff%fe&type=x', `q=${'a'.repeat(201)}`]) {
      const { status, body } = await search(query);
      expect(status).toBe(400);
      expect(readingError.parse(body).error.status).toBe(400);
    }
  });
});
