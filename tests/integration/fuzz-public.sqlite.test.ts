import { Agent, request } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { BULLETIN_02 } from '../../src/plugins/newsletter/server/src/seed/content/bulletin-02';
import { STORY } from '../../src/plugins/newsletter/server/src/uids';
import { contractChecker } from '../support/contract-checker';
import { type Desk, startDesk } from '../support/desk';
import { type Known, type OddRequest, oddRequests } from '../support/odd-requests';

/** Requests at a time, and times. */
const BATCH = 50;
const BATCHES = 110;

type Answer = {
  readonly status: number;
  readonly contentType: string | null;
  readonly text: string;
};

const stringsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
};

const unpacked = (bytes: Buffer, encoding: string | undefined): Buffer => {
  if (bytes.length === 0) return bytes;
  if (encoding === 'gzip') return gunzipSync(bytes);
  return encoding === 'br' ? brotliDecompressSync(bytes) : bytes;
};

/** What nobody is told of a server: where its code stands, what it was thinking, how it asks its database. */
const INSIDE = /\bat .{1,200}\.[cm]?[jt]s:\d|node_modules|SQLITE_|\bselect .{1,80} from |\bknex\b|consentReference/i;

describe('Public reading, asked at random by its own contract,', () => {
  let desk: Desk;
  const agent = new Agent({ keepAlive: true, maxSockets: 8 });

  beforeAll(async () => {
    desk = await startDesk({ seeded: true });
  });

  afterAll(async () => {
    agent.destroy();
    await desk?.stop();
  });

  const ask = ({ method, path, headers }: Pick<OddRequest, 'method' | 'path' | 'headers'>): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const { hostname, port } = new URL(desk.url);
      const sent = request({ hostname, port, method, path, headers, agent });
      sent.once('error', reject).once('response', (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk) => chunks.push(chunk));
        response.once('end', () => {
          const bytes = unpacked(Buffer.concat(chunks), response.headers['content-encoding']);
          const contentType = response.headers['content-type'] ?? null;
          resolve({ status: response.statusCode ?? 0, contentType, text: bytes.toString('utf8') });
        });
      });
      sent.end();
    });

  const plainly = (path: string) => ask({ method: 'GET', path, headers: {} });

  /** Ids, numbers and slugs that there are: of what is published, and of what is a draft. */
  async function knownValues(): Promise<Known> {
    const listed = async (resource: string, key: string): Promise<string[]> => {
      const answers = ['el', 'en'].map((locale) => plainly(`/api/newsletter/${resource}?locale=${locale}`));
      return (await Promise.all(answers)).flatMap(({ text }) =>
        JSON.parse(text).data.map((one: Record<string, string>) => one[key]),
      );
    };
    const slugs = await listed('stories', 'slug');
    const drafts = await desk.strapi.documents(STORY).findMany({ locale: 'el' });
    const draftSlugs = drafts.map(({ slug }) => String(slug));
    const [events, beneficiaries, speakers] = await Promise.all(
      ['events', 'beneficiaries', 'speakers'].map((resource) => listed(resource, 'documentId')),
    );
    const ids = [...(events ?? []), ...(beneficiaries ?? []), ...(speakers ?? [])];
    return {
      ...{ number: ['1', '1', '1', '2'], revision: ['1'], slug: [...slugs, ...draftSlugs], documentId: ids, id: ids },
      ...{ beneficiary: beneficiaries ?? [], speaker: speakers ?? [], year: ['2018', '2020'] },
      q: ['χανια', 'smart cities', 'exypni poli'],
    };
  }

  test('never fails, tells no draft, no inside, and nothing but what is documented', async () => {
    const checker = contractChecker(JSON.parse((await plainly('/api/newsletter/openapi.json?locale=en')).text));
    const published = (
      await Promise.all(['el', 'en'].map((locale) => plainly(`/api/newsletter/bulletins/1?locale=${locale}`)))
    )
      .map(({ text }) => stringsIn(JSON.parse(text)).join('\n'))
      .join('\n');
    const drafted = [...new Set(stringsIn(BULLETIN_02))].filter(
      (text) => text.length >= 12 && !published.includes(text),
    );
    expect(drafted.length).toBeGreaterThan(10);
    const cleared = new Set<string>();

    function problemsOf({ operation, method }: OddRequest, { status, contentType, text }: Answer): string[] {
      const problems: string[] = [];
      if (status >= 500) problems.push(`${status}`);
      if (!cleared.has(text)) {
        if (INSIDE.test(text)) problems.push(`tells the inside: ${INSIDE.exec(text)?.[0]}`);
        const leaked = drafted.find((draft) => text.includes(draft));
        if (leaked) problems.push(`tells a draft: ${leaked}`);
        if (problems.length === 0) cleared.add(text);
      }
      const isJson = contentType?.startsWith('application/json') ?? false;
      const body = isJson && text !== '' ? JSON.parse(text) : undefined;
      if (operation && method === 'GET') problems.push(...checker.problemsIn(operation, { status, contentType, body }));
      else if (status >= 400 && body !== undefined && body.error?.details?.code) {
        problems.push(...checker.problemsInError(body));
      }
      if (operation && !['GET', 'HEAD', 'OPTIONS'].includes(method) && status < 400) {
        problems.push(`${method} is answered with ${status}`);
      }
      return problems;
    }

    const seen = new Map<number, number>();
    let count = 0;
    const batches = fc.array(oddRequests(checker.operations, await knownValues()), {
      minLength: BATCH,
      maxLength: BATCH,
    });
    await fc.assert(
      fc.asyncProperty(batches, async (requests) => {
        const found = await Promise.all(
          requests.map(async (odd) => {
            const answer = await ask(odd);
            seen.set(answer.status, (seen.get(answer.status) ?? 0) + 1);
            count += 1;
            const problems = problemsOf(odd, answer);
            return problems.length === 0
              ? []
              : [{ asked: `${odd.method} ${odd.path}`, headers: odd.headers, problems }];
          }),
        );
        expect(found.flat()).toEqual([]);
      }),
      // A batch is told whole where something is wrong: each request in it stands alone.
      { numRuns: BATCHES, endOnFailure: true },
    );
    expect(count).toBeGreaterThanOrEqual(5000);
    // Not only refusals: else nothing was looked at.
    expect(seen.get(200) ?? 0).toBeGreaterThan(count / 10);
    for (const status of [304, 400, 404, 405, 414])
      expect([status, (seen.get(status) ?? 0) > 0]).toEqual([status, true]);
  });
});
