import type { HomeView } from '../../src/plugins/newsletter/contracts/desk/home';
import type * as RemindTranslators from '../../src/plugins/newsletter/server/src/services/remind-translators';
import { writeReadyBulletin } from '../support/bulletins';
import { type Desk, startDesk } from '../support/desk';
import { type CaughtMail, catchMail, type MailCatcher } from '../support/mail-catcher';
import { moverOf } from '../support/move';
import { requireNatively } from '../support/native';
import { hire, logIn, type Person } from '../support/people';

const BULLETIN = 'api::bulletin.bulletin';

describe('A translation is assigned', () => {
  let desk: Desk;
  let catcher: MailCatcher;
  let draft: string;
  let published: string;
  const people = {} as Record<'editor' | 'translator' | 'publisher', Person>;
  const tokens = {} as Record<keyof typeof people, string>;

  beforeAll(async () => {
    catcher = await catchMail();
    desk = await startDesk({
      seeded: true,
      listen: true,
      env: { SMTP_HOST: '127.0.0.1', SMTP_PORT: String(catcher.port), MAIL_FROM: 'desk@deltio.example' },
    });
    for (const role of ['editor', 'translator', 'publisher'] as const) {
      people[role] = await hire(desk, role, role === 'translator' ? 'en' : 'el');
      tokens[role] = await logIn(desk, people[role]);
    }
    const numbered = (number: number) =>
      desk.strapi.db.query(BULLETIN).findOne({ where: { number, locale: 'el', publishedAt: null } });
    draft = (await numbered(2)).documentId;
    published = (await numbered(1)).documentId;
  });

  afterAll(async () => {
    await desk.stop();
    await catcher.stop();
  });

  const assign = (json: object, role: keyof typeof people = 'editor', bulletin = draft) =>
    desk.fetch(`/newsletter/bulletins/${bulletin}/assignment?locale=en`, { method: 'PUT', token: tokens[role], json });
  const home = async (role: keyof typeof people): Promise<HomeView> =>
    (await desk.fetch('/newsletter/desk/home', { token: tokens[role] })).body.data;
  const arrived = async (): Promise<CaughtMail[]> => {
    await desk.strapi.plugin('newsletter').service('outbox').settled(20_000);
    return catcher.take();
  };
  const entries = (): Promise<{ actor: string; bulletinId: string; comment: string }[]> =>
    desk.strapi.db
      .query('plugin::newsletter.audit-entry')
      .findMany({ where: { move: 'assign' }, orderBy: { sequence: 'asc' } });
  const dayAfter = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  const remind = (now: Date) => {
    const { remindTranslators } = requireNatively<typeof RemindTranslators>(
      './dist/src/plugins/newsletter/server/src/services/remind-translators',
    );
    return remindTranslators(desk.strapi, now);
  };

  it.each([
    ['by a translator', 'translator', {}, [403, undefined]],
    ['to a publisher', 'editor', { assignee: 'publisher' }, [400, 'not_a_translator']],
    ['by a day that is past', 'editor', { due: '2020-02-30' }, [400, 'malformed_request']],
    ['by a day of the past', 'editor', { due: '2020-02-28' }, [400, 'due_is_past']],
    ['with words that nobody knows', 'editor', { priority: 1 }, [400, 'malformed_request']],
    ['with a note that is a book', 'editor', { note: 'α'.repeat(2001) }, [400, 'malformed_request']],
  ] as const)('not %s', async (_what, role, body, expected) => {
    const { assignee = 'translator', ...others } = body as { assignee?: keyof typeof people };
    const answer = await assign({ assignee: people[assignee].id, due: null, ...others }, role);
    expect([answer.status, answer.body.error.details?.code]).toEqual(expected);
    expect((await home('translator')).translations).toEqual([]);
    expect(await arrived()).toEqual([]);
  });

  it('not of what readers have, nor of what is not there', async () => {
    const asked = { assignee: people.translator.id, due: null };
    const closed = await assign(asked, 'editor', published);
    expect([closed.status, closed.body.error.details.code]).toEqual([409, 'assignment_is_closed']);
    const missing = await assign(asked, 'editor', 'nowhere');
    expect([missing.status, missing.body.error.details.code]).toEqual([404, 'bulletin_not_found']);
  });

  it('to somebody who is told by mail and on the first page, by which day and how much is left', async () => {
    const due = dayAfter(10);
    const { status, body } = await assign({
      assignee: people.translator.id,
      due,
      note: ' Ο Δήμος\r\nλέγεται “Municipality”. ',
    });
    expect(status).toBe(200);
    expect(body.data.assignment).toEqual({
      assignee: { id: people.translator.id, name: 'translator Δοκιμή' },
      due,
      isLate: false,
      by: 'editor Δοκιμή',
      note: 'Ο Δήμος\nλέγεται “Municipality”.',
    });
    expect(body.data.translators.map(({ id }: { id: number }) => id).sort()).toEqual(
      [people.editor.id, people.translator.id].sort(),
    );
    const [mail, ...others] = await arrived();
    expect(others).toEqual([]);
    expect(mail?.to).toEqual([people.translator.email]);
    expect(mail?.subject).toMatch(/^Bulletin no\. 2 “.+”: its translation is assigned to you$/);
    expect(mail?.text).toContain('by editor Δοκιμή');
    expect(mail?.text).toMatch(/Due date: \d{1,2} \w+ 20\d\d\./);
    expect(mail?.text).toMatch(/\d+ segments are left\./);
    expect(mail?.text).toContain('Note: Ο Δήμος\nλέγεται “Municipality”.');
    expect(mail?.text).toContain(`/admin/plugins/newsletter/translate/${draft}`);

    const [asked] = (await home('translator')).translations;
    expect(asked).toMatchObject({
      documentId: draft,
      number: 2,
      due,
      isLate: false,
      stale: 0,
      note: body.data.assignment.note,
    });
    expect(asked?.left).toBeGreaterThan(10);
    expect(asked?.all).toBeGreaterThan(asked?.left ?? 0);
    expect((await home('editor')).translations).toEqual([]);
    const { body: languages } = await desk.fetch(`/newsletter/bulletins/${draft}/languages`, {
      token: tokens.translator,
    });
    expect(languages.data).toMatchObject({ mayAssign: false, assignment: { due } });
    const { body: board } = await desk.fetch('/newsletter/desk/board', { token: tokens.publisher });
    const card = board.data.cards.find(({ documentId }: { documentId: string }) => documentId === draft);
    expect(card.assignment).toMatchObject({ assignee: { name: 'translator Δοκιμή' }, due });
    const { body: bench } = await desk.fetch(`/newsletter/bulletins/${draft}/segments`, { token: tokens.translator });
    expect(bench.data).toMatchObject({ mayAssign: false, assignment: { due, note: body.data.assignment.note } });
    // The same again is no news.
    await assign({ assignee: people.translator.id, due, note: body.data.assignment.note });
    expect(await arrived()).toEqual([]);
    const logged = await entries();
    expect(logged.map(({ actor, bulletinId, comment }) => [actor, bulletinId, JSON.parse(comment)])).toEqual([
      [`admin:${people.editor.id}`, draft, { assignee: people.translator.id, due, note: body.data.assignment.note }],
    ]);
    expect((await home('publisher')).activity[0]).toMatchObject({ did: 'assign', name: 'editor Δοκιμή', text: null });
  });

  it('and whoever forgets is reminded once before the day and once after it', async () => {
    const in9 = (hours: number) => new Date(Date.now() + (9 * 24 + hours) * 3_600_000);
    await remind(new Date());
    expect(await arrived()).toEqual([]);
    for (const now of [in9(0), in9(1)]) await remind(now);
    expect((await arrived()).map(({ subject }) => subject)).toEqual([
      expect.stringMatching(/the translation is due soon$/),
    ]);
    for (const days of [11, 12]) await remind(new Date(Date.now() + days * 86_400_000));
    expect((await arrived()).map(({ subject }) => subject)).toEqual([
      expect.stringMatching(/the translation is overdue$/),
    ]);
  });

  it('and taken back, of which whoever had it is told, and after which nobody is reminded', async () => {
    const { body } = await assign({ assignee: null, due: null });
    expect(body.data.assignment).toBeNull();
    const [mail, ...others] = await arrived();
    expect(others).toEqual([]);
    expect(mail?.to).toEqual([people.translator.email]);
    expect(mail?.subject).toMatch(/^Bulletin no\. 2 “.+”: the translation is not assigned to you any more$/);
    expect(mail?.text).not.toMatch(/left/);
    expect((await entries()).map(({ comment }) => comment).at(-1)).toBe('null');
    expect((await home('translator')).translations).toEqual([]);
    await remind(new Date(Date.now() + 30 * 86_400_000));
    expect(await arrived()).toEqual([]);
  });

  it('to whoever may write its language, whatever their role is called', async () => {
    const { strapi } = desk;
    const roles = strapi.service('admin::role');
    const { id } = await roles.create({ name: 'Αγγλικά', description: '', code: 'own-english' });
    await roles.assignPermissions(id, [
      {
        action: 'plugin::content-manager.explorer.update',
        subject: BULLETIN,
        properties: { locales: ['en'], fields: ['title'] },
        conditions: [],
      },
    ]);
    const { translators: before } = (await assign({ assignee: null, due: null })).body.data;
    await strapi.db.query('admin::user').update({ where: { id: people.publisher.id }, data: { roles: [id] } });
    const { translators } = (await assign({ assignee: null, due: null })).body.data;
    expect(translators).toEqual(
      expect.arrayContaining([...before, { id: people.publisher.id, name: 'publisher Δοκιμή' }]),
    );
    expect(translators).toHaveLength(before.length + 1);
    expect((await assign({ assignee: people.publisher.id, due: null })).status).toBe(200);
    expect((await arrived()).map(({ to }) => to)).toEqual([[people.publisher.email]]);
    // To another one, each of both is told.
    expect((await assign({ assignee: people.translator.id, due: null })).status).toBe(200);
    expect((await arrived()).map(({ to, subject }) => [to[0], subject.replace(/^.*: /, '')])).toEqual([
      [people.publisher.email, 'η μετάφραση δεν είναι πια ανατεθειμένη σε εσάς'],
      [people.translator.email, 'its translation is assigned to you'],
    ]);
    await assign({ assignee: null, due: null });
    await arrived();
  });

  it('without mail where the desk sends none of that kind, and to oneself', async () => {
    const mail = await desk.fetch('/newsletter/settings/mail', { token: tokens.editor });
    expect(mail.body.data.about.kinds).toContainEqual({ kind: 'assignment', stage: null, roles: [] });
    expect((await assign({ assignee: people.editor.id, due: null })).status).toBe(200);
    expect(await arrived()).toEqual([]);
    expect((await home('editor')).translations).toHaveLength(1);
  });

  it('until it is done, which whoever asked is told, and whoever translates when something is left again', async () => {
    const { documentId } = await writeReadyBulletin(desk, 3);
    await assign({ assignee: people.translator.id, due: dayAfter(60) }, 'editor', documentId);
    await arrived();
    for (const now of [new Date(), new Date()]) await remind(now);
    const [done, ...others] = await arrived();
    expect(others).toEqual([]);
    expect(done?.to).toEqual([people.editor.email]);
    expect(done?.subject).toMatch(/^Δελτίο αρ\. 3 «.+»: η μετάφραση ολοκληρώθηκε$/);
    expect(done?.text).toContain('από: translator Δοκιμή');

    await desk.strapi
      .documents(BULLETIN)
      .update({ documentId, locale: 'el', data: { title: 'Άλλος τίτλος' } as never });
    for (const now of [new Date(), new Date()]) await remind(now);
    const [again, ...more] = await arrived();
    expect(more).toEqual([]);
    expect(again?.to).toEqual([people.translator.email]);
    expect(again?.text).toMatch(/1 segment is left\./);
  });

  it('and ends with the bulletin', async () => {
    await moverOf(desk).mustMove(draft, 'archive');
    expect((await home('editor')).translations).toEqual([]);
  });
});
