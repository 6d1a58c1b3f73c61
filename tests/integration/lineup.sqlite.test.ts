import type { CandidatesView, LineupView } from '../../src/plugins/newsletter/contracts/lineup/lineup';
import type { NextBulletinView } from '../../src/plugins/newsletter/contracts/lineup/new-bulletin';
import { writeReadyBulletin } from '../support/bulletins';
import { type Desk, startDesk } from '../support/desk';
import { moverOf } from '../support/move';
import { type Role, seat } from '../support/people';

const BULLETIN = 'api::bulletin.bulletin';
const STORY = 'api::story.story';
const ROLES = ['editor', 'translator', 'approver', 'publisher'] as const satisfies Role[];

describe('A bulletin in the making', () => {
  let desk: Desk;
  const tokens = {} as Record<Role, string>;

  beforeAll(async () => {
    desk = await startDesk({ seeded: true, listen: true });
    for (const role of ROLES) tokens[role] = (await seat(desk, role)).token;
  });

  afterAll(() => desk.stop());

  const ask = (method: string, path: string, json?: unknown, role: Role = 'editor') =>
    desk.fetch(`/newsletter/bulletins${path}`, { method, token: tokens[role], ...(json ? { json } : {}) });
  const lineup = async (id: string, role: Role = 'editor'): Promise<LineupView> =>
    (await ask('GET', `/${id}/lineup`, undefined, role)).body.data;
  const codeOf = ({ body }: Awaited<ReturnType<typeof ask>>) => body.error?.details?.code;
  const rowsOf = (documentId: string) =>
    desk.strapi.db.query(BULLETIN).findMany({ where: { documentId, publishedAt: null }, orderBy: { locale: 'asc' } });
  const storiesIn = async (documentId: string, locale: string): Promise<string[]> => {
    const row = await desk.strapi
      .documents(BULLETIN)
      .findOne({ documentId, locale, populate: { lineup: { populate: { story: true } } } as never });
    return (row as unknown as { lineup: { story: { documentId: string } }[] }).lineup.map(
      ({ story }) => story.documentId,
    );
  };

  describe('begins', () => {
    it('with everything filled in from what is there', async () => {
      const { body } = await ask('GET', '/next');
      const next: NextBulletinView = body.data;
      expect(next).toMatchObject({
        number: 3,
        issueDate: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
        title: {
          el: '3ο Ενημερωτικό Δελτίο της Πράξης «Smart Cities»',
          en: 'Bulletin no. 3 of the Smart Cities project',
        },
        publisher: { el: expect.stringContaining('Χανίων') },
        mayMake: true,
      });
    });

    it('in both languages, as the one who made it, and is a draft', async () => {
      const made = await ask('POST', '', {
        number: 3,
        issueDate: '2026-11-30',
        title: { el: '3ο Δελτίο', en: 'Bulletin no. 3' },
      });
      expect(made.status).toBe(201);
      const { documentId } = made.body.data;
      expect(await rowsOf(documentId)).toMatchObject([
        { locale: 'el', number: 3, issueDate: '2026-11-30', title: '3ο Δελτίο', slug: '3o-deltio' },
        { locale: 'en', number: 3, issueDate: '2026-11-30', title: 'Bulletin no. 3', slug: 'bulletin-no-3' },
      ]);
      const change = await desk.strapi.db
        .query('plugin::newsletter.content-change')
        .findOne({ where: { targetId: documentId, action: 'create' } });
      expect(change.actor).toMatch(/^admin:\d+$/);
      expect(await lineup(documentId)).toMatchObject({ number: 3, stage: 'draft', mayArrange: true, stories: [] });
    });

    it('not with a number that is taken, and then nothing is made', async () => {
      const before = await desk.strapi.db.query(BULLETIN).count();
      const refused = await ask('POST', '', { number: 1, issueDate: '2026-11-30', title: { el: 'Άλλο', en: 'Other' } });
      expect([refused.status, codeOf(refused)]).toEqual([400, 'number_taken']);
      expect(await desk.strapi.db.query(BULLETIN).count()).toBe(before);
    });

    it.each(['translator', 'approver', 'publisher'] as const)('not by a %s', async (role) => {
      const body = { number: 50, issueDate: '2026-11-30', title: { el: 'Άλλο', en: 'Other' } };
      expect((await ask('GET', '/next', undefined, role)).body.data.mayMake).toBe(false);
      const refused = await ask('POST', '', body, role);
      expect([refused.status, codeOf(refused)]).toEqual([403, 'bulletin_not_permitted']);
    });
  });

  describe('has stories', () => {
    let id: string;
    let stories: string[];

    beforeAll(async () => {
      const ready = await writeReadyBulletin(desk);
      id = ready.documentId;
      stories = ready.stories;
    });

    const arrange = async (next: readonly string[], role: Role = 'editor') =>
      ask('PUT', `/${id}/lineup`, { stories: next, read: (await lineup(id)).read }, role);

    it('that are told with event, day, photo and how far they are written', async () => {
      const view = await lineup(id);
      expect(view.stories.map(({ documentId }) => documentId)).toEqual(stories);
      expect(view.stories[0]).toMatchObject({
        headline: { el: expect.any(String), en: expect.any(String) },
        event: { title: { el: expect.any(String) }, startDate: expect.stringMatching(/^\d{4}-/) },
        photo: { url: expect.stringMatching(/^\/uploads\//) },
        written: { el: 'whole', en: 'whole' },
        findings: { errors: 0 },
      });
    });

    it('in another order in both languages, with nothing of them changed', async () => {
      const before = await desk.strapi.db.query(STORY).findMany({ where: { documentId: { $in: stories } } });
      const reversed = stories.toReversed();
      const { status, body } = await arrange(reversed);
      expect(status).toBe(200);
      expect(body.data.stories.map((story: { documentId: string }) => story.documentId)).toEqual(reversed);
      expect(await storiesIn(id, 'el')).toEqual(reversed);
      expect(await storiesIn(id, 'en')).toEqual(reversed);
      expect(await desk.strapi.db.query(STORY).findMany({ where: { documentId: { $in: stories } } })).toEqual(before);
      await arrange(stories);
    });

    it('of which one may leave, be found again by its words without accents, and return', async () => {
      const [first = '', ...rest] = stories;
      const headline = (await lineup(id)).stories[0]?.headline.el ?? '';
      await arrange(rest);
      expect(await storiesIn(id, 'en')).toEqual(rest);
      expect(await desk.strapi.db.query(STORY).count({ where: { documentId: first } })).toBe(2);
      const words = encodeURIComponent(headline.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase());
      const found: CandidatesView = (await ask('GET', `/${id}/lineup/candidates?words=${words}`)).body.data;
      expect(found[0]).toMatchObject({ documentId: first, bulletins: [] });
      expect((await arrange([...rest, first])).status).toBe(200);
      const left: CandidatesView = (await ask('GET', `/${id}/lineup/candidates`)).body.data;
      expect(left.map(({ documentId }) => documentId)).not.toContain(first);
      await arrange(stories);
    });

    it('and a new one comes at the end, with a row in each language', async () => {
      const { read } = await lineup(id);
      const headline = { el: 'Νέα ιστορία', en: null };
      const { status, body } = await ask('POST', `/${id}/lineup/stories`, { headline, read });
      expect(status).toBe(200);
      expect(await storiesIn(id, 'en')).toEqual([...stories, body.data.made]);
      expect(body.data.stories.at(-1)).toMatchObject({
        headline,
        event: null,
        photo: null,
        written: { el: 'partly', en: 'none' },
      });
      await arrange(stories);
    });

    it('that nobody rearranges over what somebody else did meanwhile: who and what is told, and nothing is made', async () => {
      const { read } = await lineup(id);
      await arrange(stories.toReversed());
      const before = await desk.strapi.db.query(STORY).count();
      const late = await ask('PUT', `/${id}/lineup`, { stories, read });
      expect([late.status, codeOf(late)]).toEqual([409, 'changed_meanwhile']);
      expect(late.body.error.message).toMatch(/editor Δοκιμή.*\(Ιστορίες\)/);
      const story = await ask('POST', `/${id}/lineup/stories`, { headline: { el: 'Αργά', en: null }, read });
      expect(story.status).toBe(409);
      expect(await desk.strapi.db.query(STORY).count()).toBe(before);
      expect(await storiesIn(id, 'el')).toEqual(stories.toReversed());
      await arrange(stories);
    });

    it.each(['translator', 'approver', 'publisher'] as const)('that a %s sees and does not rearrange', async (role) => {
      expect(await lineup(id, role)).toMatchObject({ mayArrange: false, mayWrite: false });
      const refused = await arrange([], role);
      expect([refused.status, codeOf(refused)]).toEqual([403, 'lineup_not_permitted']);
      const { read } = await lineup(id);
      const added = await ask('POST', `/${id}/lineup/stories`, { headline: { el: 'Α', en: null }, read }, role);
      expect([added.status, codeOf(added)]).toEqual([403, 'lineup_not_permitted']);
      expect(await storiesIn(id, 'el')).toEqual(stories);
    });

    it('not twice, and none that is not there', async () => {
      const [first = ''] = stories;
      expect(codeOf(await arrange([first, first]))).toBe('story_twice');
      expect(codeOf(await arrange([...stories, 'nowhere']))).toBe('story_not_found');
      expect(codeOf(await arrange([...stories, "'or'1'='1"]))).toBe('malformed_request');
      const nowhere = await ask('PUT', '/nowhere/lineup', { stories, read: (await lineup(id)).read });
      expect([nowhere.status, codeOf(nowhere)]).toEqual([404, 'bulletin_not_found']);
      expect((await ask('GET', '/%00/lineup')).status).toBe(404);
    });

    it('that stay as they are once it is approved', async () => {
      const { mustMove } = moverOf(desk);
      await mustMove(id, 'submit');
      await mustMove(id, 'approve');
      expect(await lineup(id)).toMatchObject({
        mayArrange: false,
        mayWrite: false,
        locked: expect.stringContaining('«Εγκεκριμένο»'),
      });
      const refused = await arrange(stories.toReversed());
      expect([refused.status, codeOf(refused)]).toEqual([400, 'locked_by_stage']);
      const { read } = await lineup(id);
      const added = await ask('POST', `/${id}/lineup/stories`, { headline: { el: 'Λαθραία', en: null }, read });
      expect(codeOf(added)).toBe('locked_by_stage');
      expect(await desk.strapi.db.query(STORY).count({ where: { headline: 'Λαθραία' } })).toBe(0);
      expect(await storiesIn(id, 'el')).toEqual(stories);
    });
  });
});
