import { createHmac } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type {
  SettingsSection,
  SettingsView,
  SettingsViews,
} from '../../src/plugins/newsletter/contracts/settings/view';
import type { AuditReport } from '../../src/plugins/newsletter/server/src/services/audit-desk';
import { writeReadyBulletin } from '../support/bulletins';
import { claimDatabase } from '../support/databases';
import { type Desk, startDesk } from '../support/desk';
import { type CaughtMail, catchMail, type MailCatcher } from '../support/mail-catcher';
import { moverOf } from '../support/move';
import { requireNatively } from '../support/native';
import { hire, issueApiToken, logIn, type Person, type Role } from '../support/people';

const SECTIONS = ['workflow', 'checks', 'machine', 'limits', 'mail', 'webhooks'] as const satisfies SettingsSection[];
const ROLES = ['editor', 'translator', 'approver', 'publisher', 'administrator'] as const satisfies Role[];
const LOG = 'plugin::newsletter.audit-entry';
const SETTING = 'plugin::newsletter.setting';

const { requireCompiled } = requireNatively<{ requireCompiled<M>(id: string): M }>(
  './tests/support/crash/compiled-plugin.cjs',
);
const { auditDesk } = requireCompiled<{ auditDesk(strapi: unknown): Promise<AuditReport> }>(
  'server/src/services/audit-desk',
);

