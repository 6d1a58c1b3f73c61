import path from 'node:path';
import { databaseKind } from '../support/databases';
import { type Desk, startDesk } from '../support/desk';
import { hire, issueApiToken, logIn } from '../support/people';

const TYPES = ['operation', 'bulletin', 'story', 'event', 'speaker', 'beneficiary'] as const;
const ROLES = ['editor', 'translator', 'approver', 'publisher'] as const;

describe('Deltio, started on an empty database', () => {
  let desk: Desk;

  beforeAll(async () => {
    desk = await startDesk();
  });

  afterAll(async () => {
    await desk?.stop();
  });

  test('answers that it is well', async () => {
    expect((await desk.fetch('/_health')).status).toBe(204);
  });

  test('runs on the database that the run asked for, and on uploads of its own', () => {
    expect(desk.strapi.db.dialect.client).toBe(databaseKind());
    expect(desk.strapi.dirs.static.public).not.toBe(path.resolve('public'));
  });

  test('has loaded the plugin, which Strapi would skip silently if it were not there', () => {
    expect(desk.strapi.plugin('newsletter')).toBeDefined();
  });

  test.each(TYPES)('knows the content type %s', (name) => {
    expect(desk.strapi.contentTypes).toHaveProperty([`api::${name}.${name}`]);
  });

  test('speaks Greek by default, and English', async () => {
    const locales = desk.strapi.plugin('i18n').service('locales');
    const codes = (await locales.find()).map(({ code }: { code: string }) => code);
    expect(codes.sort()).toEqual(['el', 'en']);
    expect(await locales.getDefaultLocale()).toBe('el');
  });

  test('knows no relation from its other side, where a change would go past the document that holds it', () => {
    const ours = Object.values(desk.strapi.contentTypes).filter(({ uid }) => /^(api|plugin::newsletter)/.test(uid));
    const twoSided = ours.flatMap(({ uid, attributes }) =>
      Object.entries(attributes as Record<string, object>).flatMap(([name, attribute]) =>
        name !== 'localizations' && ('inversedBy' in attribute || 'mappedBy' in attribute) ? [`${uid}.${name}`] : [],
      ),
    );
    expect(ours.length).toBeGreaterThan(TYPES.length);
    expect(twoSided).toEqual([]);
  });

  test('has no end users', () => {
    expect(Object.keys(desk.strapi.plugins)).not.toContain('users-permissions');
  });

  test.each(ROLES)('lets a new %s log in', async (role) => {
    const token = await logIn(desk, await hire(desk, role));
    expect((await desk.fetch('/admin/users/me', { token })).status).toBe(200);
  });

  test('refuses strangers the content, and lets an API token read', async () => {
    expect((await desk.fetch('/api/bulletins')).status).toBeGreaterThanOrEqual(401);
    const token = await issueApiToken(desk, { type: 'read-only' });
    expect((await desk.fetch('/api/bulletins', { token })).status).toBe(200);
  });
});

describe('Deltio, started a second time in one process', () => {
  test('comes up again on a database of its own', async () => {
    const desk = await startDesk({ seeded: true });
    try {
      const { data } = (await desk.fetch('/api/newsletter/bulletins?locale=el')).body;
      expect(data).toHaveLength(1);
    } finally {
      await desk.stop();
    }
  });
});
