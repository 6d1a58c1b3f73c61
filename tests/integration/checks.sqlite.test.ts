import type { OfferedFinding } from '../../src/plugins/newsletter/contracts/findings';
import { writeReadyBulletin } from '../support/bulletins';
import { type Desk, startDesk } from '../support/desk';
import { sayStillRight } from '../support/level';
import { issueApiToken, ROLES, type Role, seat, seatEverybody } from '../support/people';

const BULLETIN = 'api::bulletin.bulletin';
const STORY = 'api::story.story';
const CHANGE = 'plugin::newsletter.content-change';

const paragraph = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] });

describe('The checks of a bulletin', () => {
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
  const findings = async (role: Role = 'editor', query = ''): Promise<OfferedFinding[]> =>
    (await desk.fetch(path(`findings${query}`), { token: tokens[role] })).body.data.findings;
  const check = (json: Record<string, unknown>, role: Role = 'editor', query = '') =>
    desk.fetch(path(`check${query}`), { token: tokens[role], json });
  const unsaved = async (data: Record<string, unknown>, more: Record<string, unknown> = {}) => {
    const { status, body } = await check({ type: 'story', documentId: story, locale: 'el', data, ...more });
    expect([status, body.error?.message]).toEqual([200, undefined]);
    return body.data.findings as OfferedFinding[];
  };
  const ofBulletin = {
    type: 'bulletin',
    get documentId() {
      return bulletin.documentId;
    },
  };
  const mend = (json: unknown, role: Role = 'editor', safely = '') =>
    desk.fetch(path(`mends${safely}`), { token: tokens[role], json });
  const read = (uid: string, documentId: string, locale: string, populate?: unknown) =>
    desk.strapi.documents(uid as typeof STORY).findOne({ documentId, locale, populate } as never) as Promise<
      Record<string, unknown>
    >;
  const write = (locale: string, data: Record<string, unknown>, uid = STORY, documentId = story) =>
    desk.strapi.documents(uid as typeof STORY).update({ documentId, locale, data: data as never });
  const of = (found: OfferedFinding[], ruleId: string) => found.filter((finding) => finding.ruleId === ruleId);

  describe('of values that are not saved', () => {
    it('finds mistakes at their exact place, with their mends, and writes nothing', async () => {
      const before = await read(STORY, story, 'el');
      const headline = 'Συζητήθηκε  το σκοπό της πράξης';
      const found = await unsaved({ headline });
      expect(of(found, 'typo/spaces')).toEqual([
        {
          ruleId: 'typo/spaces',
          reason: 'double',
          severity: 'warning',
          locale: 'el',
          path: ['stories', 0, 'headline', 'el'],
          place: 'Ιστορία 1 › Επικεφαλίδα (ελληνικά)',
          message: expect.stringMatching(/κενά/),
          target: { type: 'story', documentId: story, locale: 'el', field: 'headline' },
          range: [10, 12],
          quote: '  ',
          mends: [{ range: expect.any(Array), replacement: expect.any(String) }],
          fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
          waiver: null,
          mayMend: true,
          mayWaive: true,
          confirmation: null,
        },
      ]);
      expect(of(found, 'el/masc-nu')).toMatchObject([{ quote: 'το σκοπό', mends: [{ replacement: 'τον' }] }]);
      expect(await read(STORY, story, 'el')).toEqual(before);
      expect(of(await findings(), 'el/masc-nu')).toEqual([]);
    });

    it('takes an emptied field for empty, and one that is left out for what is stored', async () => {
      expect(of(await unsaved({ headline: '' }), 'story/structure')).toMatchObject([{ reason: 'headline-missing' }]);
      expect(of(await unsaved({}), 'story/structure')).toEqual([]);
      const shared = await unsaved({ number: null }, { ...ofBulletin, documentId: bulletin.documentId, locale: 'en' });
      expect(of(shared, 'issue/metadata')).toMatchObject([{ reason: 'number-missing', severity: 'error' }]);
    });

    it('reads rich text by block', async () => {
      const { body } = await read(STORY, story, 'el');
      const found = await unsaved({ body: [...(body as unknown[]), paragraph('Συζητήθηκε το σκοπό.')] });
      expect(of(found, 'el/masc-nu')).toMatchObject([
        { path: ['stories', 0, 'body', 'el', (body as unknown[]).length], range: [11, 19] },
      ]);
    });

    it('follows relations as the form changes them', async () => {
      const lineup = (await read(BULLETIN, bulletin.documentId, 'el', { lineup: true })).lineup as { id: number }[];
      const about = { ...ofBulletin, documentId: bulletin.documentId };
      const kept = await unsaved(
        { lineup: lineup.map(({ id }) => ({ id, story: { connect: [], disconnect: [] } })) },
        about,
      );
      expect(of(kept, 'story/structure')).toEqual([]);
      expect(of(await unsaved({ lineup: [] }, about), 'story/structure')).toMatchObject([{ reason: 'no-stories' }]);
      const twice = [...lineup.map(({ id }) => ({ id })), { story: { connect: [{ documentId: story }] } }];
      expect(of(await unsaved({ lineup: twice }, about), 'story/structure')).toMatchObject([
        { reason: 'story-repeated' },
      ]);

      const { coverage } = await read(STORY, story, 'el', { coverage: true });
      const { id } = coverage as { id: number };
      const away = { coverage: { id, event: { connect: [], disconnect: [{ documentId: bulletin.events[0] }] } } };
      expect(of(await unsaved(away), 'story/structure')).toMatchObject([{ reason: 'event-missing' }]);
      const back = { coverage: { id, event: { connect: [{ documentId: bulletin.events[0] }], disconnect: [] } } };
      expect(of(await unsaved(back), 'story/structure')).toEqual([]);
    });

    it('knows rows of a component by their id, in whichever language the form is', async () => {
      for (const locale of ['el', 'en']) {
        const photos = (await read(STORY, story, locale, { photos: true })).photos as { id: number }[];
        expect(photos.length).toBeGreaterThan(0);
        const form = photos.map(({ id }, index) => (index === 0 ? { id, altEn: '' } : { id }));
        expect(of(await unsaved({ photos: form }, { locale }), 'a11y/alt')).toMatchObject([
          { path: ['stories', 0, 'photos', 0, 'alt', 'en'], severity: 'error' },
        ]);
        const whole = photos.map(({ id }) => ({ id }));
        expect(of(await unsaved({ photos: whole }, { locale }), 'a11y/alt')).toEqual([]);
        expect(of(await unsaved({ photos: whole }, { locale }), 'gdpr/image')).toEqual([]);
      }
    });

    it('takes files as the form holds them, and by id', async () => {
      const [photo] = (await read(STORY, story, 'el', { photos: { populate: { image: true } } })).photos as [
        { id: number; image: { id: number } },
      ];
      for (const image of [photo.image, photo.image.id, { id: photo.image.id }]) {
        expect(of(await unsaved({ photos: [{ id: photo.id, image }] }), 'gdpr/image')).toEqual([]);
      }
    });

    it.each<[string, () => Record<string, unknown>, string]>([
      ['a field that there is not', () => ({ data: { colour: 'red' } }), 'unknown_field'],
      ['a field of a prototype', () => ({ data: { constructor: 'x' } }), 'unknown_field'],
      ['a field that a component has not', () => ({ data: { photos: [{ colour: 'red' }] } }), 'unknown_field'],
      ['a document of no bulletin', () => ({ documentId: 'a'.repeat(24) }), 'unknown_document'],
      ['a document of another type', () => ({ documentId: bulletin.events[0] }), 'unknown_document'],
      ['a component for a document', () => ({ type: 'photo' }), 'malformed_request'],
      ['a language that there is not', () => ({ locale: 'fr' }), 'malformed_request'],
      ['no values', () => ({ data: undefined }), 'malformed_request'],
      ['more than it asks for', () => ({ publish: true }), 'malformed_request'],
      ['a text that is none', () => ({ data: { headline: { $ne: null } } }), 'malformed_values'],
      ['rich text that is none', () => ({ data: { body: [{ type: 'script', children: [] }] } }), 'malformed_values'],
      ['a component that is a text', () => ({ data: { photos: 'all' } }), 'malformed_values'],
      [
        'a relation that leads nowhere',
        () => ({ data: { coverage: { event: { connect: [{ documentId: 'x' }] } } } }),
        'unknown_document',
      ],
      ['a relation with a NUL', () => ({ data: { coverage: { event: '\u0000' } } }), 'unknown_document'],
      ['a file that there is not', () => ({ data: { photos: [{ image: 999_999_999 }] } }), 'unknown_document'],
      ['a choice that there is not', () => ({ data: { photos: [{ people: 'everybody' }] } }), 'malformed_values'],
    ])('refuses %s', async (_what, more, code) => {
      const { status, body } = await check({ type: 'story', documentId: story, locale: 'el', data: {}, ...more() });
      expect([status, body.error?.details.code]).toEqual([400, code]);
      expect(body.error.message).toMatch(/\p{Script=Greek}/u);
    });

    it('tells nobody of content outside of the bulletin that they may not read', async () => {
      const roles = desk.strapi.service('admin::role');
      const { id } = await roles.create({ name: 'Μόνο στάδιο', description: '', code: 'stage-only' });
      await roles.assignPermissions(id, [
        { action: 'plugin::newsletter.read', subject: null, properties: {}, conditions: [] },
      ]);
      const { person, token } = await seat(desk, 'editor');
      await desk.strapi.service('admin::user').updateById(person.id, { roles: [id] });
      const first = await desk.strapi.db.query(BULLETIN).findOne({
        where: { number: 1, locale: 'el', publishedAt: null },
        populate: { lineup: { populate: { story: true } } },
      });
      const connect = [{ documentId: first.lineup[0].story.documentId }];
      const json = {
        ...ofBulletin,
        documentId: bulletin.documentId,
        locale: 'el',
        data: { lineup: [{ story: { connect } }] },
      };
      const { status, body } = await desk.fetch(path('check'), { token, json });
      expect([status, body.error?.details.code]).toEqual([400, 'unknown_document']);
      expect((await desk.fetch(path('check'), { token: tokens.editor, json })).status).toBe(200);
    });

    it('refuses nesting without an end', async () => {
      let list: unknown = { type: 'list-item', children: [] };
      for (let depth = 0; depth < 500; depth += 1) list = { type: 'list', format: 'ordered', children: [list] };
      const { status, body } = await check({ type: 'story', documentId: story, locale: 'el', data: { body: [list] } });
      expect([status, body.error.details.code]).toEqual([400, 'content_too_deep']);
    });
  });

  describe('that is saved', () => {
    it('are told to everybody of the desk, with what each may do', async () => {
      await write('el', { headline: 'Συζητήθηκε το σκοπό της πράξης' });
      const rights: unknown[] = [];
      for (const role of ROLES) {
        const [finding] = of(await findings(role), 'el/masc-nu');
        rights.push([role, finding?.mayMend, finding?.mayWaive]);
      }
      expect(rights).toEqual([
        ['editor', true, true],
        ['translator', false, false],
        ['approver', false, true],
        ['publisher', false, false],
        ['administrator', true, true],
      ]);
      const [told] = of(await findings('editor', '?locale=en'), 'el/masc-nu');
      expect(told?.place).toBe('Story 1 › Headline (Greek)');
      const stage = (await desk.fetch(path('stage'), { token: tokens.editor })).body.data;
      expect(stage.findings).toEqual(await findings());
    });

    it('ask the dictionaries where that is asked for, and know the words of the desk', async () => {
      await write('el', { headline: 'Συζητήθηκε η διαχήριση της πράξης' });
      expect(of(await findings(), 'el/spelling')).toEqual([]);
      expect(of(await findings('editor', '?spelling=true'), 'el/spelling')).toMatchObject([
        { quote: 'διαχήριση', mends: expect.arrayContaining([expect.objectContaining({ replacement: 'διαχείριση' })]) },
      ]);
      expect((await desk.fetch(path('findings?spelling=perhaps'), { token: tokens.editor })).status).toBe(400);
    });

    it('are closed to who has no role of the desk, and to tokens', async () => {
      const key = await issueApiToken(desk, { type: 'full-access' });
      const form = { type: 'story', documentId: story, locale: 'el', data: {} };
      for (const token of [undefined, key]) {
        const asked = token ? { token } : {};
        expect((await desk.fetch(path('findings'), asked)).status).toBe(401);
        expect((await desk.fetch(path('check'), { ...asked, json: form })).status).toBe(401);
        expect((await desk.fetch(path('mends'), { ...asked, json: {} })).status).toBe(401);
        expect((await desk.fetch(path('mends/safe'), { ...asked, json: {} })).status).toBe(401);
      }
    });

    it.each(['nowhere', 'é', "'or'1'='1"])('are not found for the bulletin %s', async (id) => {
      const form = { type: 'story', documentId: story, locale: 'el', data: {} };
      const mending = { fingerprint: 'f'.repeat(64), mend: 0 };
      for (const [below, json] of [['findings'], ['check', form], ['mends', mending], ['mends/safe', {}]] as const) {
        const asked = { token: tokens.editor, ...(json ? { json } : {}) };
        const { status, body } = await desk.fetch(`/newsletter/bulletins/${id}/${below}`, asked);
        expect([below, status, body.error.details.code]).toEqual([below, 404, 'bulletin_not_found']);
      }
    });
  });

  describe('mend', () => {
    const HEADLINE = 'Συζητήθηκε το σκοπό της πράξης';
    const one = async (ruleId: string, quote?: string): Promise<OfferedFinding> => {
      const found = of(await findings(), ruleId).find((finding) => quote === undefined || finding.quote === quote);
      if (!found) throw new Error(`Nothing of ${ruleId}`);
      return found;
    };

    beforeEach(() => write('el', { headline: HEADLINE }));

    it('one finding in its text, as an edit of the one who asks', async () => {
      const { fingerprint } = await one('el/masc-nu');
      const changes = await desk.strapi.db.query(CHANGE).count({ where: { targetId: story } });
      const { status, body } = await mend({ fingerprint, mend: 0 });
      expect([status, body.data?.applied]).toEqual([200, 1]);
      expect(of(body.data.findings, 'el/masc-nu')).toEqual([]);
      expect((await read(STORY, story, 'el')).headline).toBe('Συζητήθηκε τον σκοπό της πράξης');
      const rows = await desk.strapi.db.query(CHANGE).findMany({ where: { targetId: story }, orderBy: { id: 'desc' } });
      expect(rows).toHaveLength(changes + 1);
      expect(rows[0]).toMatchObject({
        actor: expect.stringMatching(/^admin:\d+$/),
        fields: expect.stringContaining('headline'),
      });
    });

    it('nothing twice, and nothing whose text has moved', async () => {
      const { fingerprint } = await one('el/masc-nu');
      await write('el', { headline: 'Συζητήθηκε και το σκοπό της πράξης' });
      const { status, body } = await mend({ fingerprint, mend: 0 });
      expect([status, body.error.details.code]).toEqual([409, 'text_moved']);
      expect((await read(STORY, story, 'el')).headline).toBe('Συζητήθηκε και το σκοπό της πράξης');
      const now = await one('el/masc-nu');
      expect((await mend({ fingerprint: now.fingerprint, mend: 0 })).status).toBe(200);
      expect((await mend({ fingerprint: now.fingerprint, mend: 0 })).body.error.details.code).toBe('text_moved');
    });

    it('a text after an edit elsewhere, which is another text', async () => {
      const { fingerprint } = await one('el/masc-nu');
      await write('el', { kicker: 'Άλλος υπέρτιτλος' });
      expect((await mend({ fingerprint, mend: 0 })).status).toBe(200);
    });

    it('a block of rich text, and leaves marks and links where they are', async () => {
      const { body: before } = await read(STORY, story, 'el');
      const text = (value: string, marks = {}) => ({ type: 'text', text: value, ...marks });
      const link = { type: 'link', url: 'https://www.chania.gr', children: [text('σκοπό')] };
      const block = {
        type: 'paragraph',
        children: [text('Είδαν ', { bold: true }), text('το '), link, text(' του δικτύου.')],
      };
      await write('el', { headline: 'Επικεφαλίδα', body: [...(before as unknown[]).slice(0, -1), block] });
      const { fingerprint } = await one('el/masc-nu');
      expect((await mend({ fingerprint, mend: 0 })).status).toBe(200);
      const { body: after } = await read(STORY, story, 'el');
      expect((after as unknown[]).at(-1)).toEqual({
        ...block,
        children: [text('Είδαν ', { bold: true }), text('τον '), link, text(' του δικτύου.')],
      });
      await write('el', { body: before });
    });

    it('a text of a component, in whose row all else stays', async () => {
      const populate = { photos: { populate: { image: true } } };
      const before = (await read(STORY, story, 'el', populate)).photos as Record<string, unknown>[];
      const caption = 'Είδαν το σκοπό του δικτύου';
      await write('el', {
        photos: before.map((photo, index) => ({
          ...photo,
          image: (photo.image as { id: number }).id,
          ...(index === 0 ? { captionEl: caption } : {}),
        })),
      });
      const finding = of(await findings(), 'el/masc-nu').find(({ target }) => target.field?.startsWith('photos'));
      expect(finding?.target).toEqual({ type: 'story', documentId: story, locale: null, field: 'photos.0.captionEl' });
      expect((await mend({ fingerprint: finding?.fingerprint, mend: 0 })).status).toBe(200);
      for (const locale of ['el', 'en']) {
        const after = (await read(STORY, story, locale, populate)).photos as Record<string, unknown>[];
        const told = ({ id: _id, image, ...rest }: Record<string, unknown>) => ({
          ...rest,
          image: (image as { id: number } | null)?.id,
        });
        expect(after.map(told)).toEqual(
          before.map((photo, index) =>
            told({ ...photo, ...(index === 0 ? { captionEl: 'Είδαν τον σκοπό του δικτύου' } : {}) }),
          ),
        );
      }
    });

    it.each([
      ['editor', 200, 200],
      ['translator', 403, 200],
      ['approver', 403, 403],
      ['publisher', 403, 403],
      ['administrator', 200, 200],
    ] as const)('as %s: Greek %i, English %i', async (role, greek, english) => {
      const { headline } = await read(STORY, story, 'en');
      await write('en', { headline: 'The partners  met' });
      const outcomes: number[] = [];
      for (const finding of [await one('el/masc-nu'), await one('typo/spaces')]) {
        const { status, body } = await mend({ fingerprint: finding.fingerprint, mend: 0 }, role);
        outcomes.push(status);
        if (status === 403) expect(body.error.details.code).toBe('mend_not_permitted');
      }
      expect(outcomes).toEqual([greek, english]);
      expect((await read(STORY, story, 'el')).headline === HEADLINE).toBe(greek === 403);
      expect((await read(STORY, story, 'en')).headline).toBe(
        english === 200 ? 'The partners met' : 'The partners  met',
      );
      await write('en', { headline });
    });

    it('all that is safe, in one go, of one document or of one language', async () => {
      const { headline } = await read(STORY, story, 'en');
      const second = bulletin.stories[1] ?? '';
      const other = await read(STORY, second, 'el');
      await write('el', { headline: 'Είδαν  το σκοπό και  το τύπο του έργου' });
      await write('en', { headline: 'The partners  met' });
      await write('el', { headline: 'Και εδώ το σκοπό' }, STORY, second);

      const own = await mend({ documentId: story, locale: 'el' }, 'editor', '/safe');
      expect(own.body.data.applied).toBeGreaterThanOrEqual(3);
      expect((await read(STORY, story, 'el')).headline).toBe('Είδαν τον σκοπό και τον τύπο του έργου');
      expect((await read(STORY, story, 'en')).headline).toBe('The partners  met');
      expect((await read(STORY, second, 'el')).headline).toBe('Και εδώ το σκοπό');

      expect((await mend({}, 'publisher', '/safe')).body.data.applied).toBe(0);
      const english = await mend({}, 'translator', '/safe');
      expect(english.status).toBe(200);
      expect((await read(STORY, story, 'en')).headline).toBe('The partners met');
      expect((await read(STORY, second, 'el')).headline).toBe('Και εδώ το σκοπό');
      await mend({}, 'editor', '/safe');
      expect((await read(STORY, second, 'el')).headline).toBe('Και εδώ τον σκοπό');
      const safe = (await findings()).filter(({ mends }) => mends.length === 1);
      expect(safe).toEqual([]);
      await write('en', { headline });
      await write('el', { headline: other.headline }, STORY, second);
    });

    it.each<[string, unknown, number, string]>([
      ['no finding', {}, 400, 'malformed_request'],
      ['a fingerprint that is none', { fingerprint: 'x', mend: 0 }, 400, 'malformed_request'],
      ['a finding that there is not', { fingerprint: 'f'.repeat(64), mend: 0 }, 409, 'text_moved'],
      [
        'a replacement of one’s own',
        { fingerprint: 'f'.repeat(64), mend: 0, replacement: 'x' },
        400,
        'malformed_request',
      ],
    ])('refuse %s', async (_what, json, status, code) => {
      const answer = await mend(json);
      expect([answer.status, answer.body.error.details.code]).toEqual([status, code]);
    });

    it('refuse a mend that the finding has not', async () => {
      const { fingerprint } = await one('el/masc-nu');
      const { status, body } = await mend({ fingerprint, mend: 7 });
      expect([status, body.error.details.code]).toEqual([400, 'unknown_mend']);
    });

    it('pass no guard: locked content stays, and who mended does not approve', async () => {
      const { fingerprint } = await one('el/masc-nu');
      const move = (name: string, role: Role) =>
        desk.fetch(path('moves'), { token: tokens[role], json: { move: name, reason: 'Δοκιμή' } });
      await sayStillRight(desk, bulletin.documentId);
      expect((await move('submit', 'editor')).status).toBe(200);
      const mended = await mend({ fingerprint, mend: 0 }, 'administrator');
      expect(mended.status).toBe(200);
      expect((await move('approve', 'administrator')).body.error?.details.code).toBe('four_eyes');
      await write('el', { headline: HEADLINE });
      await sayStillRight(desk, bulletin.documentId);
      const locked = await one('el/masc-nu');
      expect((await move('approve', 'approver')).status).toBe(200);
      const { status, body } = await mend({ fingerprint: locked.fingerprint, mend: 0 });
      expect([status, body.error.details.code]).toEqual([400, 'locked_by_stage']);
      expect((await mend({}, 'editor', '/safe')).status).toBe(400);
      expect((await read(STORY, story, 'el')).headline).toBe(HEADLINE);
      expect((await one('el/masc-nu')).mayMend).toBe(false);
    });
  });
});
