import { writeReadyBulletin } from '../support/bulletins';
import { type Desk, startDesk } from '../support/desk';
import { sayStillRight } from '../support/level';
import { type CaughtMail, catchMail, type MailCatcher } from '../support/mail-catcher';
import { requireNatively } from '../support/native';
import { hire, logIn, type Person, type Role } from '../support/people';

const STORY = 'api::story.story';
const PUBLISH_DUE = './dist/src/plugins/newsletter/server/src/services/publish-due';
const SPEAKER = 'api::speaker.speaker';

/** Everybody of the desk, with the language of their choice; the retired and the locked out hold a role as well. */
const STAFF = {
  editor: ['editor', 'el'],
  translator: ['translator', 'en'],
  approver: ['approver', 'el'],
  secondApprover: ['approver', 'en'],
  publisher: ['publisher', 'en'],
  secondPublisher: ['publisher', 'el'],
  retired: ['approver', 'el'],
  lockedOut: ['approver', 'el'],
} as const satisfies Record<string, [Role, string]>;
type Name = keyof typeof STAFF;

describe('Mail goes to those whose turn it is', () => {
  let desk: Desk;
  let catcher: MailCatcher;
  let bulletin: Awaited<ReturnType<typeof writeReadyBulletin>>;
  const people = {} as Record<Name, Person>;
  const tokens = {} as Record<Name, string>;

  beforeAll(async () => {
    catcher = await catchMail();
    desk = await startDesk({
      seeded: true,
      listen: true,
      env: {
        SMTP_HOST: '127.0.0.1',
        SMTP_PORT: String(catcher.port),
        MAIL_FROM: 'Deltio <desk@deltio.example>',
        MAIL_REPLY_TO: 'office@deltio.example',
      },
    });
    bulletin = await writeReadyBulletin(desk);
    for (const name of Object.keys(STAFF) as Name[]) {
      const [role, language] = STAFF[name];
      people[name] = await hire(desk, role, language);
      tokens[name] = await logIn(desk, people[name]);
    }
    const users = desk.strapi.db.query('admin::user');
    await users.update({ where: { id: people.retired.id }, data: { isActive: false } });
    await users.update({ where: { id: people.lockedOut.id }, data: { blocked: true } });
    // One who holds two roles still is one person.
    const both = await desk.strapi.db
      .query('admin::role')
      .findMany({ where: { code: { $in: ['deltio-publisher', 'deltio-translator'] } } });
    await users.update({
      where: { id: people.secondPublisher.id },
      data: { roles: both.map(({ id }: { id: number }) => id) },
    });
  });

  afterAll(async () => {
    await desk.stop();
    await catcher.stop();
  });

  const move = async (name: Name, json: Record<string, unknown>) => {
    const answer = await desk.fetch(`/newsletter/bulletins/${bulletin.documentId}/moves`, {
      token: tokens[name],
      json,
    });
    expect([answer.status, answer.body.error?.message]).toEqual([200, undefined]);
    return answer.body.data.stage;
  };
  const arrived = async (): Promise<CaughtMail[]> => {
    await desk.strapi.plugin('newsletter').service('outbox').settled(20_000);
    return catcher.take();
  };
  const nameAt = (address: string | undefined) =>
    (Object.keys(people) as Name[]).find((name) => people[name].email === address);
  /** Who got mail, each as often as it came. */
  const readers = (mails: CaughtMail[]) => mails.map(({ to }) => to.map(nameAt).join()).sort();
  const mailTo = (mails: CaughtMail[], name: Name) => {
    const mail = mails.find(({ to }) => to.includes(people[name].email));
    if (!mail) throw new Error(`No mail to ${name}`);
    return mail;
  };

  it('tells the approvers of a submitted bulletin, each in their language, and nobody else', async () => {
    expect(await move('editor', { move: 'submit' })).toBe('in-review');
    const mails = await arrived();
    expect(readers(mails)).toEqual(['approver', 'secondApprover']);

    const greek = mailTo(mails, 'approver');
    expect(greek.subject).toMatch(/^Δελτίο αρ\. 2 «.+»: Σε έλεγχο\. Είναι η σειρά σας$/);
    expect(greek.text).toContain('Υποβολή, από: editor Δοκιμή.');
    expect(greek.text).toContain('εγκρίνετέ το ή επιστρέψτε το με αιτιολογία');
    expect(greek.text).toContain(
      `/admin/content-manager/collection-types/api::bulletin.bulletin/${bulletin.documentId}?plugins%5Bi18n%5D%5Blocale%5D=el`,
    );
    expect(greek.headers).toMatchObject({
      from: 'Deltio <desk@deltio.example>',
      'reply-to': 'office@deltio.example',
      'auto-submitted': 'auto-generated',
      'content-type': 'text/plain; charset=utf-8',
    });

    const english = mailTo(mails, 'secondApprover');
    expect(english.subject).toMatch(/^Bulletin no\. 2 “.+”: In review\. It is your turn$/);
    expect(english.text).toContain('It is your turn: read the bulletin');
  });

  it('tells the editor of a return with its reason, as plain text, whatever stands in it', async () => {
    const reason = 'Λείπει <b>μια</b> φωτογραφία\nBcc: all@example.org {stage}';
    await move('approver', { move: 'return', reason });
    const mails = await arrived();
    expect(readers(mails)).toEqual(['editor']);
    expect(mails[0]?.text).toContain(`Αιτιολογία: ${reason}`);
    expect(mails[0]?.text).toContain('Είναι η σειρά σας: συμπληρώστε το δελτίο');
    expect(mails[0]?.headers['content-type']).toBe('text/plain; charset=utf-8');
    expect(mails[0]?.headers).not.toHaveProperty('bcc');
  });

  it('tells nobody of a refused move', async () => {
    const refused = await desk.fetch(`/newsletter/bulletins/${bulletin.documentId}/moves`, {
      token: tokens.publisher,
      json: { move: 'publish' },
    });
    expect(refused.status).toBe(409);
    expect(await arrived()).toEqual([]);
  });

  it('tells the publishers of an approval, and the other publisher of a schedule with its time', async () => {
    await move('editor', { move: 'submit' });
    await arrived();
    await move('approver', { move: 'approve' });
    expect(readers(await arrived())).toEqual(['publisher', 'secondPublisher']);

    await move('publisher', { move: 'schedule', schedule: { local: '2031-12-20T09:00', zone: 'Asia/Nicosia' } });
    const mails = await arrived();
    expect(readers(mails)).toEqual(['secondPublisher']);
    expect(mails[0]?.text).toContain('Θα δημοσιευθεί: 2031-12-20 09:00 (Asia/Nicosia).');
    expect(mails[0]?.subject).not.toContain('σειρά σας');
  });

  it('tells the approvers when a change voids an approval, once it is committed, and not where it was rolled back', async () => {
    const { documentId } = await desk.strapi.db.query(SPEAKER).findOne({ where: { locale: 'el' } });
    const change = (position: string) =>
      desk.strapi.documents(SPEAKER).update({ documentId, locale: 'el', data: { position } as never });
    const undone = desk.strapi.db.transaction(async () => {
      await change('Δεν έγινε');
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    expect(await arrived()).toEqual([]);

    await desk.strapi.db.transaction(async () => {
      await change('Πρώην Δήμαρχος');
      // Nothing may leave while it can still be undone.
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(catcher.take()).toEqual([]);
    });
    const mails = await arrived();
    expect(readers(mails)).toEqual(['approver', 'secondApprover']);
    expect(mailTo(mails, 'secondApprover').text).toContain('Bulletin no. 2');
  });

  it('tells a comment to those whose turn it is, with its place in words', async () => {
    const comment = await desk.fetch(`/newsletter/bulletins/${bulletin.documentId}/comments`, {
      token: tokens.approver,
      json: { text: 'Ο τίτλος <i>θέλει</i> τόνο', path: ['stories', 0, 'headline', 'el'] },
    });
    expect(comment.status).toBe(201);
    const mails = await arrived();
    expect(readers(mails)).toEqual(['secondApprover']);
    expect(mails[0]?.subject).toMatch(/^Bulletin no\. 2 “.+”: new comment$/);
    expect(mails[0]?.text).toContain('New comment, by approver Δοκιμή.');
    expect(mails[0]?.text).toMatch(/Place: .*1.*Headline.*Greek/);
    expect(mails[0]?.text).toContain('Ο τίτλος <i>θέλει</i> τόνο');
  });

  it('tells publishers and approvers, each in their language, why a schedule failed, as the stage does', async () => {
    await sayStillRight(desk, bulletin.documentId);
    await move('approver', { move: 'approve' });
    await move('publisher', { move: 'schedule', schedule: { local: '2031-12-20T09:00', zone: 'Asia/Nicosia' } });
    await arrived();
    const { db } = desk.strapi;
    const where = { documentId: bulletin.stories[0], locale: 'el', publishedAt: null };
    const { kicker } = await db.query(STORY).findOne({ where });
    await db.query(STORY).updateMany({ where, data: { kicker: 'Άλλο από το εγκεκριμένο' } });
    const workflow = db.connection('newsletter_workflows').where({ bulletin_id: bulletin.documentId });
    await workflow.clone().update({ due: new Date(Date.now() - 1000).toISOString() });
    const { publishDue } = requireNatively<{ publishDue(strapi: unknown): Promise<void> }>(PUBLISH_DUE);
    await publishDue(desk.strapi);

    const mails = await arrived();
    expect(readers(mails)).toEqual(['approver', 'publisher', 'secondApprover', 'secondPublisher']);
    const greek = 'Το περιεχόμενο δεν είναι πια αυτό που εγκρίθηκε.';
    const english = 'The content is no longer what was approved.';
    for (const name of ['approver', 'secondPublisher'] as const) {
      expect(mailTo(mails, name).text).toContain(`Αιτιολογία: ${greek}`);
    }
    for (const name of ['secondApprover', 'publisher'] as const) {
      const { text } = mailTo(mails, name);
      expect(text).toContain(`Reason: ${english}`);
      expect(text).not.toContain(greek);
    }
    const failureIn = async (locale: string) => {
      const address = `/newsletter/bulletins/${bulletin.documentId}/stage?locale=${locale}`;
      const { stage, failure } = (await desk.fetch(address, { token: tokens.publisher })).body.data;
      return `${stage}: ${failure}`;
    };
    expect(await failureIn('el')).toContain(`publish-failed: ${greek}`);
    expect(await failureIn('en')).toContain(`publish-failed: ${english}`);
    const { comment } = await db
      .query('plugin::newsletter.audit-entry')
      .findOne({ where: { bulletinId: bulletin.documentId, move: 'fail' } });
    expect(JSON.parse(comment)).toMatchObject({ code: 'content_changed', data: { approved: expect.any(String) } });

    await db.query(STORY).updateMany({ where, data: { kicker } });
    await move('approver', { move: 'revoke', reason: 'Δοκιμή' });
    await arrived();
  });

  it('tells all four roles of a publication, but for the one who published', async () => {
    await move('approver', { move: 'approve' });
    await arrived();
    expect(await move('publisher', { move: 'publish' })).toBe('published');
    const mails = await arrived();
    expect(readers(mails)).toEqual(['approver', 'editor', 'secondApprover', 'secondPublisher', 'translator']);
    expect(mailTo(mails, 'translator').subject).toMatch(/^Bulletin no\. 2 “.+”: Published$/);
    expect(mailTo(mails, 'editor').subject).toMatch(/^Δελτίο αρ\. 2 «.+»: Δημοσιευμένο$/);
  });

  it('makes a move all the same where the mail server refuses everybody, and logs each mail that failed', async () => {
    const logged = jest.spyOn(desk.strapi.log, 'error').mockImplementation(() => desk.strapi.log);
    catcher.refuse(true);
    try {
      expect(await move('publisher', { move: 'withdraw', reason: 'Λάθος ομιλητής' })).toBe('withdrawn');
      expect(await arrived()).toEqual([]);
      const lines = logged.mock.calls.map(([line]) => String(line));
      expect(lines).toHaveLength(5);
      expect(lines.every((line) => /^Mail to .+ failed: /.test(line))).toBe(true);
    } finally {
      catcher.refuse(false);
      logged.mockRestore();
    }
  });

  const note = { el: 'Διορθώνεται ο ομιλητής', en: 'The speaker is corrected' };
  const thrown = (): never => {
    throw new Error('no transport');
  };

  it.each<[string, () => unknown, Name, Record<string, unknown>, string]>([
    ['throws at once', thrown, 'publisher', { move: 'correct', note }, 'draft'],
    ['fails later', async () => thrown(), 'editor', { move: 'submit' }, 'in-review'],
  ])('makes a move all the same where the transport %s', async (_how, send, name, json, stage) => {
    const { provider } = desk.strapi.plugin('email') as unknown as { provider: { send: unknown } };
    const logged = jest.spyOn(desk.strapi.log, 'error').mockImplementation(() => desk.strapi.log);
    const before = provider.send;
    provider.send = send;
    try {
      expect(await move(name, json)).toBe(stage);
      await arrived();
      expect(logged).toHaveBeenCalledWith(expect.stringMatching(/^Mail to .+ failed: .*no transport$/));
    } finally {
      provider.send = before;
      logged.mockRestore();
    }
  });

  it('holds up no move where the mail server does not answer', async () => {
    const { provider } = desk.strapi.plugin('email') as unknown as { provider: { send: unknown } };
    const before = provider.send;
    let answer: () => void = () => {};
    provider.send = () =>
      new Promise<void>((resolve) => {
        answer = resolve;
      });
    try {
      expect(await move('approver', { move: 'return', reason: 'Ακόμη μία φορά' })).toBe('draft');
      expect(await move('editor', { move: 'submit' })).toBe('in-review');
    } finally {
      provider.send = before;
      answer();
    }
    expect(readers(await arrived())).toEqual(['approver', 'secondApprover']);
  });
});

describe('A desk without a mail server', () => {
  it('writes one line per mail to the log, and sends nothing', async () => {
    const desk = await startDesk();
    try {
      const logged = jest.spyOn(desk.strapi.log, 'info').mockImplementation(() => desk.strapi.log);
      await desk.strapi
        .plugin('email')
        .service('email')
        .send({ to: 'a@example.org', subject: 'Θέμα\nδύο', text: 'Μυστικό' });
      expect(logged.mock.calls).toEqual([
        ['Mail not sent, as SMTP_HOST is not set: {"to":["a@example.org"],"subject":"Θέμα\\nδύο"}'],
      ]);
    } finally {
      await desk.stop();
    }
  });
});
