import { PERSONAL_MOVES } from '../../src/plugins/newsletter/domain/workflow/stages';
import { claimDatabase } from '../support/databases';
import { type Answer, type Desk, startDesk } from '../support/desk';
import { type Role, seat } from '../support/people';

const BULLETIN = 'api::bulletin.bulletin';
const STORY = 'api::story.story';
const EVENT = 'api::event.event';
const SPEAKER = 'api::speaker.speaker';
const BENEFICIARY = 'api::beneficiary.beneficiary';
const OPERATION = 'api::operation.operation';
const CM = '/content-manager';

const ROLES = ['editor', 'translator', 'approver', 'publisher'] as const;
type DeskRole = (typeof ROLES)[number];

const MOVES: Record<DeskRole, readonly string[]> = {
  editor: ['submit'],
  translator: ['submit'],
  approver: ['return', 'approve', 'revoke'],
  publisher: ['schedule', 'unschedule', 'publish', 'withdraw', 'correct', 'archive'],
};

const NOT_SHARED = ['id', 'updatedAt', 'altEn', 'captionEn', 'topicEn'];

type Row = Record<string, unknown> & { documentId: string };

describe('Each role of the desk', () => {
  let desk: Desk;
  let tokens: Record<DeskRole, string>;
  let bulletin: string;
  let story: string;
  let superfluous: string;
  let event: string;
  let speaker: string;

  beforeAll(async () => {
    desk = await startDesk({ seeded: true });
    const seats = await Promise.all(ROLES.map(async (role) => [role, (await seat(desk, role)).token] as const));
    tokens = Object.fromEntries(seats) as Record<DeskRole, string>;
    const { strapi } = desk;
    const files = await strapi.db.query('plugin::upload.file').findMany({ limit: 2, orderBy: { id: 'asc' } });
    event = (await strapi.documents(EVENT).create({ locale: 'el', data: { title: 'Ημερίδα' } })).documentId;
    speaker = (await strapi.documents(SPEAKER).create({ locale: 'el', data: { familyName: 'Παπαδάκη' } })).documentId;
    const photo = (index: number) => ({ image: files[index].id, altEl: `Εικόνα ${index}`, credit: 'Δήμος' });
    story = (
      await strapi.documents(STORY).create({
        locale: 'el',
        data: {
          headline: 'Ελληνικός τίτλος',
          lead: 'Ελληνική εισαγωγή',
          coverage: { event },
          appearances: [{ speaker, role: 'greeting', topicEl: 'Χαιρετισμός' }],
          photos: [photo(0), photo(1)],
        } as never,
      })
    ).documentId;
    superfluous = (await strapi.documents(STORY).create({ locale: 'el', data: { headline: 'Περιττή' } })).documentId;
    bulletin = (
      await strapi
        .documents(BULLETIN)
        .create({ locale: 'el', data: { number: 70, title: 'Δελτίο', lineup: [{ story }] } as never })
    ).documentId;
  });

  afterAll(() => desk?.stop());

  const ask = (role: DeskRole, method: string, path: string, json?: unknown): Promise<Answer> =>
    desk.fetch(path, { method, token: tokens[role], ...(json === undefined ? {} : { json }) });
  const entry = (uid: string, documentId = '', locale = 'el') =>
    `${CM}/collection-types/${uid}${documentId && `/${documentId}`}?locale=${locale}`;
  const single = (locale: string) => `${CM}/single-types/${OPERATION}?locale=${locale}`;
  const rowOf = (uid: string, documentId: string, locale: string): Promise<Row> =>
    desk.strapi.documents(uid as never).findOne({
      documentId,
      locale,
      populate: { photos: { populate: { image: true } }, coverage: { populate: '*' }, appearances: { populate: '*' } },
    } as never) as never;
  /** All content, one line a row: a difference is then told in a line. */
  const everything = async (): Promise<string[]> => {
    const lines = [BULLETIN, STORY, EVENT, SPEAKER, BENEFICIARY, OPERATION].map(async (uid) => {
      const rows = await desk.strapi.db.query(uid).findMany({ orderBy: { id: 'asc' } });
      return rows.map((row: object) => JSON.stringify(row));
    });
    return (await Promise.all(lines)).flat();
  };

  type Attempt = readonly [title: string, allowed: readonly DeskRole[], ask: (role: DeskRole) => Promise<Answer>];
  const created: Record<string, object> = {
    [BULLETIN]: { title: 'Νέο δελτίο' },
    [STORY]: { headline: 'Νέα ιστορία' },
    [EVENT]: { title: 'Νέα εκδήλωση' },
    [SPEAKER]: { familyName: 'Νέος ομιλητής' },
    [BENEFICIARY]: { name: 'Νέος δικαιούχος' },
  };

  const CONTENT: Attempt[] = [
    ...Object.entries(created).flatMap(([uid, data]): Attempt[] => [
      [`reads a list of ${uid}`, ROLES, (role) => ask(role, 'GET', entry(uid))],
      [`creates a ${uid} in Greek`, ['editor'], (role) => ask(role, 'POST', entry(uid), data)],
      [`creates a ${uid} in English`, ['editor'], (role) => ask(role, 'POST', entry(uid, '', 'en'), data)],
    ]),
    ['opens the bulletin in English', ROLES, (role) => ask(role, 'GET', entry(BULLETIN, bulletin, 'en'))],
    ['reads its stage', ROLES, (role) => ask(role, 'GET', `/newsletter/bulletins/${bulletin}/stage`)],
    ['reads its comments', ROLES, (role) => ask(role, 'GET', `/newsletter/bulletins/${bulletin}/comments`)],
    ['writes Greek texts', ['editor'], (role) => ask(role, 'PUT', entry(STORY, story), { lead: `Από: ${role}` })],
    [
      'writes English texts',
      ['editor', 'translator'],
      (role) => ask(role, 'PUT', entry(STORY, story, 'en'), { lead: `By ${role}` }),
    ],
    ['writes the operation in Greek', ['editor'], (role) => ask(role, 'PUT', single('el'), { acronym: 'GSC' })],
    [
      'writes the operation in English',
      ['editor', 'translator'],
      (role) => ask(role, 'PUT', single('en'), { disclaimer: `By ${role}` }),
    ],
    ['clones a story', ['editor'], (role) => ask(role, 'POST', `${CM}/collection-types/${STORY}/clone/${story}`, {})],
    ['deletes a story', ['editor'], (role) => ask(role, 'DELETE', entry(STORY, superfluous))],
    ['deletes the operation', [], (role) => ask(role, 'DELETE', single('el'))],
    [
      'publishes by the Content Manager',
      [],
      (role) => ask(role, 'POST', `${CM}/collection-types/${BULLETIN}/${bulletin}/actions/publish?locale=el`, {}),
    ],
    [
      'unpublishes by the Content Manager',
      [],
      (role) => ask(role, 'POST', `${CM}/collection-types/${BULLETIN}/${bulletin}/actions/unpublish?locale=el`, {}),
    ],
    [
      'publishes many by the Content Manager',
      [],
      (role) =>
        ask(role, 'POST', `${CM}/collection-types/${BULLETIN}/actions/bulkPublish`, {
          documentIds: [bulletin],
          locale: ['el', 'en'],
        }),
    ],
    ['looks at files', ROLES, (role) => ask(role, 'GET', '/upload/files')],
    ['makes a folder for files', ['editor'], (role) => ask(role, 'POST', '/upload/folders', { name: role })],
  ];

  const RUNNING_THE_SYSTEM: [title: string, method: string, path: string, json?: unknown][] = [
    ['list users', 'GET', '/admin/users'],
    ['invite a user', 'POST', '/admin/users', { email: 'new@example.org', firstname: 'N', roles: [1] }],
    ['change a user', 'PUT', '/admin/users/1', { roles: [1] }],
    ['list roles', 'GET', '/admin/roles'],
    ['make a role', 'POST', '/admin/roles', { name: 'Mine', description: '' }],
    ['change a role', 'PUT', '/admin/roles/2/permissions', { permissions: [] }],
    ['list API tokens', 'GET', '/admin/api-tokens'],
    [
      'make an API token',
      'POST',
      '/admin/api-tokens',
      { name: 'mine', description: '', type: 'full-access', lifespan: null },
    ],
    ['list transfer tokens', 'GET', '/admin/transfer/tokens'],
    ['make a transfer token', 'POST', '/admin/transfer/tokens', { name: 'mine', permissions: ['pull'] }],
    ['list webhooks', 'GET', '/admin/webhooks'],
    ['make a webhook', 'POST', '/admin/webhooks', { name: 'mine', url: 'http://127.0.0.1:9', headers: {}, events: [] }],
    ['change the project’s settings', 'POST', '/admin/project-settings', {}],
    ['see content types in the builder', 'GET', '/content-type-builder/content-types'],
    ['see components in the builder', 'GET', '/content-type-builder/components'],
    ['make a content type', 'POST', '/content-type-builder/content-types', { contentType: {}, components: [] }],
    ['change a content type', 'PUT', `/content-type-builder/content-types/${BULLETIN}`, { contentType: {} }],
    ['delete a content type', 'DELETE', `/content-type-builder/content-types/${BULLETIN}`],
    ['add a language', 'POST', '/i18n/locales', { code: 'fr', name: 'Français', isDefault: false }],
    ['change a language', 'PUT', '/i18n/locales/1', { name: 'X' }],
    ['delete a language', 'DELETE', '/i18n/locales/1'],
    ['change the settings of files', 'PUT', '/upload/settings', { sizeOptimization: false }],
    ['see the settings of mail', 'GET', '/email/settings'],
    ['send a mail', 'POST', '/email/test', { to: 'a@example.org' }],
    ['change a form’s layout', 'PUT', `${CM}/content-types/${BULLETIN}/configuration`, { settings: {} }],
  ];

  describe.each(ROLES)('%s', (role) => {
    test.each(CONTENT)('%s, where it may', async (_title, allowed, attempt) => {
      const before = allowed.includes(role) ? null : await everything();
      const { status, text } = await attempt(role);
      if (before === null) expect(status < 300 ? 'done' : text).toBe('done');
      else {
        expect([text, status]).toEqual([text, 403]);
        expect(await everything()).toEqual(before);
      }
    });

    // Jest would hand a test that names four arguments its `done` in the place of a missing one.
    test.each(RUNNING_THE_SYSTEM)('does not %s', async (...[, method, path, json]) => {
      const { status, text } = await ask(role, method, path, json);
      expect([text, status]).toEqual([text, 403]);
    });

    test.each(PERSONAL_MOVES)('makes the move %s only where it is its own', async (move) => {
      // A version that no bulletin has: whoever may make the move is told so, and nothing moves.
      const { status, body } = await ask(role, 'POST', `/newsletter/bulletins/${bulletin}/moves`, {
        move,
        version: 999_999,
        reason: 'Δοκιμή',
      });
      expect([status, body.error.details.code]).toEqual(
        MOVES[role].includes(move) ? [409, 'stale_version'] : [403, 'move_not_permitted'],
      );
    });
  });

  describe('translator', () => {
    const put = (json: object, locale = 'en') => ask('translator', 'PUT', entry(STORY, story, locale), json);
    /** What both languages show, without the English texts and what Strapi makes anew with each save. */
    const shared = async () => {
      const { photos, coverage, appearances } = await rowOf(STORY, story, 'en');
      const content = { greek: await rowOf(STORY, story, 'el'), photos, coverage, appearances };
      return JSON.parse(JSON.stringify(content, (key, value) => (NOT_SHARED.includes(key) ? undefined : value)));
    };
    const rowIds = async (name: string) =>
      ((await rowOf(STORY, story, 'en'))[name] as { id: number }[]).map(({ id }) => ({ id }));

    it('writes the English half of captions and topics, and their rows keep everything else', async () => {
      const before = await shared();
      const [first, second] = await rowIds('photos');
      const [talk] = await rowIds('appearances');
      const saved = await put({
        headline: 'English headline',
        photos: [{ ...first, altEn: 'A hall', altEl: 'Αλλαγμένο', credit: 'Me', image: null }, { ...second }],
        appearances: [{ ...talk, topicEn: 'Greeting', topicEl: 'Αλλαγμένο', role: 'panel', speaker: null }],
      });
      expect(saved.status).toBe(200);
      expect(await shared()).toEqual(before);
      const english = await rowOf(STORY, story, 'en');
      expect(english).toMatchObject({
        headline: 'English headline',
        photos: [{ altEn: 'A hall' }, {}],
        appearances: [{ topicEn: 'Greeting' }],
      });
    });

    it.each([
      ['takes a photo away', async () => ({ photos: [(await rowIds('photos'))[0]] })],
      ['takes all photos away', async () => ({ photos: [] })],
      ['takes the photos away as nothing', async () => ({ photos: null })],
      ['changes the order of photos', async () => ({ photos: (await rowIds('photos')).reverse() })],
      ['adds a photo', async () => ({ photos: [...(await rowIds('photos')), { altEn: 'New' }] })],
      ['puts new photos for old', async () => ({ photos: [{ altEn: 'One' }, { altEn: 'Two' }] })],
      ['takes an appearance away', async () => ({ appearances: [] })],
    ])('is refused when it %s', async (_title, data) => {
      const before = await shared();
      const { status, body } = await put(await data());
      expect([status, body.error?.details?.code]).toEqual([400, 'shared_rows_are_fixed']);
      expect(await shared()).toEqual(before);
    });

    it.each([
      ['Greek, in the body under an English address', 'en', { locale: 'el', headline: 'Αλλαγμένο' }],
      ['Greek, in the address over an English body', 'el', { locale: 'en', headline: 'Αλλαγμένο' }],
      ['both languages at once', 'en', { locale: ['el', 'en'], headline: 'Αλλαγμένο' }],
      ['every language', '*', { headline: 'Αλλαγμένο' }],
      ['the event and the beneficiaries', 'en', { coverage: null }],
      ['the event by its relation', 'en', { coverage: { event: { set: [] } } }],
      ['another document’s identity', 'en', { documentId: 'x'.repeat(24), headline: 'English headline' }],
      [
        'the Greek row through the list of languages',
        'en',
        { localizations: [{ locale: 'el', headline: 'Αλλαγμένο' }] },
      ],
    ])('leaves as they were: %s', async (_title, locale, json) => {
      const before = await shared();
      await put(json, locale);
      expect(await shared()).toEqual(before);
    });

    it('leaves numbers, dates and the lineup of a bulletin as they were', async () => {
      const read = () =>
        desk.strapi.documents(BULLETIN).findOne({
          documentId: bulletin,
          locale: 'en',
          populate: { lineup: { populate: { story: true } } } as never,
        });
      const before = (await read()) as never as { number: number; issueDate: unknown; lineup: unknown };
      const { status } = await ask('translator', 'PUT', entry(BULLETIN, bulletin, 'en'), {
        title: 'Bulletin',
        number: 71,
        issueDate: '2020-01-01',
      });
      expect(status).toBe(200);
      await ask('translator', 'PUT', entry(BULLETIN, bulletin, 'en'), { lineup: [] });
      expect(await read()).toMatchObject({
        title: 'Bulletin',
        number: before.number,
        issueDate: before.issueDate,
        lineup: before.lineup,
      });
    });
  });
});

