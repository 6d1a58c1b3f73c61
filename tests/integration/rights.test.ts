import type { RightsView } from '../../src/plugins/newsletter/contracts/settings/rights';
import { claimDatabase } from '../support/databases';
import { type Desk, startDesk } from '../support/desk';
import { issueApiToken, ROLES, type Role, seatEverybody } from '../support/people';

const RIGHTS = '/newsletter/settings/rights';
const LOG = 'plugin::newsletter.audit-entry';

const roleOf = ({ strapi }: Desk, code: string) =>
  strapi.db.query('admin::role').findOne({ where: { code }, populate: { permissions: true } });
const actionsOf = async (desk: Desk, code: string): Promise<string[]> =>
  (await roleOf(desk, code)).permissions
    .map(({ action }: { action: string }) => action)
    .filter((action: string) => action.startsWith('plugin::newsletter.'))
    .map((action: string) => action.replace('plugin::newsletter.', ''))
    .sort();

describe('Which roles may do what at the desk', () => {
  let desk: Desk;
  let tokens: Record<Role, string>;

  beforeAll(async () => {
    desk = await startDesk({ seeded: true });
    tokens = await seatEverybody(desk);
  });

  afterAll(() => desk?.stop());

  const view = async (role: Role = 'administrator'): Promise<RightsView> =>
    (await desk.fetch(RIGHTS, { token: tokens[role] })).body.data;
  const put = (json: unknown, role: Role = 'administrator') =>
    desk.fetch(RIGHTS, { method: 'PUT', token: tokens[role], json });
  const idOf = async (code: string): Promise<number> => (await roleOf(desk, code)).id;
  const lastEntry = () => desk.strapi.db.query(LOG).findOne({ orderBy: { sequence: 'desc' } });

  it('is seen by everybody of the desk, as Strapi’s own permissions have it', async () => {
    for (const role of ROLES) {
      const { roles, mayChange } = await view(role);
      expect([role, mayChange]).toEqual([role, role === 'administrator']);
      expect(roles.map(({ name }) => name)).toEqual([
        'Συντάκτης (Editor)',
        'Μεταφραστής (Translator)',
        'Υπεύθυνος Επικοινωνίας (Approver)',
        'Εκδότης (Publisher)',
      ]);
      expect(roles.map(({ actions }) => [...actions].sort())).toEqual(
        await Promise.all(ROLES.slice(0, 4).map((each) => actionsOf(desk, `deltio-${each}`))),
      );
    }
  });

  it('is changed in Strapi’s permissions, holds for the next move, and is told by the log', async () => {
    const approver = await roleOf(desk, 'deltio-approver');
    const others = approver.permissions.filter(
      ({ action }: { action: string }) => !action.startsWith('plugin::newsletter.'),
    );
    const move = async () => {
      const { documentId } = await desk.strapi.db.query('api::bulletin.bulletin').findOne({ where: { number: 2 } });
      const json = { move: 'publish', version: 999_999 };
      const { body } = await desk.fetch(`/newsletter/bulletins/${documentId}/moves`, { token: tokens.approver, json });
      return body.error.details.code;
    };
    expect(await move()).toBe('move_not_permitted');
    const { seen } = await view();
    const changes = [
      { role: approver.id, action: 'move.publish', granted: true },
      { role: approver.id, action: 'waive', granted: false },
    ];
    const { status, body } = await put({ seen, changes });
    expect([status, body.error?.message]).toEqual([200, undefined]);
    expect(await move()).toBe('stale_version');
    const now = await actionsOf(desk, 'deltio-approver');
    expect([now.includes('move.publish'), now.includes('waive'), now.includes('waive-law')]).toEqual([
      true,
      false,
      true,
    ]);
    const kept = (await roleOf(desk, 'deltio-approver')).permissions.filter(
      ({ action }: { action: string }) => !action.startsWith('plugin::newsletter.'),
    );
    expect(kept).toEqual(others);
    expect(await lastEntry()).toMatchObject({
      move: 'set-rights',
      comment:
        '{"right deltio-approver move.publish":{"after":true,"before":null},"right deltio-approver waive":{"after":null,"before":true}}',
    });
    expect(body.data.changed.what).toEqual([
      'Υπεύθυνος Επικοινωνίας: Δημοσίευση',
      'Υπεύθυνος Επικοινωνίας: Εξαίρεση ευρημάτων',
    ]);

    const late = await put({ seen, changes: [{ role: approver.id, action: 'waive', granted: true }] });
    expect([late.status, late.body.error.details.code, late.body.error.details.by]).toEqual([
      409,
      'rights_changed_meanwhile',
      'administrator Δοκιμή',
    ]);
    // What Strapi's own page of roles does is seen, too.
    const { seen: before } = await view();
    const permissions = kept.map(({ action, subject, properties, conditions }: Record<string, unknown>) => ({
      action,
      subject,
      properties,
      conditions,
    }));
    const path = `/admin/roles/${approver.id}/permissions`;
    const changed = await desk.fetch(path, { method: 'PUT', token: tokens.administrator, json: { permissions } });
    expect(changed.status).toBe(200);
    const elsewhere = await put({ seen: before, changes });
    expect([elsewhere.status, elsewhere.body.error.details.code]).toEqual([409, 'rights_changed_elsewhere']);
    expect(await actionsOf(desk, 'deltio-approver')).toEqual([]);
  });

  it('is not changed by who could only change the settings of the desk: that would be all rights at once', async () => {
    const { seen } = await view();
    const publisher = await idOf('deltio-publisher');
    const given = await put({ seen, changes: [{ role: publisher, action: 'settings-desk', granted: true }] });
    expect(given.status).toBe(200);
    const now = await view('publisher');
    expect(now.mayChange).toBe(false);
    const changes = [{ role: publisher, action: 'move.approve', granted: true }];
    const refused = await put({ seen: now.seen, changes }, 'publisher');
    expect([refused.status, refused.body.error.details.code]).toEqual([403, 'rights_not_permitted']);
    for (const role of ['editor', 'translator', 'approver'] as const) {
      expect((await put({ seen: now.seen, changes }, role)).status).toBe(403);
    }
    for (const token of [undefined, await issueApiToken(desk, { type: 'full-access' })]) {
      expect((await desk.fetch(RIGHTS, token ? { token } : {})).status).toBe(401);
    }
  });

  it.each<[string, unknown, string]>([
    ['no such action', [{ role: 1, action: 'move.fail', granted: true }], 'malformed_request'],
    ['an action of Strapi’s', [{ role: 2, action: 'admin::roles.update', granted: true }], 'malformed_request'],
    ['a role that is none', [{ role: 9999, action: 'read', granted: true }], 'unknown_role'],
    ['the super administrator', 'super', 'unknown_role'],
    ['nothing', [], 'malformed_request'],
  ])('refuses %s', async (_what, changes, code) => {
    const { seen } = await view();
    const role = await idOf('strapi-super-admin');
    const asked = changes === 'super' ? [{ role, action: 'read', granted: false }] : changes;
    const { status, body } = await put({ seen, changes: asked });
    expect([status, body.error.details.code]).toEqual([400, code]);
  });
});

