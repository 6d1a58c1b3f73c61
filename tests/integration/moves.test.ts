import { writeReadyBulletin } from '../support/bulletins';
import { type Desk, startDesk } from '../support/desk';
import { sayStillRight } from '../support/level';
import { seat } from '../support/people';

describe('A bulletin goes from the desk to the reader through the moves of the four roles', () => {
  let desk: Desk;
  let bulletin: Awaited<ReturnType<typeof writeReadyBulletin>>;
  const tokens: Record<string, string> = {};

  beforeAll(async () => {
    desk = await startDesk({ seeded: true, listen: true });
    bulletin = await writeReadyBulletin(desk);
    for (const role of ['editor', 'translator', 'approver', 'publisher'] as const) {
      tokens[role] = (await seat(desk, role)).token;
    }
  });

  afterAll(() => desk.stop());

  const stage = async (role: string, documentId = bulletin.documentId) =>
    (await desk.fetch(`/newsletter/bulletins/${documentId}/stage`, { token: tokens[role] ?? '' })).body.data;
  const move = (role: string, json: Record<string, unknown>, documentId = bulletin.documentId) =>
    desk.fetch(`/newsletter/bulletins/${documentId}/moves`, { token: tokens[role] ?? '', json });

  it('shows each role the moves it may make from here, and nothing stands against the bulletin', async () => {
    const seen = await stage('editor');
    expect(seen).toMatchObject({ stage: 'draft', version: 0, edition: null });
    expect(seen.findings.filter(({ severity }: { severity: string }) => severity === 'error')).toEqual([]);
    expect(seen.moves.map(({ move: name, allowed }: { move: string; allowed: boolean }) => [name, allowed])).toEqual([
      ['submit', true],
    ]);
    expect((await stage('approver')).moves).toEqual([]);
  });

  it('refuses a move that the role does not have, and one that the stage does not have', async () => {
    const forbidden = await move('editor', { move: 'publish' });
    expect([forbidden.status, forbidden.body.error.details.code]).toEqual([403, 'move_not_permitted']);
    const early = await move('publisher', { move: 'publish' });
    expect([early.status, early.body.error.details.code]).toEqual([409, 'move_not_allowed']);
    expect(early.body.error.message).toMatch(/\p{Script=Greek}/u);
  });

  it.each([
    ['an unknown move', { move: 'print' }],
    ['no move', {}],
    ['an unknown field', { move: 'submit', stage: 'published' }],
    ['a version that is no number', { move: 'submit', version: '1' }],
    ['a reason that is no text', { move: 'submit', reason: { $ne: null } }],
  ])('refuses %s', async (_name, json) => {
    const { status, body } = await move('editor', json);
    expect([status, body.error.details.code]).toEqual([400, 'malformed_request']);
    expect((await stage('editor')).version).toBe(0);
  });

  it('answers 404 for a bulletin that is not there, and 401 without a login', async () => {
    for (const id of ['nowhere', '%00', '%F0%9F%98%80', "'%20or%201=1--"]) {
      const missing = await move('editor', { move: 'submit', reason: 'a\u0000b' }, id);
      expect([missing.status, missing.body.error.details.code]).toEqual([404, 'bulletin_not_found']);
    }
    expect((await desk.fetch(`/newsletter/bulletins/${bulletin.documentId}/stage`)).status).toBe(401);
  });

  it('goes to review, is returned with a reason only, and refuses one who saw an older version', async () => {
    expect((await move('editor', { move: 'submit', version: 0 })).body.data).toMatchObject({
      stage: 'in-review',
      version: 1,
    });
    const silent = await move('approver', { move: 'return', version: 1, reason: '  ' });
    expect([silent.status, silent.body.error.details.code]).toEqual([400, 'reason_required']);
    const late = await move('approver', { move: 'return', version: 0, reason: 'Λείπει μια φωτογραφία' });
    expect([late.status, late.body.error.details.code]).toEqual([409, 'stale_version']);
    const back = await move('approver', { move: 'return', version: 1, reason: 'Λείπει μια φωτογραφία' });
    expect(back.body.data).toMatchObject({ stage: 'draft', version: 2 });
  });

  it('is approved as it stands, and not published once a speaker’s name has changed', async () => {
    await move('editor', { move: 'submit' });
    const seen = (await stage('approver')).digest;
    await desk.strapi
      .documents('api::story.story')
      .update({ documentId: bulletin.stories[0] ?? '', locale: 'el', data: { kicker: 'Αλλαγή στο μεταξύ' } as never });
    const unseen = await move('approver', { move: 'approve', digest: seen });
    expect([unseen.status, unseen.body.error.details.code]).toEqual([409, 'stale_content']);
    await sayStillRight(desk, bulletin.documentId);
    const { digest } = await stage('approver');
    expect((await move('approver', { move: 'approve', digest })).body.data.stage).toBe('approved');

    const speaker = await desk.strapi.db.query('api::speaker.speaker').findOne({ where: { locale: 'el' } });
    const rename = (familyName: string) =>
      desk.strapi.db.query('api::speaker.speaker').update({ where: { id: speaker.id }, data: { familyName } });
    await rename('Άλλος');
    const refused = await move('publisher', { move: 'publish' });
    expect([refused.status, refused.body.error.details.code]).toEqual([409, 'content_changed']);
    await rename(speaker.familyName);
  });

  it('is published whole: an edition, both languages, an audit line, and readers see it at once', async () => {
    expect((await desk.fetch('/api/newsletter/bulletins/2')).status).toBe(404);
    const published = await move('publisher', { move: 'publish' });
    expect(published.body.data).toMatchObject({ stage: 'published', edition: { number: 2, revision: 1 } });

    const { digest } = published.body.data;
    for (const locale of ['el', 'en']) {
      const { status, body } = await desk.fetch(`/api/newsletter/bulletins/2?locale=${locale}`);
      expect([status, body.data.digest, body.data.locale]).toEqual([200, digest, locale]);
      for (const [uid, ids] of [
        ['api::bulletin.bulletin', [bulletin.documentId]],
        ['api::story.story', bulletin.stories],
        ['api::event.event', bulletin.events],
      ] as const) {
        for (const documentId of ids) {
          const row = await desk.strapi.documents(uid).findOne({ documentId, locale, status: 'published' });
          expect(row?.documentId).toBe(documentId);
        }
      }
    }
    const audit = await desk.strapi.db
      .query('plugin::newsletter.audit-entry')
      .findMany({ where: { bulletinId: bulletin.documentId }, orderBy: { sequence: 'asc' } });
    expect(audit.map(({ move: name, role }: { move: string; role: string }) => [name, role])).toEqual([
      ['submit', 'deltio-editor'],
      ['return', 'deltio-approver'],
      ['submit', 'deltio-editor'],
      ['approve', 'deltio-approver'],
      ['publish', 'deltio-publisher'],
    ]);
  });

  const write = (data: object, uid = 'api::bulletin.bulletin', documentId = bulletin.documentId) =>
    desk.strapi.documents(uid as never).update({ documentId, locale: 'el', data } as never);

  it('is locked once it is published, with all that is its own', async () => {
    const locked = { details: { code: 'locked_by_stage', stage: 'published' } };
    await expect(write({ title: 'Άλλος' })).rejects.toMatchObject(locked);
    await expect(write({ headline: 'Άλλη' }, 'api::story.story', bulletin.stories[0])).rejects.toMatchObject(locked);
    await expect(write({ place: 'Αλλού' }, 'api::event.event', bulletin.events[0])).rejects.toMatchObject(locked);
  });

  it('is corrected in the open: a note in both languages, its address and number kept, a second revision', async () => {
    const silent = await move('publisher', { move: 'correct' });
    expect([silent.status, silent.body.error.details.code]).toEqual([400, 'note_required']);
    const note = { el: 'Διορθώθηκε ο τίτλος.', en: 'The title was corrected.' };
    expect((await move('publisher', { move: 'correct', note })).body.data.stage).toBe('draft');
    await expect(write({ slug: 'allo' })).rejects.toMatchObject({ details: { code: 'slug_is_published' } });
    await expect(write({ number: 40 })).rejects.toMatchObject({ details: { code: 'number_is_published' } });
    await write({ title: 'Διορθωμένος τίτλος' });
    expect((await stage('approver')).changes).toMatchObject([
      { path: ['title', 'el'], after: 'Διορθωμένος τίτλος', place: expect.stringContaining('Τίτλος') },
    ]);
    await sayStillRight(desk, bulletin.documentId);
    await move('editor', { move: 'submit' });
    await move('approver', { move: 'approve' });
    const published = await move('publisher', { move: 'publish' });
    expect(published.body.data).toMatchObject({ stage: 'published', edition: { number: 2, revision: 2 } });
    const { body } = await desk.fetch('/api/newsletter/bulletins/2?locale=el');
    expect(body.data).toMatchObject({ title: 'Διορθωμένος τίτλος', revision: 2, changeNote: note.el });
  });

  it('loses its approval when a speaker of it is renamed, and says what changed', async () => {
    const note = { el: 'Δεύτερη διόρθωση.', en: 'Second correction.' };
    await move('publisher', { move: 'correct', note });
    await move('editor', { move: 'submit' });
    await move('approver', { move: 'approve' });
    const { documentId } = await desk.strapi.db
      .query('api::speaker.speaker')
      .findOne({ where: { givenName: 'Τάσος' } });
    await write({ position: 'Πρώην Δήμαρχος Χανίων' }, 'api::speaker.speaker', documentId);
    expect(await stage('approver')).toMatchObject({
      stage: 'in-review',
      approval: null,
      changes: [{ path: ['speakers', expect.any(Number), 'position', 'el'], after: 'Πρώην Δήμαρχος Χανίων' }],
    });
  });

  it('is not approved by one who changed it', async () => {
    const { person, token } = await seat(desk, 'administrator');
    expect(person.role).toBe('administrator');
    const saved = await desk.fetch(
      `/content-manager/collection-types/api::bulletin.bulletin/${bulletin.documentId}?locale=el`,
      { method: 'PUT', token, json: { title: 'Τίτλος του διαχειριστή' } },
    );
    expect(saved.status).toBe(200);
    await sayStillRight(desk, bulletin.documentId);
    tokens.administrator = token;
    const refused = await move('administrator', { move: 'approve' });
    expect([refused.status, refused.body.error.details.code]).toEqual([403, 'four_eyes']);
    expect((await move('approver', { move: 'approve' })).status).toBe(200);
  });

  it('is scheduled at a local time, not in the past, and published when it is due', async () => {
    const schedule = (local: string, zone = 'Europe/Athens') => ({ move: 'schedule', schedule: { local, zone } });
    const codeOf = async (json: Record<string, unknown>) => (await move('publisher', json)).body.error.details.code;
    expect(await codeOf({ move: 'schedule' })).toBe('time_required');
    expect(await codeOf(schedule('2018-12-20T09:00'))).toBe('time_is_past');
    expect(await codeOf(schedule('2031-03-30T03:30'))).toBe('time_does_not_exist');
    expect(await codeOf(schedule('2031-10-26T03:30'))).toBe('time_is_ambiguous');
    expect(await codeOf(schedule('2031-10-26T03:30', 'Europe/London'))).toBe('malformed_request');

    const scheduled = await move('publisher', schedule('2031-12-20T09:00'));
    expect(scheduled.body.data).toMatchObject({ stage: 'scheduled', schedule: { due: '2031-12-20T07:00:00.000Z' } });
    await expect(write({ title: 'Άλλος' })).rejects.toMatchObject({ details: { code: 'locked_by_stage' } });

    const connection = desk.strapi.db.connection('newsletter_workflows').where({ bulletin_id: bulletin.documentId });
    await connection.update({ due: new Date(Date.now() - 1000).toISOString() });
    const inTime = Date.now() + 15_000;
    while ((await stage('publisher')).stage === 'scheduled' && Date.now() < inTime) {
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
    expect(await stage('publisher')).toMatchObject({ stage: 'published', edition: { revision: 3 } });
  });

  it('is withdrawn with a reason, and kept', async () => {
    const silent = await move('publisher', { move: 'withdraw' });
    expect([silent.status, silent.body.error.details.code]).toEqual([400, 'reason_required']);
    expect((await move('publisher', { move: 'withdraw', reason: 'Λάθος ομιλητής' })).body.data.stage).toBe('withdrawn');
    const remove = desk.strapi.documents('api::bulletin.bulletin').delete({ documentId: bulletin.documentId });
    await expect(remove).rejects.toMatchObject({ details: { code: expect.stringMatching(/locked|was_published/) } });
    expect(await desk.strapi.db.query('plugin::newsletter.edition').count({ where: { number: 2 } })).toBe(3);
  });
});
