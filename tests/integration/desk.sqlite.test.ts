import type { ArchiveView } from '../../src/plugins/newsletter/contracts/desk/archive';
import type { BoardView } from '../../src/plugins/newsletter/contracts/desk/board';
import type { CalendarView } from '../../src/plugins/newsletter/contracts/desk/calendar';
import type { HomeView } from '../../src/plugins/newsletter/contracts/desk/home';
import type { LanguageMatrix } from '../../src/plugins/newsletter/contracts/desk/language-matrix';
import { writeReadyBulletin } from '../support/bulletins';
import { type Desk, startDesk } from '../support/desk';
import { sayStillRight } from '../support/level';
import { moverOf } from '../support/move';
import { issueApiToken, ROLES, type Role, seat, seatEverybody } from '../support/people';

describe('What the desk tells of all its bulletins', () => {
  let desk: Desk;
  let bulletin: Awaited<ReturnType<typeof writeReadyBulletin>>;
  let tokens: Record<Role, string>;

  beforeAll(async () => {
    desk = await startDesk({ seeded: true, listen: true });
    bulletin = await writeReadyBulletin(desk);
    tokens = await seatEverybody(desk);
  });

  afterAll(() => desk.stop());

  const ask = (what: string, role: Role = 'editor') => desk.fetch(`/newsletter/desk/${what}`, { token: tokens[role] });
  const home = async (role: Role, query = ''): Promise<HomeView> => (await ask(`home${query}`, role)).body.data;

  it.each(['home', 'board', 'calendar', 'languages', 'photo-words/1'])(
    'opens to nobody without a role of the desk: %s',
    async (what) => {
      const bare = await desk.strapi.service('admin::role').create({ name: `Επισκέπτης ${what}` });
      const { person, token: guest } = await seat(desk, 'editor');
      await desk.strapi.service('admin::user').updateById(person.id, { roles: [bare.id] });
      const key = await issueApiToken(desk, { type: 'full-access' });
      const answers = [undefined, guest, key].map((token) =>
        desk.fetch(`/newsletter/desk/${what}`, token ? { token } : {}),
      );
      expect((await Promise.all(answers)).map(({ status }) => status)).toEqual([401, 403, 401]);
      for (const role of ROLES) expect((await ask(what, role)).status).toBe(200);
    },
  );

  it('tells of a picture what was written last where it is shown, and nothing of what is no picture', async () => {
    const words = { altEl: 'Η αίθουσα', altEn: 'The hall', credit: 'Α. Β.', people: 'adults', consentBasis: 'consent' };
    const { image } = await desk.strapi.db
      .query('newsletter.photo')
      .findOne({ where: { altEl: { $notNull: true } }, populate: { image: true } });
    const speaker = {
      locale: 'el',
      data: { givenName: 'Ένας', familyName: 'Ομιλητής', portrait: { image: image.id, ...words } },
    };
    await desk.strapi.documents('api::speaker.speaker').create(speaker as never);
    expect((await ask(`photo-words/${image.id}`)).body.data).toEqual({
      ...words,
      captionEl: null,
      captionEn: null,
      consentReference: null,
    });
    for (const nothing of ['999999', 'x', '9'.repeat(40)]) {
      const { status, body } = await ask(`photo-words/${nothing}`);
      expect([status, body.data]).toEqual([200, null]);
    }
  });

  describe('on the first page', () => {
    it('tells everyone what waits for them, and nobody what does not', async () => {
      const waiting = async (role: Role) => (await home(role)).waiting.map(({ number, stage }) => [number, stage]);
      expect(await waiting('editor')).toEqual([
        [92, 'draft'],
        [2, 'draft'],
      ]);
      expect(await waiting('approver')).toEqual([]);
      await moverOf(desk).mustMove(bulletin.documentId, 'submit');
      expect(await waiting('editor')).toEqual([[92, 'draft']]);
      expect(await waiting('translator')).toEqual([]);
      expect(await waiting('approver')).toEqual([[2, 'in-review']]);
      expect(await waiting('administrator')).toEqual([
        [92, 'draft'],
        [2, 'in-review'],
      ]);
    });

    it('says by which move it came, from whom, since when, and what is open about it', async () => {
      await desk.fetch(`/newsletter/bulletins/${bulletin.documentId}/comments`, {
        token: tokens.approver,
        json: { text: 'Λείπει η φωτογραφία' },
      });
      const answer = await desk.fetch(`/newsletter/bulletins/${bulletin.documentId}/moves`, {
        token: tokens.approver,
        json: { move: 'return', reason: 'Θέλει άλλη φωτογραφία' },
      });
      expect(answer.status).toBe(200);
      const told = (await home('editor')).waiting.find(({ documentId }) => documentId === bulletin.documentId);
      expect(told).toMatchObject({
        title: expect.stringMatching(/Δελτίο/),
        stage: 'draft',
        since: expect.stringMatching(/^\d{4}-.*Z$/),
        came: { move: 'return', name: 'approver Δοκιμή', reason: 'Θέλει άλλη φωτογραφία' },
        openComments: 1,
      });
    });

    it('tells the next bulletin with what stops it, in the language of the screen', async () => {
      const { next } = await home('publisher', '?locale=en');
      expect(next).toMatchObject({ stage: 'draft', title: expect.stringMatching(/^Bulletin/) });
      const { findings } = (
        await desk.fetch(`/newsletter/bulletins/${next?.documentId}/findings`, { token: tokens.publisher })
      ).body.data;
      const errors = findings.filter(({ severity }: { severity: string }) => severity === 'error');
      expect(next?.blocking.count).toBe(errors.length);
      expect(next?.blocking.first).toHaveLength(Math.min(errors.length, 3));
    });

    it('tells what was done last, by whom and with what words, the newest first', async () => {
      const { activity } = await home('translator');
      expect(activity.slice(0, 3)).toMatchObject([
        { did: 'return', name: 'approver Δοκιμή', text: 'Θέλει άλλη φωτογραφία', bulletin: { number: 2 } },
        { did: 'comment', name: 'approver Δοκιμή', text: 'Λείπει η φωτογραφία', bulletin: { number: 2 } },
        { did: 'submit', bulletin: { number: 2 } },
      ]);
      const times = activity.map(({ at }) => at);
      expect(times).toEqual(times.toSorted().reverse());
    });
  });

  describe('on the board', () => {
    const board = async (role: Role, query = ''): Promise<BoardView> => (await ask(`board${query}`, role)).body.data;

    it('shows everyone all bulletins with where each stands, the highest number first', async () => {
      for (const role of ROLES) {
        const { cards } = await board(role);
        expect(cards.map(({ number, stage }) => [number, stage])).toEqual([
          [92, 'draft'],
          [2, 'draft'],
          [1, 'published'],
        ]);
      }
      const [, second, first] = (await board('editor', '?locale=en')).cards;
      expect(second).toMatchObject({
        title: expect.stringMatching(/^Bulletin/),
        openComments: 1,
        since: expect.stringMatching(/Z$/),
      });
      expect(first).toMatchObject({ since: null, schedule: null });
    });

    it('offers everyone the moves of their role, and tells what waits for them', async () => {
      const offered = async (role: Role) => {
        const { moves, awaiting } = await board(role);
        return { moves, awaiting };
      };
      expect(await offered('translator')).toEqual({ moves: ['submit'], awaiting: ['in-translation'] });
      expect(await offered('approver')).toEqual({
        moves: ['return', 'approve', 'revoke'],
        awaiting: ['in-review', 'publish-failed'],
      });
      expect((await offered('administrator')).moves).toContain('publish');
    });
  });

  describe('in the calendar', () => {
    const calendar = (query: string) => ask(`calendar${query}`);

    it('tells what falls into a month, by day, and nothing of the months around it', async () => {
      const { status, body } = await calendar('?month=2018-12&locale=en');
      const { month, zone, entries }: CalendarView = body.data;
      expect([status, month, zone]).toEqual([200, '2018-12', 'Europe/Athens']);
      const days = entries.map(({ from }) => from);
      expect(days).toEqual(days.toSorted());
      expect(entries).toContainEqual(
        expect.objectContaining({
          kind: 'issue',
          number: 1,
          from: '2018-12-20',
          title: expect.stringMatching(/^Bulletin/),
        }),
      );
      expect(entries.filter(({ kind }) => kind === 'event').length).toBeGreaterThan(0);
      expect((await calendar('?month=1999-01')).body.data.entries).toEqual([]);
    });

    it('is that of today where no month is asked for', async () => {
      const { month, today }: CalendarView = (await calendar('')).body.data;
      expect(today.slice(0, 7)).toBe(month);
    });

    it.each(['2026-13', '2026', '2026-1', 'x'])('refuses what is no month: %s', async (month) => {
      const { status, body } = await calendar(`?month=${month}`);
      expect([status, body.error.details.code]).toEqual([400, 'malformed_request']);
    });
  });

  it('tells of the bulletins in work what their languages owe each other', async () => {
    const { bulletins, total, pageCount }: LanguageMatrix = (await ask('languages', 'translator')).body.data;
    expect(bulletins.map(({ number }) => number)).toEqual([92, 2]);
    expect([total, pageCount]).toEqual([2, 1]);
    for (const { documentId, documents } of bulletins) {
      const { body } = await desk.fetch(`/newsletter/bulletins/${documentId}/languages`, { token: tokens.translator });
      expect(documents).toEqual(body.data.documents);
    }
    expect((await ask('languages?page=2')).body.data.bulletins).toEqual([]);
  });

  describe('of what was published', () => {
    const editions = (path: string, role: Role = 'editor') =>
      desk.fetch(`/newsletter/editions${path}`, { token: tokens[role] });

    it('lists numbers with their revisions, what each corrected, and the moves of the one who looks', async () => {
      const { mustMove } = moverOf(desk);
      const { documentId } = await desk.strapi.db
        .query('api::bulletin.bulletin')
        .findOne({ where: { number: 1, publishedAt: null, locale: 'el' } });
      await mustMove(documentId, 'correct');
      await desk.strapi
        .documents('api::bulletin.bulletin' as never)
        .update({ documentId, locale: 'el', data: { title: 'Διορθωμένος τίτλος' } } as never);
      await sayStillRight(desk, documentId);
      for (const move of ['submit', 'approve', 'publish'] as const) await mustMove(documentId, move);
      const archive: ArchiveView = (await editions('', 'publisher')).body.data;
      expect(archive).toMatchObject({ page: 1, pageCount: 1, total: 1 });
      expect(archive.moves).toContain('withdraw');
      expect(archive.bulletins).toMatchObject([
        {
          number: 1,
          title: 'Διορθωμένος τίτλος',
          stage: 'published',
          revisions: [
            { revision: 2, issuedBy: null, changeNote: { el: 'Διορθώθηκε ο τίτλος.' }, withdrawal: null },
            { revision: 1, issuedBy: null, changeNote: { el: null }, withdrawal: null },
          ],
        },
      ]);
      expect((await editions('?page=2')).body.data.bulletins).toEqual([]);
      expect((await editions('', 'translator')).body.data.moves).toEqual(['submit']);
    });

    it('tells field by field what differs between two revisions, in the language of the screen', async () => {
      const { status, body } = await editions('/1/changes?from=1&to=2&locale=en');
      expect([status, body.data.from, body.data.to]).toEqual([200, 1, 2]);
      expect(body.data.changes).toContainEqual(
        expect.objectContaining({ path: ['title', 'el'], after: 'Διορθωμένος τίτλος', place: expect.any(String) }),
      );
      expect((await editions('/1/changes?from=2&to=2')).body.data.changes).toEqual([]);
    });

    it.each(['/1/changes', '/1/changes?from=1&to=9', '/7/changes?from=1&to=2', '/1/changes?from=0&to=x'])(
      'refuses what is not there: %s',
      async (path) => {
        const { status, body } = await editions(path);
        expect([status, body.error.details.code]).toEqual([404, 'edition_not_found']);
      },
    );

    it('opens to nobody without a role of the desk', async () => {
      for (const path of ['', '/1/changes?from=1&to=2']) {
        expect((await desk.fetch(`/newsletter/editions${path}`)).status).toBe(401);
      }
    });
  });
});
