import { type Desk, startDesk } from '../support/desk';
import { issueApiToken, seat } from '../support/people';

const BULLETIN = 'api::bulletin.bulletin';
const STORY = 'api::story.story';

/** Everything that a refused attempt must have left as it was. */
const traceOf = async ({ strapi }: Desk) => {
  const rows = (uid: string) => strapi.db.query(uid).findMany({ orderBy: { id: 'asc' } });
  return {
    bulletins: await rows(BULLETIN),
    stories: await rows(STORY),
    events: await rows('api::event.event'),
    editions: await rows('plugin::newsletter.edition'),
    workflows: await rows('plugin::newsletter.workflow'),
    audit: await rows('plugin::newsletter.audit-entry'),
  };
};

/** What an attempt came to: an HTTP answer, or what was thrown at a caller within the process. */
type Outcome = { status: number; code: string | undefined; text: string };

describe('A bulletin that has not passed the workflow is published by none of these', () => {
  let desk: Desk;
  let bulletin: { documentId: string };
  let story: { documentId: string };
  let administrator: string;
  let fullAccess: string;

  beforeAll(async () => {
    desk = await startDesk({ seeded: true, listen: true });
    bulletin = await desk.strapi.db.query(BULLETIN).findOne({ where: { number: 2, locale: 'el' } });
    story = await desk.strapi
      .documents(BULLETIN)
      .findOne({ documentId: bulletin.documentId, locale: 'el', populate: { lineup: { populate: { story: true } } } })
      .then((row) => row?.lineup?.[0]?.story as never);
    administrator = (await seat(desk, 'administrator')).token;
    fullAccess = await issueApiToken(desk, { type: 'full-access' });
  });

  afterAll(() => desk.stop());

  const ask = async (token: string, method: string, path: string, json?: unknown): Promise<Outcome> => {
    const { status, body, text } = await desk.fetch(path, { method, token, json });
    return { status, code: body?.error?.details?.code, text };
  };
  const call = async (work: () => Promise<unknown>): Promise<Outcome> => {
    try {
      return { status: 200, code: undefined, text: JSON.stringify(await work()) };
    } catch (error) {
      const { message, details } = error as { message: string; details?: { code?: string } };
      return { status: 400, code: details?.code, text: message };
    }
  };

  const attempts: [string, string, () => Promise<Outcome>][] = [
    [
      'Content Manager: publish',
      'publish_through_workflow',
      () =>
        ask(
          administrator,
          'POST',
          `/content-manager/collection-types/${BULLETIN}/${bulletin.documentId}/actions/publish?locale=el`,
          { title: 'Νέος τίτλος' },
        ),
    ],
    [
      'Content Manager: publish of a new bulletin',
      'publish_through_workflow',
      () =>
        ask(administrator, 'POST', `/content-manager/collection-types/${BULLETIN}/actions/publish?locale=el`, {
          title: 'Άλλο',
        }),
    ],
    [
      'Content Manager: bulk publish',
      'publish_through_workflow',
      () =>
        ask(
          administrator,
          'POST',
          `/content-manager/collection-types/${BULLETIN}/actions/bulkPublish?locale=el&locale=en`,
          { documentIds: [bulletin.documentId] },
        ),
    ],
    [
      'Content Manager: publish of a story',
      'published_with_its_bulletin',
      () =>
        ask(
          administrator,
          'POST',
          `/content-manager/collection-types/${STORY}/${story.documentId}/actions/publish?locale=el`,
          {},
        ),
    ],
    [
      'REST: PUT without a status',
      'publish_through_workflow',
      () => ask(fullAccess, 'PUT', `/api/bulletins/${bulletin.documentId}`, { data: { title: 'Νέος τίτλος' } }),
    ],
    [
      'REST: PUT with status=published',
      'publish_through_workflow',
      () =>
        ask(fullAccess, 'PUT', `/api/bulletins/${bulletin.documentId}?status=published&locale=en`, {
          data: { title: 'New title' },
        }),
    ],
    [
      'REST: POST without a status',
      'publish_through_workflow',
      () => ask(fullAccess, 'POST', '/api/bulletins', { data: { title: 'Νέο', number: 77 } }),
    ],
    [
      'REST: POST with status=published',
      'publish_through_workflow',
      () => ask(fullAccess, 'POST', '/api/bulletins?status=published', { data: { title: 'Νέο', number: 77 } }),
    ],
    [
      'REST: POST of a story without a status',
      'published_with_its_bulletin',
      () => ask(fullAccess, 'POST', '/api/stories', { data: { headline: 'Νέα' } }),
    ],
    [
      'REST: PUT of an event of a published bulletin',
      'published_with_its_bulletin',
      async () => {
        const event = await desk.strapi.db.query('api::event.event').findOne({ where: { locale: 'el' } });
        return ask(fullAccess, 'PUT', `/api/events/${event.documentId}`, { data: { place: 'Αλλού' } });
      },
    ],
    [
      'documents.create with status published',
      'publish_through_workflow',
      () => call(() => desk.strapi.documents(BULLETIN).create({ data: { title: 'Νέο' }, status: 'published' })),
    ],
    [
      'documents.update with status published',
      'publish_through_workflow',
      () =>
        call(() =>
          desk.strapi
            .documents(BULLETIN)
            .update({ documentId: bulletin.documentId, data: { title: 'Νέο' } as never, status: 'published' }),
        ),
    ],
    [
      'documents.publish',
      'publish_through_workflow',
      () => call(() => desk.strapi.documents(BULLETIN).publish({ documentId: bulletin.documentId })),
    ],
    [
      'documents.publish of all languages',
      'publish_through_workflow',
      () => call(() => desk.strapi.documents(BULLETIN).publish({ documentId: bulletin.documentId, locale: '*' })),
    ],
    [
      'documents.clone with status published',
      'publish_through_workflow',
      () =>
        call(() =>
          desk.strapi
            .documents(BULLETIN)
            .clone({ documentId: bulletin.documentId, data: {}, status: 'published' } as never),
        ),
    ],
    [
      'entityService.create',
      'publish_through_workflow',
      () =>
        call(() =>
          desk.strapi.entityService.create(BULLETIN, { data: { title: 'Νέο', publishedAt: new Date() } } as never),
        ),
    ],
  ];

  it.each(attempts)('%s', async (_name, code, attempt) => {
    const before = await traceOf(desk);
    const outcome = await attempt();
    expect({ refused: outcome.status >= 400 && outcome.status < 500, code: outcome.code }).toEqual({
      refused: true,
      code,
    });
    expect(await traceOf(desk)).toEqual(before);
  });

  it('names every reason with its place in the language of the caller', async () => {
    const publish = async (language: string) => {
      const { token } = await seat(desk, 'administrator').then(async ({ person, token }) => {
        await desk.strapi.db
          .query('admin::user')
          .update({ where: { id: person.id }, data: { preferedLanguage: language } });
        return { token };
      });
      const path = `/content-manager/collection-types/${BULLETIN}/${bulletin.documentId}/actions/publish?locale=el`;
      return (await desk.fetch(path, { method: 'POST', token, json: {} })).body.error;
    };
    const [greek, english] = [await publish('el'), await publish('en')];

    expect(greek.message).toMatch(/^Το δελτίο δημοσιεύεται μόνο από τη ροή εργασίας/);
    expect(english.message).toMatch(/^A bulletin is published only through the workflow/);
    expect(greek.details.stage).toBe('draft');
    expect(greek.details.findings.length).toBeGreaterThan(5);
    expect(english.details.findings).toHaveLength(greek.details.findings.length);
    for (const finding of greek.details.findings) {
      expect(finding).toMatchObject({ severity: 'error', place: expect.stringMatching(/\p{Script=Greek}/u) });
      expect(finding.message).toMatch(/\p{Script=Greek}/u);
    }
    expect(english.details.findings[0].message).toMatch(/[a-z]/);
    expect(greek.details.errors.some(({ path }: { path: string[] }) => path[0] === 'title')).toBe(true);
  });

  it('never returns a draft through the content API, whatever the token', async () => {
    const tokens = [undefined, fullAccess, await issueApiToken(desk, { type: 'read-only' })];
    const paths = [
      '/api/bulletins?status=draft',
      `/api/bulletins/${bulletin.documentId}?status=draft`,
      `/api/bulletins/${bulletin.documentId}?status=draft&locale=en&populate=*`,
      '/api/stories?status=draft',
      '/api/events?status=draft&populate=*',
      '/api/bulletins?filters[number]=2',
      '/api/newsletter/bulletins/2',
    ];
    for (const token of tokens) {
      for (const path of paths) {
        const { status, text } = await desk.fetch(path, token ? { token } : {});
        expect({ path, status, leaks: text.includes('Μυτιλήνη') && status < 400 }).toMatchObject({ leaks: false });
        if (path.includes('status=draft')) expect([400, 401, 403]).toContain(status);
      }
    }
  });

  it('lets a token write a draft, and tells it no more than where', async () => {
    const { status, body } = await desk.fetch(`/api/bulletins/${bulletin.documentId}?status=draft`, {
      method: 'PUT',
      token: fullAccess,
      json: { data: { title: '2ο Ενημερωτικό Δελτίο, αναθεωρημένο' } },
    });
    expect({ status, keys: Object.keys(body.data).sort() }).toEqual({
      status: 200,
      keys: ['documentId', 'id', 'locale', 'updatedAt'],
    });
    const row = await desk.strapi.documents(BULLETIN).findOne({ documentId: bulletin.documentId, locale: 'el' });
    expect(row?.title).toBe('2ο Ενημερωτικό Δελτίο, αναθεωρημένο');
  });
});
