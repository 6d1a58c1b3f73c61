import type { OfferedFinding } from '../../src/plugins/newsletter/contracts/findings';
import type { LinkFault } from '../../src/plugins/newsletter/domain/lint/link-fault';
import { writeReadyBulletin } from '../support/bulletins';
import { type Desk, startDesk } from '../support/desk';
import { type Role, seat } from '../support/people';

const STORY = 'api::story.story';
const URL_OF_PLAN = 'https://www.dimos.example.gr/plan';
const ROLES = ['editor', 'approver', 'publisher'] as const satisfies Role[];

describe('The links of a bulletin', () => {
  let desk: Desk;
  let bulletin: Awaited<ReturnType<typeof writeReadyBulletin>>;
  const tokens = {} as Record<Role, string>;
  /** How the internet answers in this test, which is nowhere near it. */
  const faults = new Map<string, LinkFault>();
  const tried: string[] = [];
  let during: () => Promise<unknown> = async () => undefined;

  beforeAll(async () => {
    desk = await startDesk({ seeded: true, listen: true, env: { DELTIO_CHECK_LINKS: 'true' } });
    const known = (urls: readonly string[]) =>
      new Map(
        urls.flatMap((url): [string, LinkFault][] => {
          const fault = tried.includes(url) ? faults.get(url) : undefined;
          return fault ? [[url, fault]] : [];
        }),
      );
    Object.assign(desk.strapi.plugin('newsletter').service('links'), {
      known,
      async check(urls: readonly string[]) {
        expect(desk.strapi.db.inTransaction()).toBe(false);
        await during();
        tried.push(...urls);
        return known(urls);
      },
    });
    bulletin = await writeReadyBulletin(desk);
    for (const role of ROLES) tokens[role] = (await seat(desk, role)).token;
    const documentId = bulletin.stories[0] ?? '';
    for (const locale of ['el', 'en']) {
      const row = await desk.strapi.documents(STORY).findOne({ documentId, locale });
      const text = (value: string) => ({ type: 'text', text: value });
      const words = locale === 'el' ? ['Δείτε το ', 'σχέδιο του δικτύου'] : ['See the ', 'plan of the network'];
      const link = { type: 'link', url: URL_OF_PLAN, children: [text(words[1] ?? '')] };
      const body = [
        ...((row?.body ?? []) as unknown as unknown[]),
        { type: 'paragraph', children: [text(words[0] ?? ''), link, text('.')] },
      ];
      await desk.strapi.documents(STORY).update({ documentId, locale, data: { body } as never });
    }
  });

  afterAll(() => desk.stop());

  const path = (below: string) => `/newsletter/bulletins/${bulletin.documentId}/${below}`;
  const findings = async (query = ''): Promise<OfferedFinding[]> =>
    (await desk.fetch(path(`findings${query}`), { token: tokens.editor })).body.data.findings.filter(
      ({ ruleId }: OfferedFinding) => ruleId === 'link/broken',
    );
  const move = (name: string, role: Role) =>
    desk.fetch(path('moves'), { token: tokens[role], json: { move: name, reason: 'Δοκιμή' } });

  it('are tried when somebody asks, and what was found is told from then on', async () => {
    faults.set(URL_OF_PLAN, 'notFound');
    expect(await findings()).toEqual([]);
    expect(tried).toEqual([]);
    const found = await findings('?links=true');
    expect(found).toMatchObject([
      {
        reason: 'gone',
        severity: 'error',
        locale: 'el',
        quote: 'σχέδιο του δικτύου',
        message: expect.stringContaining(URL_OF_PLAN),
      },
      { reason: 'gone', severity: 'error', locale: 'en', quote: 'plan of the network' },
    ]);
    expect(tried).toContain(URL_OF_PLAN);
    expect(await findings()).toEqual(found);
  });

  it('do not hold up an approval, and stop publishing where a page is gone', async () => {
    expect((await move('submit', 'editor')).status).toBe(200);
    expect((await move('approve', 'approver')).status).toBe(200);
    tried.length = 0;
    const { status, body } = await move('publish', 'publisher');
    expect([status, body.error.details.code]).toEqual([422, 'blocked_by_findings']);
    expect(body.error.details.findings).toMatchObject([{ ruleId: 'link/broken' }, { ruleId: 'link/broken' }]);
    expect(tried).toContain(URL_OF_PLAN);
  });

  it('are tried outside of the lock, which others have meanwhile, and do not stop publishing without an answer', async () => {
    faults.set(URL_OF_PLAN, 'timedOut');
    const comment = () => desk.fetch(path('comments'), { token: tokens.editor, json: { text: 'Στο μεταξύ' } });
    let wrote = 0;
    during = async () => {
      const other = await desk.strapi.documents('api::speaker.speaker').findFirst({ locale: 'el' });
      await desk.strapi.documents('api::speaker.speaker').update({
        documentId: other?.documentId ?? '',
        locale: 'el',
        data: { honorific: other?.honorific ?? null } as never,
      });
      wrote = (await comment()).status;
    };
    const { status, body } = await move('publish', 'publisher');
    expect([status, body.error?.message]).toEqual([200, undefined]);
    expect(wrote).toBe(201);
    expect(await findings()).toMatchObject([{ reason: 'unreachable', severity: 'warning' }, { reason: 'unreachable' }]);
  });
});
