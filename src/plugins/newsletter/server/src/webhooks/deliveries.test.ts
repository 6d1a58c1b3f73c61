import { createHmac } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { WaitingWebhook } from '../gateways/webhook-gateway';
import { type LinkPolicy, PUBLIC_WEB } from '../links/link-policy';
import type { Queue } from './attempt-delivery';
import { openDeliveries } from './deliveries';
import { editionEvent } from './edition-event';

const SECRET = 'a secret of the two of us';
const NEWS = { event: 'edition.published', number: 7, revision: 1 } as const;
const BODY = JSON.stringify(
  editionEvent({ ...NEWS, digest: 'd1', at: '2026-01-02T03:04:05.000Z' }, 'https://desk.example'),
);
const LOOPBACK: LinkPolicy = { ...PUBLIC_WEB, allowsAddress: (address: string) => address === '127.0.0.1' };

let server: Server;
let target: string;
let statuses: number[];
let came: { body: string; signature: string; path: string }[];
let told: string[];
/** The queue that the database keeps, in memory: what waits, and from when on. */
let waiting: Map<number, WaitingWebhook & { due: string }>;

const queue: Queue = {
  due: async (now, limit) => [...waiting.values()].filter(({ due }) => due <= now).slice(0, limit),
  claim: async ({ id, attempts }, until) => {
    const found = waiting.get(id);
    if (found?.attempts !== attempts) return false;
    waiting.set(id, { ...found, attempts: attempts + 1, due: until });
    return true;
  },
  postpone: async ({ id }, due) => {
    const found = waiting.get(id);
    if (found) waiting.set(id, { ...found, due });
  },
  forget: async ({ id }) => void waiting.delete(id),
};

const tell = (text: unknown) => void told.push(String(text));
const log = { info: tell, warn: tell, error: tell };
const until = async (isSo: () => boolean, nudge = () => {}) => {
  for (let wait = 0; !isSo() && wait < 300; wait += 1) {
    nudge();
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  expect(isSo()).toBe(true);
};

beforeEach(async () => {
  [statuses, came, told, waiting] = [[], [], [], new Map()];
  server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    came.push({ body, signature: String(request.headers['x-deltio-signature']), path: request.url ?? '' });
    const status = statuses.shift() ?? 200;
    response.writeHead(status, status === 302 ? { location: '/elsewhere' } : {}).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  target = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook?key=1`;
});
afterEach(() => new Promise((resolve) => server.close(resolve)));

/** Deliveries of news that waits for receivers by their addresses; `null` stands for one that is none any more. */
const open = (delays: number[], policy = LOOPBACK, targets: (string | null)[] = [target]) => {
  for (const index of targets.keys()) {
    waiting.set(index, { ...NEWS, id: index, receiver: `r${index}`, attempts: 0, due: '' });
  }
  const parcelOf = async ({ id }: WaitingWebhook) => {
    const address = targets[id];
    return address ? { address, secret: SECRET, body: BODY } : null;
  };
  return openDeliveries({ queue, parcelOf, policy, log, delays });
};

describe('A webhook', () => {
  test('says what happened to which edition, signed with the time', async () => {
    open([0]).deliver();
    await until(() => told.length === 1);
    const [{ body, signature, path } = { body: '', signature: '', path: '' }] = came;
    expect(path).toBe('/hook?key=1');
    expect(JSON.parse(body)).toEqual({
      id: 'edition.published/7/1',
      event: 'edition.published',
      number: 7,
      revision: 1,
      digest: 'd1',
      at: '2026-01-02T03:04:05.000Z',
      urls: {
        page: { el: 'https://desk.example/newsletter/7/el', en: 'https://desk.example/newsletter/7/en' },
        document: {
          el: 'https://desk.example/api/newsletter/bulletins/7?locale=el',
          en: 'https://desk.example/api/newsletter/bulletins/7?locale=en',
        },
      },
    });
    const { t = '', v1 } = /^t=(?<t>\d+),v1=(?<v1>[0-9a-f]{64})$/.exec(signature)?.groups ?? {};
    expect(v1).toBe(createHmac('sha256', SECRET).update(`${t}.${body}`).digest('hex'));
    expect(Math.abs(Number(t) * 1000 - Date.now())).toBeLessThan(10_000);
    expect(told).toEqual([expect.stringContaining('delivered (200, attempt 1)')]);
    expect(told[0]).not.toContain('key=1');
  });

  test('is sent again, the same, until it is taken, and then no more', async () => {
    statuses = [500, 302];
    const { deliver, end } = open([0, 5, 5, 5]);
    await until(() => told.some((text) => text.includes('delivered (200, attempt 3)')), deliver);
    deliver();
    await end(5000);
    expect(came.map(({ path }) => path)).toEqual(Array(3).fill('/hook?key=1'));
    expect(new Set(came.map(({ body }) => body)).size).toBe(1);
    expect(waiting.size).toBe(0);
  });

  test('is not sent again before its time', async () => {
    statuses = [500];
    const { deliver, end } = open([0, 60_000]);
    await until(() => told.some((text) => text.includes('answered 500; attempt 2 in 60 s')), deliver);
    deliver();
    await end(5000);
    expect(came).toHaveLength(1);
    expect([...waiting.values()]).toEqual([expect.objectContaining({ ...NEWS, attempts: 1 })]);
  });

  test('is given up after its attempts, and the log says so', async () => {
    statuses = [500, 500, 500, 500];
    const { deliver } = open([0, 1, 1]);
    await until(() => told.some((text) => text.includes('answered 500; given up after 3 attempts')), deliver);
    expect(came).toHaveLength(3);
    expect(waiting.size).toBe(0);
  });

  test('is given up, too, where the process was killed in the last attempt', async () => {
    const { deliver } = open([0, 1]);
    waiting.set(0, { ...NEWS, id: 0, receiver: 'r0', attempts: 2, due: '' });
    await until(() => told.some((text) => text.includes('given up after 2 attempts')), deliver);
    expect(came).toEqual([]);
    expect(waiting.size).toBe(0);
  });

  test('does not wait for another that is not taken', async () => {
    open([0, 60_000], LOOPBACK, ['http://127.0.0.1:1/', target]).deliver();
    await until(() => came.length === 1);
  });

  test('waits, and is given up in the end, where its receiver is none any more', async () => {
    const { deliver } = open([0, 1], LOOPBACK, [null]);
    await until(() => told.some((text) => /no such receiver .*given up after 2 attempts/.test(text)), deliver);
    expect(waiting.size).toBe(0);
  });

  test('is one of many, and all of them are sent, each once', async () => {
    open([0], LOOPBACK, Array(70).fill(target)).deliver();
    await until(() => came.length === 70);
    await until(() => waiting.size === 0);
    expect(came).toHaveLength(70);
  });

  test('is sent by one of two desks', async () => {
    const [one, other] = [open([0]), open([0])];
    one.deliver();
    other.deliver();
    await until(() => waiting.size === 0);
    await Promise.all([one.end(5000), other.end(5000)]);
    expect(came).toHaveLength(1);
  });

  test('does not go into a private network, by address or by name', async () => {
    const named = { ...PUBLIC_WEB, addressesOf: async () => ['127.0.0.1'] };
    open([0], named, [target, target.replace('127.0.0.1', 'hook.example')]).deliver();
    await until(() => told.length === 2);
    expect(told).toEqual(Array(2).fill(expect.stringContaining('CLOSED_ADDRESS; given up')));
    expect(came).toEqual([]);
  });
});