describe('What Deltio learns to permit after its roles were made', () => {
  const forget = async ({ strapi }: Desk, code: string, action: string) => {
    const permission = `plugin::newsletter.${action}`;
    const rows = await strapi.db.query('admin::permission').findMany({ where: { action: permission, role: { code } } });
    await strapi.service('admin::permission').deleteByIds(rows.map(({ id }: { id: number }) => id));
  };
  const store = ({ strapi }: Desk) => strapi.store({ type: 'plugin', name: 'newsletter', key: 'actions-granted' });

  it('is given to them once, and what an administrator takes from them stays taken', async () => {
    const claim = await claimDatabase('empty');
    try {
      const first = await startDesk({ claim });
      const whole = await actionsOf(first, 'deltio-approver');
      // As if `comment` were new: no role of the desk was ever given it. `waive-law` was, and somebody took it away.
      const granted = (await store(first).get()) as Record<string, string[]>;
      const without = Object.entries(granted).map(([code, actions]) => [
        code,
        actions.filter((each) => each !== 'comment'),
      ]);
      await store(first).set({ value: Object.fromEntries(without) });
      await forget(first, 'deltio-approver', 'comment');
      await forget(first, 'deltio-approver', 'waive-law');
      await first.stop();

      const second = await startDesk({ claim });
      expect(await actionsOf(second, 'deltio-approver')).toEqual(whole.filter((action) => action !== 'waive-law'));
      await forget(second, 'deltio-approver', 'comment');
      await second.stop();

      const third = await startDesk({ claim });
      expect(await actionsOf(third, 'deltio-approver')).toEqual(
        whole.filter((action) => action !== 'waive-law' && action !== 'comment'),
      );
      await third.stop();
    } finally {
      await claim.release();
    }
  });

  it('is told from what was taken also at a desk that does not remember yet what it gave', async () => {
    const claim = await claimDatabase('empty');
    try {
      const first = await startDesk({ claim });
      const whole = await actionsOf(first, 'deltio-editor');
      await store(first).delete();
      // Until the next start the super administrator has what was known before; `waive` came with the new version.
      for (const code of ['deltio-editor', 'strapi-super-admin']) await forget(first, code, 'waive');
      await forget(first, 'deltio-editor', 'comment');
      await first.stop();

      const second = await startDesk({ claim });
      expect(await actionsOf(second, 'deltio-editor')).toEqual(whole.filter((action) => action !== 'comment'));
      expect(await actionsOf(second, 'strapi-super-admin')).toContain('waive');
      await second.stop();
    } finally {
      await claim.release();
    }
  });
});
