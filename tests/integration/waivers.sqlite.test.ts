import { strFromU8, unzipSync } from 'fflate';
import type { OfferedFinding } from '../../src/plugins/newsletter/contracts/findings';
import type { SettingsViews } from '../../src/plugins/newsletter/contracts/settings/view';
import type { WaiverView } from '../../src/plugins/newsletter/contracts/waivers';
import type { AuditReport } from '../../src/plugins/newsletter/server/src/services/audit-desk';
import { writeReadyBulletin } from '../support/bulletins';
import { type Desk, startDesk } from '../support/desk';
import { sayStillRight } from '../support/level';
import { requireNatively } from '../support/native';
import { issueApiToken, ROLES, type Role, seatEverybody } from '../support/people';

const BULLETIN = 'api::bulletin.bulletin';
const STORY = 'api::story.story';
const LOG = 'plugin::newsletter.audit-entry';
const WAIVER = 'plugin::newsletter.waiver';

const { requireCompiled } = requireNatively<{ requireCompiled<M>(id: string): M }>(
  './tests/support/crash/compiled-plugin.cjs',
);

/** The day in so many days from today, in Athens. */
const inDays = (days: number): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Athens' }).format(new Date(Date.now() + days * 86_400_000));

describe('What a desk decides about its checks', () => {
  let desk: Desk;
  let bulletin: Awaited<ReturnType<typeof writeReadyBulletin>>;
  let story: string;
  let tokens: Record<Role, string>;

  beforeAll(async () => {
    desk = await startDesk({ seeded: true, listen: true });
    bulletin = await writeReadyBulletin(desk);
    story = bulletin.stories[0] ?? '';
    tokens = await seatEverybody(desk);
  });

  afterAll(() => desk.stop());

  const path = (below: string) => `/newsletter/bulletins/${bulletin.documentId}/${below}`;
  const findings = async (role: Role = 'editor'): Promise<OfferedFinding[]> =>
    (await desk.fetch(path('findings'), { token: tokens[role] })).body.data.findings;
  const one = async (ruleId: string, reason?: string): Promise<OfferedFinding> => {
    const found = (await findings()).find(
      (finding) => finding.ruleId === ruleId && (reason === undefined || finding.reason === reason),
    );
    if (!found) throw new Error(`Nothing of ${ruleId}`);
    return found;
  };
  const give = (json: unknown, role: Role = 'editor') => desk.fetch(path('waivers'), { token: tokens[role], json });
  const revoke = (id: unknown, role: Role = 'editor') =>
    desk.fetch(path(`waivers/${id}`), { token: tokens[role], method: 'DELETE' });
  const list = async (role: Role = 'editor'): Promise<WaiverView[]> =>
    (await desk.fetch(path('waivers'), { token: tokens[role] })).body.data;
  const move = (name: string, role: Role) =>
    desk.fetch(path('moves'), {
      token: tokens[role],
      json: { move: name, reason: 'Δοκιμή', note: { el: 'Διόρθωση', en: 'Correction' } },
    });
  const read = (locale: string, populate?: unknown) =>
    desk.strapi.documents(STORY).findOne({ documentId: story, locale, populate } as never) as unknown as Promise<
      Record<string, unknown>
    >;
  const write = (locale: string, data: Record<string, unknown>) =>
    desk.strapi.documents(STORY).update({ documentId: story, locale, data: data as never });
  const lastEntry = () => desk.strapi.db.query(LOG).findOne({ orderBy: { sequence: 'desc' } });
  const audit = requireCompiled<{ auditDesk(strapi: unknown): Promise<AuditReport> }>('server/src/services/audit-desk');
  /** Leaves the first photo without its English alternative text: an error of law. */
  const withoutAlt = async () => {
    const photos = (await read('el', { photos: true })).photos as { id: number }[];
    await write('el', { photos: photos.map(({ id }, index) => (index === 0 ? { id, altEn: null } : { id })) });
  };

  describe('a waiver', () => {
    it('sets a finding aside, by name, with a reason and for a time, and stands in the log', async () => {
      await write('el', { headline: 'Συζητήθηκε το σκοπό του δικτύου' });
      const { fingerprint } = await one('el/masc-nu');
      const asked = { fingerprint, reason: 'Έτσι γράφτηκε στην πρόσκληση', until: inDays(30) };
      const { status, body } = await give(asked);
      expect(status).toBe(201);
      expect(body.data).toEqual({
        id: expect.any(Number),
        given: { name: 'editor Δοκιμή', at: expect.stringMatching(/Z$/) },
        reason: asked.reason,
        until: asked.until,
        fingerprint,
        ruleId: 'el/masc-nu',
        severity: 'warning',
        place: 'Ιστορία 1 › Επικεφαλίδα (ελληνικά)',
        message: expect.stringMatching(/ν/),
        quote: 'το σκοπό',
        revoked: null,
        holds: true,
      });
      const { id, given, reason, until } = body.data;
      expect((await one('el/masc-nu')).waiver).toEqual({ id, given, reason, until });
      expect(await list('translator')).toEqual([body.data]);
      expect(await lastEntry()).toMatchObject({
        move: 'waive',
        bulletinId: bulletin.documentId,
        actor: expect.stringMatching(/^admin:\d+$/),
        role: 'deltio-editor',
        channel: 'admin',
        comment: asked.reason,
        digest: expect.stringMatching(/^[0-9a-f]{64}$/),
        stageBefore: null,
      });
    });

    it('is left alone by safe mends, outlives edits elsewhere, and dies with its text', async () => {
      await desk.fetch(path('mends/safe'), { token: tokens.editor, json: { documentId: story, locale: 'el' } });
      expect((await one('el/masc-nu')).waiver).not.toBeNull();
      await write('el', { kicker: 'Άλλος υπέρτιτλος' });
      expect((await one('el/masc-nu')).waiver).not.toBeNull();
      await write('el', { headline: 'Συζητήθηκε ξανά το σκοπό του δικτύου' });
      expect((await one('el/masc-nu')).waiver).toBeNull();
      await write('el', { headline: 'Συζητήθηκε το σκοπό του δικτύου' });
      expect((await one('el/masc-nu')).waiver).not.toBeNull();
    });

    it('is taken back, once, and that too stands in the log', async () => {
      const [given] = await list();
      const { status, body } = await revoke(given?.id);
      expect([status, body.data.revoked, body.data.holds]).toEqual([
        200,
        { name: 'editor Δοκιμή', at: expect.any(String) },
        false,
      ]);
      expect((await one('el/masc-nu')).waiver).toBeNull();
      const entry = await lastEntry();
      expect(entry).toMatchObject({ move: 'unwaive', role: 'deltio-editor', comment: null });
      expect((await revoke(given?.id, 'approver')).body.data).toEqual(body.data);
      expect(await lastEntry()).toEqual(entry);
    });

    it('counts no more after its last day', async () => {
      const { fingerprint } = await one('el/masc-nu');
      const { id } = (await give({ fingerprint, reason: 'Για λίγο', until: inDays(0) })).body.data;
      expect((await one('el/masc-nu')).waiver?.id).toBe(id);
      const { withGrant } = requireCompiled<{ withGrant<T>(work: () => Promise<T>): Promise<T> }>(
        'server/src/guard/grant',
      );
      const until = (day: string) =>
        withGrant(() => desk.strapi.db.query(WAIVER).update({ where: { id }, data: { until: day } }));
      await until(inDays(-1));
      expect((await one('el/masc-nu')).waiver).toBeNull();
      expect((await list()).find((waiver) => waiver.id === id)?.holds).toBe(false);
      await until(inDays(0));
      await revoke(id);
    });

    it.each([
      ['editor', 201, 403],
      ['translator', 403, 403],
      ['approver', 201, 201],
      ['publisher', 403, 403],
      ['administrator', 201, 201],
    ] as const)('of the %s: on style %i, on law %i', async (role, style, law) => {
      await withoutAlt();
      const until = inDays(1);
      for (const [ruleId, expected, code] of [
        ['el/masc-nu', style, 'waiver_not_permitted'],
        ['a11y/alt', law, 'waiver_of_law'],
      ] as const) {
        const { fingerprint } = await one(ruleId);
        const { status, body } = await give({ fingerprint, reason: 'Δοκιμή', until }, role);
        expect([ruleId, status, body.error?.details.code]).toEqual([
          ruleId,
          expected,
          expected === 403 ? code : undefined,
        ]);
        if (status !== 201) continue;
        expect((await revoke(body.data.id, role)).status).toBe(200);
      }
    });

    it('of law is taken back by those who may give it', async () => {
      await withoutAlt();
      const { fingerprint } = await one('a11y/alt');
      const { id } = (await give({ fingerprint, reason: 'Διακοσμητική', until: inDays(1) }, 'approver')).body.data;
      const { status, body } = await revoke(id, 'editor');
      expect([status, body.error.details.code]).toEqual([403, 'waiver_of_law']);
      expect((await revoke(id, 'approver')).status).toBe(200);
    });

    it.each<[string, (fingerprint: string) => unknown, number, string]>([
      ['no reason', (fingerprint) => ({ fingerprint, reason: ' ', until: inDays(1) }), 400, 'malformed_request'],
      ['no end', (fingerprint) => ({ fingerprint, reason: 'Γιατί' }), 400, 'malformed_request'],
      [
        'an end that is none',
        (fingerprint) => ({ fingerprint, reason: 'Γιατί', until: '2026-02-30' }),
        400,
        'malformed_request',
      ],
      [
        'an end that is past',
        (fingerprint) => ({ fingerprint, reason: 'Γιατί', until: inDays(-1) }),
        400,
        'until_is_past',
      ],
      [
        'no end for years',
        (fingerprint) => ({ fingerprint, reason: 'Γιατί', until: inDays(400) }),
        400,
        'until_too_far',
      ],
      [
        'another by',
        (fingerprint) => ({ fingerprint, reason: 'Γιατί', until: inDays(1), by: 'admin:1' }),
        400,
        'malformed_request',
      ],
      ['no finding', () => ({ fingerprint: 'f'.repeat(64), reason: 'Γιατί', until: inDays(1) }), 409, 'text_moved'],
    ])('is refused with %s', async (_what, json, status, code) => {
      const before = await lastEntry();
      const answer = await give(json((await one('el/masc-nu')).fingerprint));
      expect([answer.status, answer.body.error.details.code]).toEqual([status, code]);
      expect(answer.body.error.message).toMatch(/\p{Script=Greek}/u);
      expect(await lastEntry()).toEqual(before);
    });

    it('sets nothing aside that an edition rests on', async () => {
      const number = (value: number | null) =>
        desk.strapi
          .documents(BULLETIN)
          .update({ documentId: bulletin.documentId, locale: 'el', data: { number: value } as never });
      await number(null);
      const finding = await one('issue/metadata', 'number-missing');
      const { status, body } = await give(
        { fingerprint: finding.fingerprint, reason: 'Γιατί', until: inDays(1) },
        'approver',
      );
      expect([finding.mayWaive, status, body.error.details.code]).toEqual([false, 422, 'finding_not_waivable']);
      await number(bulletin.number);
    });

    it('is not found where there is none', async () => {
      for (const id of ['0', '999999999', '99999999999999', 'x', '1.5']) {
        expect((await revoke(id)).body.error.details.code).toBe('waiver_not_found');
      }
      const elsewhere = await desk.fetch('/newsletter/bulletins/nowhere/waivers', { token: tokens.editor });
      expect([elsewhere.status, elsewhere.body.error.details.code]).toEqual([404, 'bulletin_not_found']);
      const key = await issueApiToken(desk, { type: 'full-access' });
      for (const token of [undefined, key]) {
        const asked = token ? { token } : {};
        expect((await desk.fetch(path('waivers'), asked)).status).toBe(401);
        expect((await desk.fetch(path('waivers'), { ...asked, json: {} })).status).toBe(401);
        expect((await desk.fetch(path('waivers/1'), { ...asked, method: 'DELETE' })).status).toBe(401);
      }
    });
  });

  describe('settings', () => {
    const SETTINGS = '/newsletter/settings/checks';
    const settings = async (role: Role = 'approver', query = ''): Promise<SettingsViews['checks']> =>
      (await desk.fetch(`${SETTINGS}${query}`, { token: tokens[role] })).body.data;
    const set = async (change: Record<string, unknown>, role: Role = 'approver') => {
      const { version, settings: current } = await settings();
      const { version: seen = version, ...changed } = change;
      return desk.fetch(SETTINGS, {
        method: 'PUT',
        token: tokens[role],
        json: { version: seen, settings: { ...current, ...changed } },
      });
    };

    it('show every rule with its texts, to everybody of the desk', async () => {
      for (const role of ROLES) {
        const view = await settings(role);
        expect(view.settings).toEqual({ severities: {}, words: { el: [], en: [] }, terms: [] });
        expect(view.mayChange).toBe(role === 'approver' || role === 'administrator');
      }
      const { rules } = (await settings('editor', '?locale=en')).about;
      expect(rules.length).toBeGreaterThan(20);
      const found = (id: string) => rules.find((rule) => rule.id === id);
      expect(found('el/masc-nu')).toMatchObject({ severity: 'warning', mayBeMilder: true, isLaw: false });
      expect(found('eu/emblem')).toMatchObject({ severity: 'error', mayBeMilder: false, isLaw: true });
      for (const { title, why, source } of rules) expect(title && why && source).toBeTruthy();
      expect(found('el/masc-nu')?.title).not.toMatch(/^\p{Script=Greek}/u);
    });

    it('make a warning an error, or switch it off, from then on', async () => {
      await write('el', { headline: 'Συζητήθηκε το σκοπό του δικτύου' });
      const raised = await set({ severities: { 'el/masc-nu': 'error' } });
      expect([raised.status, raised.body.error?.message]).toEqual([200, undefined]);
      expect(raised.body.data).toMatchObject({
        settings: { severities: { 'el/masc-nu': 'error' } },
        changed: { name: 'approver Δοκιμή', what: [expect.stringMatching(/^Κανόνας «/)] },
      });
      expect((await one('el/masc-nu')).severity).toBe('error');
      expect(await lastEntry()).toMatchObject({
        move: 'set-checks',
        bulletinId: '*',
        role: 'deltio-approver',
        comment: '{"rule el/masc-nu":{"after":"error","before":null}}',
      });
      expect((await set({ severities: { 'el/masc-nu': 'off' } })).status).toBe(200);
      expect((await findings()).filter(({ ruleId }) => ruleId === 'el/masc-nu')).toEqual([]);
      expect((await set({ severities: {} })).status).toBe(200);
      expect((await one('el/masc-nu')).severity).toBe('warning');
    });

    it('give spelling the words of the desk, and the glossary its terms', async () => {
      await write('el', { headline: 'Συζητήθηκε η διαχήριση της πράξης' });
      const spelt = async () =>
        (await desk.fetch(path('findings?spelling=true'), { token: tokens.editor })).body.data.findings.filter(
          ({ ruleId }: OfferedFinding) => ruleId === 'el/spelling',
        ).length;
      expect(await spelt()).toBe(1);
      expect((await set({ words: { el: ['διαχήριση'], en: [] } })).status).toBe(200);
      expect(await spelt()).toBe(0);
      const term = { kind: 'notion', el: 'πράξη', en: 'operation', forbidden: { el: [], en: ['undertaking'] } };
      expect((await set({ terms: [term] })).status).toBe(200);
      expect((await settings()).settings.terms).toEqual([term]);
      await write('el', { headline: 'Συζητήθηκε το σκοπό του δικτύου' });
    });

    it.each<[string, Record<string, unknown>, number, string]>([
      ['a rule of law switched off', { severities: { 'a11y/alt': 'off' } }, 422, 'rule_is_fixed'],
      ['a rule of law as a warning', { severities: { 'gdpr/image': 'warning' } }, 422, 'rule_is_fixed'],
      ['a warning of law switched off', { severities: { 'eu/programme': 'off' } }, 422, 'rule_is_fixed'],
      ['what an edition rests on switched off', { severities: { 'i18n/complete': 'off' } }, 422, 'rule_is_fixed'],
      ['a rule that there is not', { severities: { 'el/everything': 'off' } }, 400, 'unknown_rule'],
      ['a severity that there is not', { severities: { 'el/masc-nu': 'fatal' } }, 400, 'malformed_request'],
      ['a rule that is none', { severities: { constructor: 'off' } }, 400, 'malformed_request'],
      ['a word of two words', { words: { el: ['δύο λέξεις'], en: [] } }, 400, 'malformed_request'],
      [
        'a term without a name',
        { terms: [{ kind: 'notion', el: null, en: null, forbidden: { el: [], en: [] } }] },
        400,
        'malformed_request',
      ],
      [
        'the same term twice',
        { terms: Array(2).fill({ kind: 'notion', el: 'πράξη', en: null, forbidden: { el: [], en: [] } }) },
        400,
        'malformed_request',
      ],
      ['a version that is past', { version: 0 }, 409, 'settings_changed_meanwhile'],
    ])('refuse %s', async (_what, change, status, code) => {
      const before = await lastEntry();
      const answer = await set(change);
      expect([answer.status, answer.body.error?.details.code]).toEqual([status, code]);
      expect(await lastEntry()).toEqual(before);
    });

    it('are changed by approvers and administrators alone', async () => {
      for (const role of ['editor', 'translator', 'publisher'] as const) {
        const { status, body } = await set({}, role);
        expect([status, body.error.details.code]).toEqual([403, 'settings_not_permitted']);
      }
      const key = await issueApiToken(desk, { type: 'full-access' });
      for (const token of [undefined, key]) {
        const asked = token ? { token } : {};
        expect((await desk.fetch(SETTINGS, asked)).status).toBe(401);
        expect((await desk.fetch(SETTINGS, { ...asked, method: 'PUT', json: {} })).status).toBe(401);
      }
    });
  });

  describe('at the gates', () => {
    it('lets a bulletin through with what was waived, and tells so in the evidence', async () => {
      await withoutAlt();
      await sayStillRight(desk, bulletin.documentId);
      expect((await move('submit', 'editor')).status).toBe(200);
      const refused = await move('approve', 'approver');
      expect([refused.status, refused.body.error.details.code]).toEqual([422, 'blocked_by_findings']);

      const { fingerprint } = await one('a11y/alt');
      const reason = 'Διακοσμητική φωτογραφία, εγκρίθηκε από τη νομική υπηρεσία';
      const waived = (await give({ fingerprint, reason, until: inDays(10) }, 'approver')).body.data;
      const approved = await move('approve', 'approver');
      expect([approved.status, approved.body.error?.message]).toEqual([200, undefined]);

      // Decisions are no content: the approval stands, and the gate of publishing asks what holds then.
      await revoke(waived.id, 'approver');
      const stage = (await desk.fetch(path('stage'), { token: tokens.publisher })).body.data;
      expect([stage.stage, stage.moves.find((each: { move: string }) => each.move === 'publish').allowed]).toEqual([
        'approved',
        false,
      ]);
      expect((await move('publish', 'publisher')).body.error.details.code).toBe('blocked_by_findings');

      const again = (await give({ fingerprint, reason, until: inDays(10) }, 'approver')).body.data;
      const published = await move('publish', 'publisher');
      expect([published.status, published.body.error?.message]).toEqual([200, undefined]);
      await revoke(again.id, 'approver');

      const pack = await fetch(`${desk.url}/newsletter/editions/2/1/evidence`, {
        headers: { authorization: `Bearer ${tokens.publisher}` },
      });
      const files = unzipSync(new Uint8Array(await pack.arrayBuffer()));
      const waivers = JSON.parse(strFromU8(files['waivers.json'] ?? new Uint8Array()));
      expect(waivers.filter(({ ruleId }: { ruleId: string }) => ruleId === 'a11y/alt')).toEqual([
        {
          sequence: expect.any(Number),
          at: again.given.at,
          actor: expect.stringMatching(/^admin:\d+$/),
          name: 'approver Δοκιμή',
          role: 'deltio-approver',
          channel: 'admin',
          digest: expect.stringMatching(/^[0-9a-f]{64}$/),
          fingerprint,
          ruleId: 'a11y/alt',
          severity: 'error',
          reason,
          until: inDays(10),
          told: expect.objectContaining({ el: { place: again.place, message: again.message } }),
        },
      ]);
    });

    it('leaves the log whole, and shows what came past it', async () => {
      expect((await audit.auditDesk(desk.strapi)).errors).toEqual([]);
      const codes = async (work: (trx: ReturnType<typeof desk.strapi.db.connection>) => Promise<unknown>) => {
        class Enough extends Error {}
        let found: string[] = [];
        await desk.strapi.db
          .transaction(async ({ trx }) => {
            await work(trx as never);
            found = (await audit.auditDesk(desk.strapi)).errors.map(({ code }) => code);
            throw new Enough();
          })
          .catch((error) => {
            if (!(error instanceof Enough)) throw error;
          });
        return [...new Set(found)].sort();
      };
      const waivers = (trx: unknown) =>
        (
          trx as (table: string) => {
            where(w: object): { update(d: object): Promise<unknown>; delete(): Promise<unknown> };
          }
        )('newsletter_waivers');
      const rules = (trx: unknown) =>
        (
          trx as (table: string) => {
            where(w: object): { update(d: object): Promise<unknown>; delete(): Promise<unknown> };
          }
        )('newsletter_settings');
      expect(await codes((trx) => waivers(trx).where({ rule_id: 'a11y/alt' }).update({ reason: 'Άλλος' }))).toEqual([
        'waiver_missing',
        'waiver_unlogged',
      ]);
      expect(await codes((trx) => waivers(trx).where({ rule_id: 'a11y/alt' }).update({ told: 'κομμάτια' }))).toEqual([
        'waiver_missing',
        'waiver_unlogged',
      ]);
      expect(await codes((trx) => waivers(trx).where({ rule_id: 'a11y/alt' }).update({ revoked_at: null }))).toEqual([
        'waiver_revocation_differs',
      ]);
      expect(await codes((trx) => waivers(trx).where({ rule_id: 'a11y/alt' }).delete())).toEqual(['waiver_missing']);
      expect(await codes((trx) => rules(trx).where({ version: 1 }).update({ settings: '{}' }))).toEqual([
        'settings_missing',
        'settings_unlogged',
      ]);
      expect(await codes((trx) => rules(trx).where({ version: 1 }).delete())).toEqual(['settings_missing']);
    });

    it.each(['waiver', 'setting'])('writes rows of %s by the desk alone', async (name) => {
      const rows = desk.strapi.db.query(`plugin::newsletter.${name}`);
      const before = await rows.findMany({ orderBy: { id: 'asc' } });
      const closed = { details: { code: 'records_are_closed' } };
      await expect(rows.create({ data: { ...before[0], id: undefined } })).rejects.toMatchObject(closed);
      await expect(rows.updateMany({ where: {}, data: { revokedAt: null, settings: '{}' } })).rejects.toMatchObject(
        closed,
      );
      await expect(rows.deleteMany({ where: {} })).rejects.toMatchObject(closed);
      expect(await rows.findMany({ orderBy: { id: 'asc' } })).toEqual(before);
    });
  });
});
