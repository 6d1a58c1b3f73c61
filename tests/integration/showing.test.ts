import type { ShowingView } from '../../src/plugins/newsletter/contracts/showing';
import { writeReadyBulletin } from '../support/bulletins';
import { type Desk, startDesk } from '../support/desk';
import { moverOf } from '../support/move';
import { issueApiToken, ROLES, type Role, seat, seatEverybody } from '../support/people';

const BULLETIN = 'api::bulletin.bulletin';
const BENEFICIARY = 'api::beneficiary.beneficiary';
const OPERATION = 'api::operation.operation';

describe('The bulletins that show a document', () => {
  let desk: Desk;
  let bulletin: Awaited<ReturnType<typeof writeReadyBulletin>>;
  let tokens: Record<Role, string>;

  beforeAll(async () => {
    desk = await startDesk({ seeded: true, listen: true });
    bulletin = await writeReadyBulletin(desk);
    tokens = await seatEverybody(desk);
  });

  afterAll(() => desk.stop());

  const ask = (type: string, id: string, role: Role = 'editor', query = '') =>
    desk.fetch(`/newsletter/bulletins/showing/${type}/${id}${query}`, { token: tokens[role] });
  const showing = async (type: string, id: string, query = ''): Promise<ShowingView> =>
    (await ask(type, id, 'editor', query)).body.data;
  const idOf = async (uid: string, where: object) =>
    (await desk.strapi.db.query(uid).findOne({ where: { locale: 'el', ...where } })).documentId as string;

  it.each(ROLES)('are told to a %s', async (role) => {
    const { status, body } = await ask('story', bulletin.stories[0] ?? '', role);
    expect([status, body.data]).toEqual([
      200,
      [
        {
          documentId: bulletin.documentId,
          number: bulletin.number,
          title: expect.stringMatching(/Δελτίο/),
          stage: 'draft',
          locked: null,
        },
      ],
    ]);
  });

  it('are one for a story, its event and the bulletin itself, and all for what all show', async () => {
    for (const [type, id] of [
      ['story', bulletin.stories[0]],
      ['event', bulletin.events[0]],
      ['bulletin', bulletin.documentId],
    ] as const) {
      expect((await showing(type, id ?? '')).map(({ documentId }) => documentId)).toEqual([bulletin.documentId]);
    }
    const everywhere = await showing('operation', await idOf(OPERATION, {}));
    expect(everywhere).toHaveLength(
      await desk.strapi.db.query(BULLETIN).count({ where: { locale: 'el', publishedAt: null } }),
    );
    // What is being written comes first, then the highest number.
    expect(everywhere.map(({ stage, number }) => [stage, number])).toEqual([
      ['draft', 92],
      ['draft', 2],
      ['published', 1],
    ]);
    const chania = await showing('beneficiary', await idOf(BENEFICIARY, { name: 'Δήμος Χανίων' }));
    expect(chania.map(({ number }) => number)).toContain(1);
  });

  it('are named in the language of the screen', async () => {
    const [told] = await showing('story', bulletin.stories[0] ?? '', '?locale=en');
    expect(told?.title).toMatch(/^Bulletin no/);
  });

  it('say in words when their stage locks a document, and how it opens', async () => {
    const { mustMove } = moverOf(desk);
    await mustMove(bulletin.documentId, 'submit');
    await mustMove(bulletin.documentId, 'approve');
    const [greek] = await showing('event', bulletin.events[0] ?? '');
    expect(greek).toMatchObject({
      stage: 'approved',
      locked: expect.stringMatching(/δελτίο 2 .*«Εγκεκριμένο».*Ανακαλέστε πρώτα την έγκριση/),
    });
    const [english] = await showing('bulletin', bulletin.documentId, '?locale=en');
    expect(english?.locked).toMatch(/Approved/);
    // Registers belong to many bulletins: no stage locks them.
    expect((await showing('operation', await idOf(OPERATION, {}))).every(({ locked }) => locked === null)).toBe(true);
  });

  it('are none for what is nowhere', async () => {
    for (const id of ['nowhere', 'é', '%00', "'or'1'='1"]) {
      const { status, body } = await ask('story', encodeURIComponent(id));
      expect([id, status, body.data]).toEqual([id, 200, []]);
    }
    expect(await showing('event', bulletin.stories[0] ?? '')).toEqual([]);
  });

  it('are not asked of a type that no bulletin shows', async () => {
    const { status, body } = await ask('file', 'x');
    expect([status, body.error.details.code]).toEqual([404, 'unknown_document']);
    expect(body.error.message).toMatch(/\p{Script=Greek}/u);
  });

  it('are told to nobody without a role of the desk', async () => {
    const path = `/newsletter/bulletins/showing/story/${bulletin.stories[0]}`;
    const bare = await desk.strapi.service('admin::role').create({ name: 'Επισκέπτης', code: 'visitor' });
    const { person, token } = await seat(desk, 'editor');
    await desk.strapi.service('admin::user').updateById(person.id, { roles: [bare.id] });
    const key = await issueApiToken(desk, { type: 'full-access' });
    expect((await desk.fetch(path)).status).toBe(401);
    expect((await desk.fetch(path, { token: key })).status).toBe(401);
    expect((await desk.fetch(path, { token })).status).toBe(403);
    expect((await desk.fetch(`/api${path}`)).status).toBe(404);
  });
});
