import { type Desk, startDesk } from '../support/desk';
import { ROLES, type Role, seat, seatEverybody } from '../support/people';

const STORY = 'api::story.story';
const PRESENCE = 'plugin::newsletter.presence';

describe('Who else writes in a document', () => {
  let desk: Desk;
  let documentId: string;
  let tokens: Record<Role, string>;
  let colleague: string;

  beforeAll(async () => {
    desk = await startDesk({ seeded: true, listen: true });
    documentId = (await desk.strapi.db.query(STORY).findOne({ where: { publishedAt: null } })).documentId;
    tokens = await seatEverybody(desk);
    colleague = (await seat(desk, 'editor')).token;
  });

  afterAll(() => desk.stop());
  beforeEach(() => desk.strapi.db.connection('newsletter_presences').del());

  const tell = (token: string | undefined, doing: string, more: object = {}, place = `story/${documentId}`) =>
    desk.fetch(`/newsletter/desk/presence/${place}?locale=en`, {
      ...(token ? { token } : {}),
      json: { language: 'el', doing, ...more },
    });
  const heard = async (token: string, doing: string, more: object = {}) => {
    const { status, body } = await tell(token, doing, more);
    expect(status).toBe(200);
    return body.data;
  };
  const names = (view: { writing: { name: string }[] }) => view.writing.map(({ name }) => name);

  it('is told to colleagues in the same language, until they leave', async () => {
    expect(await heard(tokens.editor, 'writing')).toEqual({ writing: [], takenOver: null, mayWrite: true });
    const view = await heard(tokens.approver, 'reading');
    expect(view).toEqual({
      writing: [{ name: 'editor Δοκιμή', at: expect.any(String) }],
      takenOver: null,
      mayWrite: false,
    });
    expect(names(await heard(tokens.translator, 'writing', { language: 'en' }))).toEqual([]);
    // Saying it again begins nothing anew.
    await heard(tokens.editor, 'writing');
    expect(await heard(tokens.approver, 'reading')).toEqual(view);
    await heard(tokens.editor, 'leaving');
    expect(names(await heard(tokens.approver, 'reading'))).toEqual([]);
  });

  it('is forgotten when a browser went silent, and its row with the next that comes', async () => {
    await heard(tokens.editor, 'writing');
    await desk.strapi.db.connection('newsletter_presences').update({ seen: '2026-01-01T00:00:00.000Z' });
    expect(names(await heard(colleague, 'reading'))).toEqual([]);
    await heard(colleague, 'writing');
    expect(await desk.strapi.db.query(PRESENCE).count()).toBe(1);
  });

  it('changes hands: who took over is told to the other, who may take it back', async () => {
    await heard(tokens.editor, 'writing');
    expect(names(await heard(colleague, 'taking-over'))).toEqual([]);
    const told = await heard(tokens.editor, 'writing');
    expect(told.takenOver).toEqual({ name: 'editor Δοκιμή', at: expect.any(String) });
    expect(names(await heard(tokens.approver, 'reading'))).toEqual(['editor Δοκιμή']);
    expect((await heard(tokens.editor, 'taking-over')).takenOver).toBeNull();
    expect((await heard(colleague, 'writing')).takenOver).not.toBeNull();
  });

  it('holds when the same person says it from many windows at once', async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, () => tell(tokens.editor, 'writing')));
    expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(200));
    expect(await desk.strapi.db.query(PRESENCE).count()).toBe(1);
  });

  it('is heard by every role, and said by those alone who may write there', async () => {
    for (const role of ROLES) expect((await tell(tokens[role], 'reading')).status).toBe(200);
    const statuses = async (language: string) =>
      Promise.all(ROLES.map(async (role) => (await tell(tokens[role], 'writing', { language })).status));
    expect(await statuses('el')).toEqual([200, 403, 403, 403, 200]);
    expect(await statuses('en')).toEqual([200, 200, 403, 403, 200]);
    expect((await tell(tokens.approver, 'taking-over')).body.error).toMatchObject({
      message: 'Your role does not write in this content.',
      details: { code: 'document_not_permitted' },
    });
    expect((await tell(undefined, 'reading')).status).toBe(401);
  });

  it.each([
    ['another doing', { doing: 'sleeping' }],
    ['another language', { language: 'fr' }],
    ['anything else', { actor: 'admin:1' }],
  ])('takes no request with %s', async (_, more) => {
    const { status, body } = await tell(tokens.editor, 'writing', more);
    expect([status, body.error.details.code]).toEqual([400, 'malformed_request']);
  });

  it.each(['story/nowhere', 'story/%00', 'waiver/1', `event/${'a'.repeat(99)}`])('knows no %s', async (place) => {
    const { status, body } = await tell(tokens.editor, 'writing', {}, place);
    expect([status, body.error.details.code]).toEqual([404, 'document_not_found']);
  });
});
