import { writeReadyBulletin } from '../support/bulletins';
import { type Desk, startDesk } from '../support/desk';
import { issueApiToken, ROLES, type Role, seat, seatEverybody } from '../support/people';

const BULLETIN = 'api::bulletin.bulletin';
const COMMENT = 'plugin::newsletter.comment';

describe('Colleagues comment on a bulletin', () => {
  let desk: Desk;
  let bulletin: Awaited<ReturnType<typeof writeReadyBulletin>>;
  let tokens: Record<Role, string>;

  beforeAll(async () => {
    desk = await startDesk({ seeded: true, listen: true });
    bulletin = await writeReadyBulletin(desk);
    tokens = await seatEverybody(desk);
  });

  afterAll(() => desk.stop());

  const commentsPath = () => `/newsletter/bulletins/${bulletin.documentId}/comments`;
  const list = async (role: Role = 'editor', query = '') =>
    (await desk.fetch(`${commentsPath()}${query}`, { token: tokens[role] })).body.data;
  const add = (json: unknown, role: Role = 'editor') => desk.fetch(commentsPath(), { token: tokens[role], json });
  const settle = (id: unknown, how: 'resolve' | 'reopen', role: Role = 'editor') =>
    desk.fetch(`/newsletter/comments/${id}/${how}`, { token: tokens[role], method: 'POST' });
  const count = () => desk.strapi.db.query(COMMENT).count();

  it.each(ROLES)('as %s: writes, reads, resolves and opens again', async (role) => {
    const { status, body } = await add({ text: `Από ${role}` }, role);
    expect(status).toBe(201);
    expect(body.data).toEqual({
      id: expect.any(Number),
      text: `Από ${role}`,
      locale: null,
      written: { name: `${role} Δοκιμή`, at: expect.stringMatching(/^\d{4}-.*Z$/) },
      resolved: null,
      place: null,
    });
    const { id } = body.data;
    expect((await list(role)).at(-1)).toEqual(body.data);
    expect((await settle(id, 'resolve', role)).body.data.resolved).toMatchObject({ name: `${role} Δοκιμή` });
    expect((await settle(id, 'reopen', role)).body.data.resolved).toBeNull();
  });

  it('keeps the name of the first who resolved, and asks for nothing twice', async () => {
    const { id } = (await add({ text: 'Να διορθωθεί' })).body.data;
    const first = (await settle(id, 'resolve', 'approver')).body.data;
    const second = await settle(id, 'resolve', 'publisher');
    expect([second.status, second.body.data]).toEqual([200, first]);
    await settle(id, 'reopen');
    expect((await settle(id, 'reopen')).body.data.resolved).toBeNull();
  });

  it('opens to nobody without a role of the desk', async () => {
    const before = await count();
    const bare = await desk.strapi.service('admin::role').create({ name: 'Επισκέπτης', code: 'visitor' });
    const { person, token: guest } = await seat(desk, 'editor');
    await desk.strapi.service('admin::user').updateById(person.id, { roles: [bare.id] });
    const key = await issueApiToken(desk, { type: 'full-access' });
    for (const [token, refused] of [
      [undefined, 401],
      [guest, 403],
      [key, 401],
    ] as const) {
      const asked = token ? { token } : {};
      expect((await desk.fetch(commentsPath(), asked)).status).toBe(refused);
      expect((await desk.fetch(commentsPath(), { ...asked, json: { text: 'Γεια' } })).status).toBe(refused);
      for (const how of ['resolve', 'reopen']) {
        expect((await desk.fetch(`/newsletter/comments/1/${how}`, { ...asked, method: 'POST' })).status).toBe(refused);
      }
    }
    expect((await desk.fetch(`/api/newsletter/bulletins/${bulletin.documentId}/comments`)).status).toBe(404);
    expect(await count()).toBe(before);
  });

  it.each<[string, unknown, string]>([
    ['no text', {}, 'malformed_request'],
    ['an empty text', { text: ' \n ' }, 'malformed_request'],
    ['a text of what cannot be written', { text: '\u0000\uD800\u202E' }, 'malformed_request'],
    ['a text that is too long', { text: 'α'.repeat(4001) }, 'malformed_request'],
    ['a text that is none', { text: { $ne: null } }, 'malformed_request'],
    ['a list', [{ text: 'Γεια' }], 'malformed_request'],
    ['an unknown field', { text: 'Γεια', resolvedAt: '2020-01-01' }, 'malformed_request'],
    ['an unknown language', { text: 'Γεια', locale: 'fr' }, 'malformed_request'],
    ['a path that is no list', { text: 'Γεια', path: 'stories.0' }, 'malformed_request'],
    ['an empty path', { text: 'Γεια', path: [] }, 'malformed_request'],
    ['a path with a record in it', { text: 'Γεια', path: ['stories', {}] }, 'malformed_request'],
    ['a path with a negative number', { text: 'Γεια', path: ['stories', -1] }, 'malformed_request'],
    ['a path without an end', { text: 'Γεια', path: Array(13).fill('stories') }, 'malformed_request'],
    ['a story that is not there', { text: 'Γεια', path: ['stories', 99] }, 'unknown_place'],
    ['a field that is not there', { text: 'Γεια', path: ['stories', 0, 'colour'] }, 'unknown_place'],
    ['a prototype', { text: 'Γεια', path: ['__proto__', 'toString'] }, 'unknown_place'],
    ['a NUL in a path', { text: 'Γεια', path: ['title\u0000', 'el'] }, 'unknown_place'],
  ])('refuses %s', async (_name, json, code) => {
    const before = await count();
    const { status, body } = await add(json);
    expect([status, body.error.details.code]).toEqual([400, code]);
    expect(body.error.message).toMatch(/\p{Script=Greek}/u);
    expect(await count()).toBe(before);
  });

  it.each(['nowhere', '%00', '..%2F..', "'or'1'='1", 'é'])('answers 404 for the bulletin %s', async (id) => {
    const path = `/newsletter/bulletins/${id}/comments`;
    for (const asked of [{}, { json: { text: 'Γεια' } }]) {
      const { status, body } = await desk.fetch(path, { token: tokens.editor, ...asked });
      expect([status, body.error.details.code]).toEqual([404, 'bulletin_not_found']);
    }
  });

  it.each(['0', '999999999', '99999999999999999999', '-1', '1.5', 'abc', '%00'])(
    'answers 404 for the comment %s',
    async (id) => {
      for (const how of ['resolve', 'reopen'] as const) {
        const { status, body } = await settle(id, how);
        expect([status, body.error.details.code]).toEqual([404, 'comment_not_found']);
      }
    },
  );

  it.each([
    ['<script>alert(1)</script> & "όχι HTML"', '<script>alert(1)</script> & "όχι HTML"'],
    ['α\u0000β\r\nγ\uDFFF\u202Eδ', 'αβ\nγδ'],
    ['👩‍👧‍👦 🇨🇾 Ω\u0301', '👩‍👧‍👦 🇨🇾 Ώ'],
    ['{stage} {0} %s \\u0000', '{stage} {0} %s \\u0000'],
    ['α'.repeat(4000), 'α'.repeat(4000)],
  ])('keeps the text %j', async (written, kept) => {
    const { status, body } = await add({ text: written });
    expect([status, body.data.text]).toEqual([201, kept]);
    expect((await list()).at(-1).text).toBe(kept);
  });

  it('tells the place in words, in the language of the screen', async () => {
    await add({ text: 'Θέλει τόνο', path: ['stories', 0, 'headline', 'en'] });
    await add({ text: 'Ο τίτλος', path: ['title', 'el'], locale: 'en' });
    const [headline, title] = (await list('editor', '?locale=en')).slice(-2);
    expect(headline).toMatchObject({
      locale: 'en',
      place: {
        words: expect.stringMatching(/1.*Headline/),
        path: ['stories', 0, 'headline', 'en'],
        target: { type: 'story', documentId: bulletin.stories[0], locale: 'en', field: 'headline' },
      },
    });
    expect(title).toMatchObject({
      locale: 'en',
      place: { target: { documentId: bulletin.documentId, field: 'title' } },
    });
    expect((await list('editor', '?locale=el')).at(-2).place.words).toMatch(/Ιστορία 1 › Επικεφαλίδα/);
  });

  it('follows a story through the lineup, and remembers it when it has left', async () => {
    const { id } = (await add({ text: 'Αυτή η ιστορία', path: ['stories', 0] })).body.data;
    const lineUp = (stories: string[]) =>
      desk.strapi.documents(BULLETIN).update({
        documentId: bulletin.documentId,
        locale: 'el',
        data: { lineup: stories.map((story) => ({ story })) } as never,
      });
    const place = async () => (await list()).find((comment: { id: number }) => comment.id === id).place;

    await lineUp(bulletin.stories.toReversed());
    expect(await place()).toMatchObject({ path: ['stories', bulletin.stories.length - 1], target: { type: 'story' } });
    await lineUp(bulletin.stories.slice(1));
    expect(await place()).toEqual({
      words: 'Σημείο που δεν υπάρχει πια στο δελτίο',
      path: null,
      target: { type: 'story', documentId: bulletin.stories[0], locale: null, field: null },
    });
    await lineUp(bulletin.stories);
    expect(await place()).toMatchObject({ path: ['stories', 0] });
  });

  it('is written by the desk alone', async () => {
    const rows = desk.strapi.db.query(COMMENT);
    const before = await rows.findMany({ orderBy: { id: 'asc' } });
    const { id } = before[0];
    const closed = { details: { code: 'records_are_closed' } };
    await expect(rows.update({ where: { id }, data: { text: 'Άλλο' } })).rejects.toMatchObject(closed);
    await expect(rows.delete({ where: { id } })).rejects.toMatchObject(closed);
    await expect(rows.create({ data: { ...before[0], id: undefined } })).rejects.toMatchObject(closed);
    await expect(
      desk.strapi.documents(COMMENT as never).delete({ documentId: before[0].documentId }),
    ).rejects.toMatchObject(closed);
    const key = await issueApiToken(desk, { type: 'full-access' });
    expect((await desk.fetch('/api/comments', { token: key })).status).toBe(404);
    expect((await desk.fetch(`/content-manager/collection-types/${COMMENT}`, { token: tokens.editor })).status).toBe(
      403,
    );
    expect(await rows.findMany({ orderBy: { id: 'asc' } })).toEqual(before);
  });

  it('is open in every stage, also when the content is locked', async () => {
    for (const [role, move] of [
      ['editor', 'submit'],
      ['approver', 'approve'],
      ['publisher', 'publish'],
    ] as const) {
      const path = `/newsletter/bulletins/${bulletin.documentId}/moves`;
      const moved = await desk.fetch(path, { token: tokens[role], json: { move } });
      expect([moved.status, moved.body.error?.message]).toEqual([200, undefined]);
      expect((await add({ text: `Μετά: ${move}` }, 'translator')).status).toBe(201);
    }
    const reading = await desk.fetch('/api/newsletter/bulletins/2');
    expect([reading.status, reading.text.includes('Μετά: publish')]).toEqual([200, false]);
  });
});
