import { openApiIn } from '../../src/plugins/newsletter/server/src/contract/openapi-in';
import { contractChecker, type Operation } from '../support/contract-checker';
import { type Desk, type Question, startDesk } from '../support/desk';
import { seat } from '../support/people';
import { sealedPreview } from '../support/preview-token';
import { sendRaw } from '../support/send-raw';

const checker = contractChecker(openApiIn('en'));
const isOfApi = ({ path }: Operation) => path.startsWith('/api/');
const isOfDraft = ({ path }: Operation) => path.includes('{token}');
const documents =
  (...statuses: number[]) =>
  ({ responses }: Operation) =>
    statuses.some((status) => status in responses);

/**
 * What cannot be had of a desk that is well: `answer-client-errors.test.ts` sends half a request (408),
 * `reading-desk.test.ts` breaks a desk down (500), `content-api.test.ts` lets somebody wait too long (503).
 */
const OF_A_DESK_IN_TROUBLE = [408, 500, 503];
/** Only when nothing is left to read, and when somebody asked too often: these come last. */
const AFTERWARDS = [410, 429];
const NEEDS_NOTHING_PUBLISHED = '/api/newsletter/bulletins/latest';

type Asked = { readonly at: string; readonly question?: Question; readonly isRaw?: boolean };

describe('Every answer that the contract documents can be had:', () => {
  let desk: Desk;
  let draftId: string;
  const known: Record<string, string> = { number: '1', revision: '1', locale: 'el' };
  const ids: Record<string, string> = {};
  const unknown: Readonly<Record<string, string>> = { number: '99', slug: 'no-such-story', documentId: 'x', id: 'x' };

  const inSeconds = (seconds: number) => Math.floor(Date.now() / 1000) + seconds;
  const idAt = (path: string) => ids[/(events|speakers|beneficiaries)/.exec(path)?.[1] ?? ''] ?? '';
  const addressOf = ({ path, parameters }: Operation, other: Readonly<Record<string, string>> = {}): string => {
    const at = path.replace(/\{(\w+)\}/g, (_, name: string) => other[name] ?? known[name] ?? idAt(path));
    return parameters.some(({ name }) => name === 'q') ? `${at}?q=smart` : at;
  };
  const extended = (at: string, query: string) => at + (at.includes('?') ? '&' : '?') + query;

  beforeAll(async () => {
    const env = { DELTIO_SEARCH_LIMIT: '60', DELTIO_PREVIEW_LIMIT: '120' };
    desk = await startDesk({ seeded: true, env });
    const draft = await desk.strapi.db.query('api::bulletin.bulletin').findOne({ where: { number: 2 } });
    draftId = draft.documentId;
    known.token = sealedPreview(draftId, inSeconds(600));
    for (const resource of ['events', 'speakers', 'beneficiaries']) {
      ids[resource] = (await desk.fetch(`/api/newsletter/${resource}?locale=el`)).body.data[0].documentId;
    }
    known.slug = (await desk.fetch('/api/newsletter/stories?locale=el')).body.data[0].slug;
  });

  afterAll(() => desk?.stop());

  const malformed = (operation: Operation): Asked =>
    isOfApi(operation)
      ? { at: extended(addressOf(operation), 'nonsense=1') }
      : { at: `GET ${addressOf(operation)} as I please\r\n\r\n`, isRaw: true };

  function notThere(operation: Operation): Asked {
    if (isOfDraft(operation)) return { at: addressOf(operation, { token: sealedPreview('nosuch', inSeconds(600)) }) };
    const named = operation.parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => name);
    if (named.length === 0) return { at: extended(addressOf(operation), 'page=99') };
    return { at: addressOf(operation, named.some((name) => name in unknown) ? unknown : { locale: 'fr' }) };
  }

  /** The story's address in the language in which it has another. */
  const otherLanguage = (operation: Operation): string =>
    operation.path.includes('{locale}') ? addressOf(operation, { locale: 'en' }) : `${addressOf(operation)}?locale=en`;

  const HOW: Readonly<Record<number, (operation: Operation) => Asked | Promise<Asked>>> = {
    200: (operation) => ({ at: addressOf(operation) }),
    304: async (operation) => {
      const at = addressOf(operation);
      const headers = { 'if-none-match': (await desk.fetch(at)).headers.get('etag') ?? '' };
      return { at, question: { headers } };
    },
    307: (operation) => ({ at: operation.path.includes('{') ? otherLanguage(operation) : operation.path }),
    400: malformed,
    403: (operation) => ({ at: addressOf(operation, { token: `${known.token}x` }) }),
    404: notThere,
    405: (operation) => ({ at: addressOf(operation), question: { method: 'DELETE' } }),
    410: (operation) =>
      isOfDraft(operation)
        ? { at: addressOf(operation, { token: sealedPreview(draftId, inSeconds(-1)) }) }
        : { at: addressOf(operation) },
    414: (operation) => ({ at: extended(addressOf(operation), `x=${'x'.repeat(3000)}`) }),
    429: (operation) => ({ at: extended(addressOf(operation), 'page=2') }),
    431: (operation) => ({ at: addressOf(operation), question: { headers: { cookie: 'x'.repeat(20_000) } } }),
  };

  async function problemsAt(operation: Operation, status: number): Promise<string[]> {
    const how = HOW[status];
    if (!how) return [`nobody knows how to provoke ${status}`];
    const { at, question, isRaw = false } = await how(operation);
    const answer = isRaw
      ? { ...(await sendRaw(desk.url, at)), contentType: 'application/json' }
      : await desk
          .fetch(at, question)
          .then(({ headers, ...told }) => ({ ...told, contentType: headers.get('content-type') }));
    const problems =
      answer.status === status ? checker.problemsIn(operation, answer) : [`is answered with ${answer.status}`];
    return problems.map((problem) => `${status} ${at.slice(0, 200)}: ${problem}`);
  }

  const problemsOf = async (operation: Operation, statuses: readonly number[]): Promise<string[]> => {
    const found: string[] = [];
    for (const status of statuses) found.push(...(await problemsAt(operation, status)));
    return found;
  };

  const statusesOf = ({ responses }: Operation) => Object.keys(responses).map(Number);

  test.each(checker.operations)('$path', async (operation) => {
    const statuses = statusesOf(operation).filter(
      (status) =>
        ![...OF_A_DESK_IN_TROUBLE, ...AFTERWARDS].includes(status) &&
        !(status === 404 && operation.path === NEEDS_NOTHING_PUBLISHED),
    );
    expect(statuses.length).toBeGreaterThan(2);
    expect(await problemsOf(operation, statuses)).toEqual([]);
  });

  test.each(checker.operations.filter(isOfDraft))('$path, when its time is over', async (operation) => {
    expect(await problemsOf(operation, [410])).toEqual([]);
  });

  describe('when nothing is published any more,', () => {
    beforeAll(async () => {
      const { token } = await seat(desk, 'publisher');
      const first = await desk.strapi.db.query('api::bulletin.bulletin').findOne({ where: { number: 1 } });
      const json = { move: 'withdraw', reason: 'Δοκιμή' };
      const { status, text } = await desk.fetch(`/newsletter/bulletins/${first.documentId}/moves`, { token, json });
      expect([status, status === 200 ? '' : text]).toEqual([200, '']);
    });

    test.each(checker.operations.filter((operation) => documents(410)(operation) && !isOfDraft(operation)))(
      '$path',
      async (operation) => {
        expect(await problemsOf(operation, [410])).toEqual([]);
      },
    );

    test(NEEDS_NOTHING_PUBLISHED, async () => {
      const operation = checker.operations.find(({ path }) => path === NEEDS_NOTHING_PUBLISHED);
      if (!operation) throw new Error('The contract has no latest bulletin');
      expect((await desk.fetch(NEEDS_NOTHING_PUBLISHED)).status).toBe(404);
      expect(
        checker.problemsIn(operation, {
          ...(await desk.fetch(NEEDS_NOTHING_PUBLISHED)),
          contentType: 'application/json',
        }),
      ).toEqual([]);
    });
  });

  describe('when somebody asks too often,', () => {
    const askUntilRefused = async (address: (turn: number) => string): Promise<string | null> => {
      for (let turn = 0; turn < 200; turn += 1) {
        const { status, headers } = await desk.fetch(address(turn));
        if (status === 429) return headers.get('retry-after');
      }
      return null;
    };

    beforeAll(async () => {
      const waits = [
        await askUntilRefused((turn) => `/api/newsletter/search?q=word${turn}`),
        await askUntilRefused((turn) => `/newsletter/preview/x${turn}/el`),
      ];
      for (const wait of waits) expect(Number(wait)).toBeGreaterThan(0);
    });

    test.each(checker.operations.filter(documents(429)))('$path', async (operation) => {
      expect(await problemsOf(operation, [429])).toEqual([]);
    });
  });

  test('and a body that is too large is refused in the same shape, where bodies are taken', async () => {
    const { token } = await seat(desk, 'editor');
    const json = { move: 'submit', reason: 'x'.repeat(2_000_000) };
    const { status, body } = await desk.fetch(`/newsletter/bulletins/${draftId}/moves`, { token, json });
    expect([status, body.data, body.error.status, body.error.name]).toEqual([413, null, 413, 'PayloadTooLargeError']);
    expect((await desk.fetch('/api/newsletter/bulletins', { json })).status).toBe(405);
  });
});
