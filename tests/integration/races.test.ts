import { writeReadyBulletin } from '../support/bulletins';
import { type Answer, type Desk, startDesk } from '../support/desk';
import { sayStillRight } from '../support/level';
import { moverOf } from '../support/move';
import { seat } from '../support/people';

const AT_ONCE = 8;
/** No numbers: the checks would miss them in the English title. */
const SUFFIXES = ['άλφα', 'βήτα', 'γάμμα', 'δέλτα', 'έψιλον', 'ζήτα', 'ήτα', 'θήτα'];
const BULLETIN = 'api::bulletin.bulletin';
const FAR = { local: '2099-12-20T09:00', zone: 'Europe/Athens' };

type AuditRow = { sequence: number; move: string };

describe(`Of ${AT_ONCE} who do the same at once, one does it`, () => {
  let desk: Desk;
  let bulletin: Awaited<ReturnType<typeof writeReadyBulletin>>;
  const tokens: Record<string, string> = {};

  beforeAll(async () => {
    desk = await startDesk({ seeded: true, listen: true });
    bulletin = await writeReadyBulletin(desk);
    for (const role of ['editor', 'approver', 'publisher'] as const) tokens[role] = (await seat(desk, role)).token;
  });

  afterAll(() => desk?.stop());

  const audit = (): Promise<AuditRow[]> =>
    desk.strapi.db.query('plugin::newsletter.audit-entry').findMany({ orderBy: { sequence: 'asc' } });
  const editions = () =>
    desk.strapi.db.query('plugin::newsletter.edition').findMany({ where: { bulletinId: bulletin.documentId } });
  const move = (role: string, json: Record<string, unknown>) =>
    desk.fetch(`/newsletter/bulletins/${bulletin.documentId}/moves`, { token: tokens[role] ?? '', json });
  const atOnce = (ask: (index: number) => Promise<Answer>) =>
    Promise.all(Array.from({ length: AT_ONCE }, (_, i) => ask(i)));
  const codesOf = (answers: Answer[]) => answers.map(({ status, body }) => body?.error?.details?.code ?? status).sort();
  const oneOf = (code: string) => [200, ...Array(AT_ONCE - 1).fill(code)].sort();

  /** One of them is done, and the log has one line more, of this move. */
  const expectOne = async (role: string, json: { move: string } & Record<string, unknown>) => {
    const before = await audit();
    const answers = await atOnce(() => move(role, json));
    expect(codesOf(answers)).toEqual(oneOf('move_not_allowed'));
    const after = await audit();
    expect(after.slice(before.length).map(({ move: made }) => made)).toEqual([json.move]);
    expect(after.map(({ sequence }) => sequence)).toEqual(after.map((_, index) => index + 1));
  };

  it('saves the draft that all have read', async () => {
    const address = `/content-manager/collection-types/${BULLETIN}/${bulletin.documentId}?locale=el`;
    const token = tokens.editor ?? '';
    const { updatedAt, title } = (await desk.fetch(address, { token })).body.data;
    const answers = await atOnce((index) =>
      desk.fetch(address, {
        method: 'PUT',
        token,
        headers: { 'if-match': `"${updatedAt}"` },
        json: { title: `${title} ${SUFFIXES[index]}` },
      }),
    );
    expect(codesOf(answers)).toEqual(oneOf('changed_meanwhile'));
    const winner = answers.findIndex(({ status }) => status === 200);
    expect((await desk.fetch(address, { token })).body.data.title).toBe(`${title} ${SUFFIXES[winner]}`);
    await sayStillRight(desk, bulletin.documentId);
  });

  it('gives a number to one bulletin', async () => {
    const answers = await atOnce(() =>
      desk.fetch(`/content-manager/collection-types/${BULLETIN}?locale=el`, {
        token: tokens.editor ?? '',
        json: { title: 'Με τον ίδιο αριθμό', number: 77 },
      }),
    );
    expect(codesOf(answers)).toEqual([201, ...Array(AT_ONCE - 1).fill('number_taken')].sort());
    const rows = await desk.strapi.db.query(BULLETIN).findMany({ where: { number: 77, locale: 'el' } });
    expect(rows).toHaveLength(1);
  });

  it('submits', () => expectOne('editor', { move: 'submit' }));

  it('approves', () => expectOne('approver', { move: 'approve' }));

  it('schedules', () => expectOne('publisher', { move: 'schedule', schedule: FAR }));

  it('takes the schedule back', () => expectOne('publisher', { move: 'unschedule' }));

  it('publishes one edition', async () => {
    await expectOne('publisher', { move: 'publish' });
    expect(await editions()).toHaveLength(1);
  });

  it('withdraws', () => expectOne('publisher', { move: 'withdraw', reason: 'Δοκιμή' }));

  it('begins one correction', () =>
    expectOne('publisher', { move: 'correct', note: { el: 'Διόρθωση', en: 'Correction' } }));

  it('publishes what was approved or nothing, while a speaker is renamed and the approval revoked', async () => {
    await move('editor', { move: 'submit' });
    await move('approver', { move: 'approve' });
    const stage = () =>
      desk.fetch(`/newsletter/bulletins/${bulletin.documentId}/stage`, { token: tokens.publisher ?? '' });
    const { digest } = (await stage()).body.data;
    const speaker = await desk.strapi.db
      .query('api::speaker.speaker')
      .findOne({ where: { givenName: 'Τάσος', locale: 'el' } });
    const rename = (position: string) =>
      desk.fetch(`/content-manager/collection-types/api::speaker.speaker/${speaker.documentId}?locale=el`, {
        method: 'PUT',
        token: tokens.editor ?? '',
        json: { position },
      });
    const answers = await atOnce((index) => {
      if (index % 4 === 1) return rename(`Θέση ${index}`);
      if (index % 4 === 2) return move('approver', { move: 'revoke', reason: 'Δοκιμή' });
      return move('publisher', { move: 'publish' });
    });
    expect(answers.filter(({ status }) => status >= 500)).toEqual([]);
    const issued = await editions();
    const second = issued.filter(({ revision }: { revision: number }) => revision === 2);
    const published = answers.filter(({ status, body }) => status === 200 && body.data.stage === 'published');
    expect(second.map((edition: { digest: string }) => edition.digest)).toEqual(published.length > 0 ? [digest] : []);
    const { stage: where, edition } = (await stage()).body.data;
    expect([where, edition.revision]).toEqual(published.length > 0 ? ['published', 2] : ['in-review', 1]);
  });

  it('never has two bulletins of one number public, even where somebody wrote it past all rules', async () => {
    const mover = moverOf(desk);
    const next = 3;
    const [one, two] = [await writeReadyBulletin(desk, next), await writeReadyBulletin(desk, next + 1)];
    for (const { documentId } of [one, two]) {
      await mover.mustMove(documentId, 'submit');
      if (documentId === two.documentId) {
        await desk.strapi.db.connection('bulletins').where({ document_id: documentId }).update({ number: next });
      }
      await mover.move(documentId, 'approve');
    }
    const codes = await Promise.all(
      Array.from({ length: AT_ONCE }, (_, index) => mover.move((index % 2 ? one : two).documentId, 'publish')),
    );
    expect(codes.filter((code) => code === 'ok').length).toBeLessThanOrEqual(1);
    const where = { number: next };
    expect(await desk.strapi.db.query('plugin::newsletter.edition').count({ where })).toBeLessThanOrEqual(1);
    const rows = await desk.strapi.db
      .query(BULLETIN)
      .findMany({ where: { ...where, publishedAt: { $notNull: true }, locale: 'el' } });
    expect(rows.length).toBeLessThanOrEqual(1);
  });
});