describe('The settings of a desk', () => {
  let desk: Desk;
  let catcher: MailCatcher;
  let receiver: Server;
  let hook: string;
  const came: { body: string; signature: string }[] = [];
  const people = {} as Record<Role, Person>;
  const tokens = {} as Record<Role, string>;

  beforeAll(async () => {
    catcher = await catchMail();
    receiver = createServer(async (request, response) => {
      let body = '';
      for await (const chunk of request) body += chunk;
      came.push({ body, signature: String(request.headers['x-deltio-signature']) });
      response.end();
    });
    await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
    hook = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hook?key=hidden-part`;
    const env = {
      SMTP_HOST: '127.0.0.1',
      SMTP_PORT: String(catcher.port),
      MAIL_FROM: 'Deltio <desk@deltio.example>',
      DELTIO_WEBHOOKS_PRIVATE: 'true',
    };
    desk = await startDesk({ seeded: true, env });
    for (const role of ROLES) {
      people[role] = await hire(desk, role);
      tokens[role] = await logIn(desk, people[role]);
    }
  });

  afterAll(async () => {
    await desk?.stop();
    await catcher?.stop();
    await new Promise((resolve) => receiver?.close(resolve));
  });

  const pathOf = (section: string) => `/newsletter/settings/${section}`;
  const view = async <S extends SettingsSection>(section: S, role: Role = 'administrator'): Promise<SettingsViews[S]> =>
    (await desk.fetch(pathOf(section), { token: tokens[role] })).body.data;
  const put = (section: string, json: unknown, role: Role = 'administrator') =>
    desk.fetch(pathOf(section), { method: 'PUT', token: tokens[role], json });
  const set = async (section: SettingsSection, settings: object, role: Role = 'administrator') =>
    put(section, { version: (await view(section, role)).version, settings }, role);
  const log = () => desk.strapi.db.query(LOG).findMany({ orderBy: { sequence: 'asc' } });
  const lastEntry = async () => (await log()).at(-1);

  it.each(SECTIONS)('%s are read by everybody of the desk, and changed by who may', async (section) => {
    const mayChange: readonly Role[] = section === 'checks' ? ['approver', 'administrator'] : ['administrator'];
    for (const role of ROLES) {
      const seen = (await view(section, role)) as SettingsView;
      expect([role, seen.mayChange]).toEqual([role, mayChange.includes(role)]);
      const { version, settings } = seen;
      const before = await log();
      const { status, body } = await put(section, { version, settings }, role);
      expect([role, status, body.error?.details.code]).toEqual(
        mayChange.includes(role) ? [role, 200, undefined] : [role, 403, 'settings_not_permitted'],
      );
      // Nothing changed: there is nothing to tell.
      expect(await log()).toEqual(before);
    }
    for (const token of [undefined, await issueApiToken(desk, { type: 'full-access' })]) {
      const asked = token ? { token } : {};
      expect((await desk.fetch(pathOf(section), asked)).status).toBe(401);
      expect((await desk.fetch(pathOf(section), { ...asked, method: 'PUT', json: {} })).status).toBe(401);
    }
  });

  it.each<[SettingsSection | 'nothing', unknown, number, string, string]>([
    ['workflow', { fourEyes: 'no', checkLinks: true }, 400, 'malformed_request', 'settings.fourEyes'],
    ['workflow', { fourEyes: true }, 400, 'malformed_request', 'settings.checkLinks'],
    ['workflow', { fourEyes: true, checkLinks: true, twoEyes: true }, 400, 'malformed_request', 'settings'],
    ['limits', { searchLimit: -1, previewLimit: 1, previewHours: 1 }, 400, 'malformed_request', 'settings.searchLimit'],
    [
      'limits',
      { searchLimit: 1.5, previewLimit: 1, previewHours: 1 },
      400,
      'malformed_request',
      'settings.searchLimit',
    ],
    ['limits', { searchLimit: 1, previewLimit: 1, previewHours: 0 }, 400, 'malformed_request', 'settings.previewHours'],
    [
      'limits',
      { searchLimit: 1, previewLimit: 1, previewHours: 1e9 },
      400,
      'malformed_request',
      'settings.previewHours',
    ],
    ['machine', { allowedHost: '', reviewRequired: true }, 400, 'malformed_request', 'settings.allowedHost'],
    ['machine', { allowedHost: null }, 400, 'malformed_request', 'settings.reviewRequired'],
    ['machine', { allowedHost: 'elsewhere.example', reviewRequired: true }, 422, 'machine_not_offered', ''],
    ['mail', { off: ['everything'] }, 400, 'malformed_request', 'settings.off.0'],
    ['mail', { off: 'comment' }, 400, 'malformed_request', 'settings.off'],
    ['checks', { severities: { 'eu/emblem': 'off' }, words: { el: [], en: [] }, terms: [] }, 422, 'rule_is_fixed', ''],
    ['webhooks', { receivers: [{ address: 'site.example.org', enabled: true }] }, 400, 'webhook_address_unfit', ''],
    ['webhooks', { receivers: [{ address: 'ftp://a.example/', enabled: true }] }, 400, 'webhook_address_unfit', ''],
    [
      'webhooks',
      { receivers: [{ address: '', enabled: true }] },
      400,
      'malformed_request',
      'settings.receivers.0.address',
    ],
    [
      'webhooks',
      { receivers: Array(2).fill({ address: 'https://a.example/', enabled: true }) },
      400,
      'webhook_address_doubled',
      '',
    ],
    [
      'webhooks',
      { receivers: [{ id: 'x', address: 'https://a.example/', enabled: true }] },
      404,
      'webhook_unknown',
      '',
    ],
    [
      'webhooks',
      { receivers: [{ address: 'https://a.example/', enabled: true, secret: 'mine' }] },
      400,
      'malformed_request',
      'settings.receivers.0',
    ],
    ['nothing', {}, 404, 'unknown_section', ''],
  ])('%s refuse %j', async (section, settings, status, code, place) => {
    const version = section === 'nothing' ? 0 : (await view(section)).version;
    const before = await log();
    const answer = await put(section, { version, settings });
    expect([answer.status, answer.body.error.details.code]).toEqual([status, code]);
    expect(answer.body.error.message).toMatch(/\p{Script=Greek}/u);
    if (place) expect(answer.body.error.message).toContain(place);
    const english = await desk.fetch(`${pathOf(section)}?locale=en`, {
      method: 'PUT',
      token: tokens.administrator,
      json: { version, settings },
    });
    expect(english.body.error.message).not.toMatch(/\p{Script=Greek}/u);
    expect(await log()).toEqual(before);
  });

  it('tell in the log who changed what, before and after, and who comes late what changed meanwhile', async () => {
    const { version, settings } = await view('limits');
    expect((await put('limits', { version, settings: { ...settings, previewHours: 24 } })).status).toBe(200);
    expect(await lastEntry()).toMatchObject({
      move: 'set-limits',
      bulletinId: '*',
      actor: `admin:${people.administrator.id}`,
      role: 'strapi-super-admin',
      comment: '{"previewHours":{"after":24,"before":72}}',
    });
    const changed = {
      name: 'administrator Δοκιμή',
      at: expect.any(String),
      what: ['Διάρκεια συνδέσμων προεπισκόπησης'],
    };
    expect((await view('limits', 'editor')).changed).toEqual(changed);
    const late = await put('limits', { version, settings: { ...settings, searchLimit: 5 } });
    expect([late.status, late.body.error.details]).toEqual([
      409,
      {
        code: 'settings_changed_meanwhile',
        current: version + 1,
        by: 'administrator Δοκιμή',
        at: expect.any(String),
        what: 'Διάρκεια συνδέσμων προεπισκόπησης',
      },
    ]);
    expect(late.body.error.message).toContain('administrator Δοκιμή');
    expect((await view('limits')).settings).toEqual({ ...settings, previewHours: 24 });
  });

  it('are changed by one of those who change them at the same moment', async () => {
    const { version, settings } = await view('limits');
    const all = await Promise.all(
      [1, 2, 3, 4, 5].map((searchLimit) => put('limits', { version, settings: { ...settings, searchLimit } })),
    );
    expect(all.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409]);
    expect((await view('limits')).version).toBe(version + 1);
  });

  it('hold at once: how often one may search, and how long a link to a draft opens it', async () => {
    const { settings } = await view('limits');
    expect((await set('limits', { ...settings, searchLimit: 1, previewHours: 2 })).status).toBe(200);
    const search = (text: string) => desk.fetch(`/api/newsletter/search?q=${text}`);
    expect([(await search('alpha')).status, (await search('beta')).status]).toEqual([200, 429]);
    expect((await set('limits', { ...settings, searchLimit: 0 })).status).toBe(200);
    expect((await search('gamma')).status).toBe(200);
  });

  it('switch four eyes off and on for a real move, and the log says so', async () => {
    const { documentId } = await writeReadyBulletin(desk);
    const { move, mustMove } = moverOf(desk);
    // Whoever wrote it is a process of this name.
    const author = { name: 'command:process', role: 'owner', channel: 'command' } as const;
    await mustMove(documentId, 'submit');
    expect(await move(documentId, 'approve', author)).toBe('four_eyes');
    const { settings } = await view('workflow');
    expect((await set('workflow', { ...settings, fourEyes: false })).body.data.settings.fourEyes).toBe(false);
    expect(await move(documentId, 'approve', author)).toBe('ok');
    expect(await lastEntry()).toMatchObject({ move: 'approve', fourEyes: 'off' });
    await mustMove(documentId, 'revoke');
    const uid = 'api::bulletin.bulletin';
    await desk.strapi.documents(uid).update({ documentId, locale: 'el', data: { title: 'Ένα δελτίο' } as never });
    expect((await set('workflow', settings)).status).toBe(200);
    expect(await move(documentId, 'approve', author)).toBe('four_eyes');
    await mustMove(documentId, 'return');
  });

  it('hold for this instance as soon as another one stored them', async () => {
    const read = async () => (await view('workflow')).settings.fourEyes;
    const { version, settings } = await view('workflow');
    // As another process writes it: past this one, and past all that it remembers.
    const table = () => desk.strapi.db.connection('newsletter_settings');
    const row = {
      section: 'workflow',
      version: version + 1,
      changed_by: 'admin:1',
      changed_at: '2026-01-02T03:04:05.000Z',
    };
    await table().insert({ ...row, settings: JSON.stringify({ ...settings, fourEyes: false }) });
    expect(await read()).toBe(false);
    await table()
      .where({ section: 'workflow', version: version + 1 })
      .delete();
    expect(await read()).toBe(true);
  });

  it('send a test mail to who asks for it, and none of a kind that is switched off', async () => {
    const { about } = await view('mail', 'publisher');
    expect(about).toMatchObject({
      host: '127.0.0.1',
      port: catcher.port,
      from: 'Deltio <desk@deltio.example>',
      hasLogin: false,
    });
    expect(about.kinds).toContainEqual({ kind: 'in-review', stage: 'in-review', roles: ['approver'] });
    const settled = async (): Promise<CaughtMail[]> => {
      await desk.strapi.plugin('newsletter').service('outbox').settled(5000);
      return catcher.take();
    };
    const test = (role: Role) => desk.fetch('/newsletter/settings/mail/test', { token: tokens[role], json: {} });
    for (const role of ['editor', 'translator', 'approver', 'publisher'] as const)
      expect((await test(role)).status).toBe(403);
    await settled();
    const sent = await test('administrator');
    expect(sent.body.data).toEqual({ to: people.administrator.email, sent: true });
    expect(catcher.take()).toMatchObject([
      { to: [people.administrator.email], subject: 'Δοκιμή e-mail από το Deltio' },
    ]);
    catcher.refuse(true);
    const failed = await test('administrator');
    catcher.refuse(false);
    expect([failed.status, failed.body.error.details.code]).toEqual([502, 'mail_failed']);
    expect(failed.body.error.message).toContain('No such mailbox');

    const { documentId } = await writeReadyBulletin(desk, 3);
    const { mustMove } = moverOf(desk);
    expect((await set('mail', { off: ['in-review'] })).status).toBe(200);
    expect(await lastEntry()).toMatchObject({
      move: 'set-mail',
      comment: '{"mail in-review":{"after":false,"before":true}}',
    });
    await mustMove(documentId, 'submit');
    expect(await settled()).toEqual([]);
    expect((await set('mail', { off: [] })).status).toBe(200);
    await mustMove(documentId, 'return');
    expect((await settled()).map(({ to }) => to)).toEqual([[people.editor.email]]);
  });

  it('make a webhook a secret, show it once, sign by it, and never tell it or the path again', async () => {
    const made = await set('webhooks', { receivers: [{ address: hook, enabled: true }] });
    expect(made.status).toBe(200);
    const [{ id, secret }] = made.body.data.secrets;
    expect(secret).toMatch(/^[0-9a-f]{64}$/);
    const seen = await view('webhooks');
    expect(seen.secrets).toBeUndefined();
    expect(seen.settings.receivers).toEqual([{ id, address: hook, enabled: true, secretMade: expect.any(String) }]);
    expect((await view('webhooks', 'publisher')).settings.receivers).toMatchObject([{ address: new URL(hook).origin }]);
    const rows = JSON.stringify(await desk.strapi.db.query(SETTING).findMany({ where: { section: 'webhooks' } }));
    const entries = JSON.stringify(await log());
    for (const text of [secret, 'hidden-part']) expect(entries).not.toContain(text);
    expect(rows).not.toContain(secret);

    const test = (role: Role, of = id) =>
      desk.fetch(`/newsletter/settings/webhooks/${of}/test`, { token: tokens[role], json: {} });
    for (const role of ['editor', 'approver', 'publisher'] as const) expect((await test(role)).status).toBe(403);
    expect((await test('administrator', 'another')).body.error.details.code).toBe('webhook_unknown');
    expect((await test('administrator')).body.data).toEqual({ status: 200, error: null });
    const isSigned = ({ body, signature }: { body: string; signature: string }, by: string) => {
      const { t, v1 } = /^t=(?<t>\d+),v1=(?<v1>.+)$/.exec(signature)?.groups ?? {};
      return v1 === createHmac('sha256', by).update(`${t}.${body}`).digest('hex');
    };
    expect(came.map(({ body }) => JSON.parse(body).event)).toEqual(['desk.test']);
    expect(came.every((message) => isSigned(message, secret))).toBe(true);

    const renewed = await set('webhooks', { receivers: [{ id, address: hook, enabled: true, renewSecret: true }] });
    const [{ secret: second }] = renewed.body.data.secrets;
    expect(second).not.toBe(secret);
    expect((await lastEntry()).comment).toMatch(/secretMade/);
    const moved = await set('webhooks', { receivers: [{ id, address: `${hook}2`, enabled: true }] });
    expect([moved.body.data.secrets, (await lastEntry()).comment]).toEqual([
      undefined,
      expect.stringMatching(/addressSet/),
    ]);

    came.length = 0;
    const { documentId } = await desk.strapi.db.query('api::bulletin.bulletin').findOne({ where: { number: 1 } });
    await moverOf(desk).mustMove(documentId, 'withdraw');
    for (let wait = 0; came.length === 0 && wait < 500; wait += 1) await new Promise((go) => setTimeout(go, 20));
    expect(came).toHaveLength(1);
    expect(came.every((message) => isSigned(message, second))).toBe(true);
  });

  it('show how the operation is funded, and what the checks say of it', async () => {
    const ask = async (role: Role) =>
      (await desk.fetch('/newsletter/settings/funding', { token: tokens[role] })).body.data;
    const { bulletin, operation, findings } = await ask('publisher');
    expect(bulletin.documentId).toEqual(expect.any(String));
    expect(operation.fundingStatement.el).toMatch(/Ευρωπαϊκή/);
    const before = findings.length;
    const uid = 'api::operation.operation';
    const { documentId } = await desk.strapi.db.query(uid).findOne({});
    await desk.strapi
      .documents(uid)
      .update({ documentId, locale: 'el', data: { fundingStatement: 'Με δικά μας λεφτά' } as never });
    const found = (await ask('publisher')).findings;
    expect(found.length).toBeGreaterThan(before);
    expect(found).toContainEqual(expect.objectContaining({ ruleId: 'eu/statement', severity: 'error' }));
  });

  it('leave the log whole, and show what came past it', async () => {
    expect((await auditDesk(desk.strapi)).errors).toEqual([]);
    class Enough extends Error {}
    let codes: string[] = [];
    await desk.strapi.db
      .transaction(async ({ trx }) => {
        await trx('newsletter_settings')
          .where({ section: 'workflow' })
          .update({ settings: '{"checkLinks":false,"fourEyes":false}' });
        codes = (await auditDesk(desk.strapi)).errors.map(({ code }) => code);
        throw new Enough();
      })
      .catch((error) => {
        if (!(error instanceof Enough)) throw error;
      });
    expect([...new Set(codes)].sort()).toEqual(['settings_missing', 'settings_unlogged']);
  });
});

describe('Settings that the environment sets', () => {
  it('hold in place of those of the desk, are shown as such, and are not changed', async () => {
    const env = {
      DELTIO_FOUR_EYES: 'false',
      DELTIO_SEARCH_LIMIT: '7',
      DELTIO_PREVIEW_HOURS: '',
      DELTIO_WEBHOOKS: 'https://site.example.org/hooks/hidden-part',
      DELTIO_WEBHOOK_SECRET: 'a-secret-of-the-two-of-us',
    };
    const desk = await startDesk({ env });
    try {
      const token = await logIn(desk, await hire(desk, 'administrator'));
      const reader = await logIn(desk, await hire(desk, 'editor'));
      const view = async (section: string, by = token) =>
        (await desk.fetch(`/newsletter/settings/${section}`, { token: by })).body.data;
      const put = (section: string, settings: object) =>
        desk.fetch(`/newsletter/settings/${section}`, { method: 'PUT', token, json: { version: 0, settings } });
      expect(await view('workflow')).toMatchObject({
        settings: { fourEyes: true },
        // The tests switch the trying of links off for every desk.
        fixed: { fourEyes: false, checkLinks: false },
      });
      expect((await view('limits')).fixed).toEqual({ searchLimit: 7 });
      const refused = await put('workflow', { fourEyes: false, checkLinks: true });
      expect([refused.status, refused.body.error.details]).toEqual([
        422,
        { code: 'set_by_environment', setting: 'fourEyes' },
      ]);
      expect((await put('limits', { searchLimit: 600, previewLimit: 120, previewHours: 12 })).status).toBe(200);
      expect((await view('webhooks')).about.fromEnvironment).toMatchObject([
        { id: expect.stringMatching(/^environment-/), address: 'https://site.example.org/hooks/hidden-part' },
      ]);
      expect((await view('webhooks', reader)).about.fromEnvironment).toMatchObject([
        { address: 'https://site.example.org' },
      ]);
      const added = await put('webhooks', { receivers: [{ address: 'https://a.example/', enabled: true }] });
      expect(added.body.error.details.code).toBe('set_by_environment');
    } finally {
      await desk.stop();
    }
  });

  it.each([
    ['DELTIO_FOUR_EYES', 'ναι'],
    ['DELTIO_PREVIEW_HOURS', '0'],
    ['DELTIO_SEARCH_LIMIT', 'many'],
  ])('stop the desk from starting where %s is %s', async (name, value) => {
    await expect(startDesk({ env: { [name]: value } })).rejects.toThrow(/newsletter\.\w+ must be/);
  });

  it('let no webhook into a private network', async () => {
    const desk = await startDesk();
    try {
      const token = await logIn(desk, await hire(desk, 'administrator'));
      const put = (version: number, address: string) =>
        desk.fetch('/newsletter/settings/webhooks', {
          method: 'PUT',
          token,
          json: { version, settings: { receivers: [{ address, enabled: true }] } },
        });
      for (const address of [
        'https://127.0.0.1/x',
        'https://10.0.0.8/',
        'https://[::1]/',
        'https://169.254.169.254/',
        'https://2130706433/',
      ]) {
        const { status, body } = await put(0, address);
        expect([address, status, body.error.details.code]).toEqual([address, 422, 'webhook_address_closed']);
      }
      expect((await put(0, 'http://site.example.org/')).body.error.details.code).toBe('webhook_address_unfit');
      // A name that leads inside is met at the door.
      const { body } = await put(0, 'https://localhost/hook');
      const [{ id }] = body.data.settings.receivers;
      const tested = await desk.fetch(`/newsletter/settings/webhooks/${id}/test`, { token, json: {} });
      expect(tested.body.data).toEqual({
        status: null,
        error: expect.stringMatching(/^(CLOSED_ADDRESS|NO_SUCH_HOST)$/),
      });
    } finally {
      await desk.stop();
    }
  });
});

describe('What was decided about checks before there were other settings', () => {
  it('holds still, and its log is whole', async () => {
    const claim = await claimDatabase('empty');
    const running: Desk[] = [];
    const start = async () => {
      const desk = await startDesk({ claim });
      running.push(desk);
      return desk;
    };
    try {
      const first = await start();
      const token = await logIn(first, await hire(first, 'approver'));
      const settings = { severities: { 'el/masc-nu': 'off' }, words: { el: ['διαχήριση'], en: [] }, terms: [] };
      const put = { method: 'PUT', token, json: { version: 0, settings } };
      expect((await first.fetch('/newsletter/settings/checks', put)).status).toBe(200);
      // As it stood in the table of that time, and as Strapi remembers its tables.
      const schema = () => first.strapi.db.getSchemaConnection();
      await schema().alterTable('newsletter_settings', (table) =>
        table.dropUnique(['section', 'version'], 'newsletter_settings_version_unique'),
      );
      await schema().alterTable('newsletter_settings', (table) => table.dropColumn('section'));
      await schema().renameTable('newsletter_settings', 'newsletter_check_settings');
      await schema().alterTable('newsletter_check_settings', (table) =>
        table.unique(['version'], { indexName: 'newsletter_check_settings_version_unique' }),
      );
      await first.strapi.db.connection('strapi_database_schema').delete();
      await running.pop()?.stop();

      const second = await start();
      const again = await logIn(second, await hire(second, 'approver'));
      const { body } = await second.fetch('/newsletter/settings/checks', { token: again });
      expect(body.data).toMatchObject({ version: 1, settings });
      const next = await second.fetch('/newsletter/settings/checks', {
        method: 'PUT',
        token: again,
        json: { version: 1, settings: { ...settings, severities: {} } },
      });
      expect(next.status).toBe(200);
      const admin = await logIn(second, await hire(second, 'administrator'));
      const other = await second.fetch('/newsletter/settings/mail', {
        method: 'PUT',
        token: admin,
        json: { version: 0, settings: { off: ['comment'] } },
      });
      expect(other.status).toBe(200);
      expect((await auditDesk(second.strapi)).errors).toEqual([]);
    } finally {
      await running.pop()?.stop();
      await claim.release();
    }
  });
});