describe('The roles of the desk', () => {
  const codesOf = async ({ strapi }: Desk): Promise<string[]> => {
    const roles = await strapi.db.query('admin::role').findMany({ orderBy: { id: 'asc' } });
    return roles.map(({ code }: { code: string }) => code);
  };
  const roleOf = ({ strapi }: Desk, role: Exclude<Role, 'administrator'>) =>
    strapi.db.query('admin::role').findOne({ where: { code: `deltio-${role}` }, populate: { permissions: true } });

  it('are made once, in place of Strapi’s own, and keep what an administrator makes of them', async () => {
    const claim = await claimDatabase('empty');
    try {
      const first = await startDesk({ claim });
      expect(await codesOf(first)).toEqual(['strapi-super-admin', ...ROLES.map((role) => `deltio-${role}`)]);
      const { token } = await seat(first, 'administrator');
      const editor = await roleOf(first, 'editor');
      const kept = editor.permissions
        .filter(({ action }: { action: string }) => action !== 'plugin::newsletter.move.submit')
        .map(({ action, subject, properties, conditions }: Record<string, unknown>) => ({
          action,
          subject,
          properties,
          conditions,
        }));
      const path = `/admin/roles/${editor.id}`;
      const changed = await first.fetch(`${path}/permissions`, { method: 'PUT', token, json: { permissions: kept } });
      const renamed = await first.fetch(path, {
        method: 'PUT',
        token,
        json: { name: 'Γραφείο', description: 'Δική μας' },
      });
      const publisher = await roleOf(first, 'publisher');
      const deleted = await first.fetch(`/admin/roles/${publisher.id}`, { method: 'DELETE', token });
      expect([changed.status, renamed.status, deleted.status]).toEqual([200, 200, 200]);
      await first.stop();

      const second = await startDesk({ claim });
      const again = await roleOf(second, 'editor');
      expect([again.name, again.description]).toEqual(['Γραφείο', 'Δική μας']);
      const actions = again.permissions.map(({ action }: { action: string }) => action);
      expect(actions).toHaveLength(kept.length);
      expect(actions).not.toContain('plugin::newsletter.move.submit');
      expect(await codesOf(second)).toEqual([
        'strapi-super-admin',
        'deltio-editor',
        'deltio-translator',
        'deltio-approver',
      ]);
      await second.stop();
    } finally {
      await claim.release();
    }
  });
});
