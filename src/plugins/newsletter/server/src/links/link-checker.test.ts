import { createServer, type Server } from 'node:http';
import { type AddressInfo, createServer as createSocketServer } from 'node:net';
import { NoAddress } from './addresses-of';
import { createLinkChecker } from './link-checker';
import { PUBLIC_WEB } from './link-policy';

/** What names resolve to in this test. */
const NAMES: Record<string, string[]> = {
  'plan.example': ['127.0.0.1'],
  'inside.example': ['10.0.0.5'],
  'both.example': ['93.184.216.34', '127.0.0.1'],
  'mapped.example': ['::ffff:127.0.0.1'],
};
const addressesOf = async (name: string) => NAMES[name] ?? Promise.reject(new NoAddress('NO_SUCH_HOST'));
const allowing = (...addresses: string[]) => ({
  allowsPort: () => true,
  allowsAddress: (address: string) => addresses.includes(address),
  addressesOf,
});
const LOOPBACK = allowing('127.0.0.1');

describe('A checker of links', () => {
  let server: Server;
  let base: string;
  const asked: string[] = [];

  beforeAll(async () => {
    server = createServer((request, response) => {
      const { method, url = '' } = request;
      asked.push(`${method} ${url}`);
      const to = (location: string) => response.writeHead(302, { location }).end();
      if (url === '/there') return response.end('there');
      if (url === '/gone') return response.writeHead(410).end();
      if (url === '/broken') return response.writeHead(503).end();
      if (url === '/closed') return response.writeHead(403).end();
      if (url === '/get-only') return response.writeHead(method === 'HEAD' ? 405 : 200).end();
      if (url === '/endless' && method === 'GET') return response.writeHead(200).write('…');
      if (url === '/endless') return response.writeHead(501).end();
      if (url === '/moved') return to('/there');
      if (url === '/round') return to('/round');
      if (url === '/to-metadata') return to('http://169.254.169.254/latest/meta-data/');
      if (url === '/to-other-loopback') return to('http://127.0.0.2/');
      if (url === '/to-file') return to('file:///etc/passwd');
      if (url.startsWith('/hangs')) return undefined;
      if (url === '/nowhere') return response.writeHead(301).end();
      return response.writeHead(404).end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });

  afterAll(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  beforeEach(() => {
    asked.length = 0;
  });

  const faultOf = async (url: string, limits: Parameters<typeof createLinkChecker>[0] = {}) =>
    (await createLinkChecker({ policy: LOOPBACK, eachMs: 2000, ...limits }).check([url])).get(url) ?? null;

  it.each([
    ['/there', null],
    ['/moved', null],
    ['/get-only', null],
    ['/closed', null],
    ['/endless', null],
    ['/nowhere', null],
    ['/to-file', null],
    ['/missing', 'notFound'],
    ['/gone', 'gone'],
    ['/broken', 'serverError'],
    ['/round', 'tooManyRedirects'],
    ['/to-metadata', 'privateAddress'],
    ['/to-other-loopback', 'privateAddress'],
  ])('finds at %s: %s', async (path, fault) => {
    expect(await faultOf(`${base}${path}`)).toBe(fault);
  });

  it('asks by HEAD, and by GET only where that gave no page', async () => {
    await faultOf(`${base}/there`);
    await faultOf(`${base}/get-only#place`);
    expect(asked).toEqual(['HEAD /there', 'HEAD /get-only', 'GET /get-only']);
  });

  it('follows five redirects, and no sixth', async () => {
    await faultOf(`${base}/round`);
    expect(asked).toHaveLength(6);
  });

  it('connects a name to the address that was asked about, and no other', async () => {
    const url = (name: string) => `${base.replace('127.0.0.1', name)}/there`;
    expect(await faultOf(url('plan.example'))).toBeNull();
    expect(asked).toEqual(['HEAD /there']);
    asked.length = 0;
    expect(await faultOf(url('plan.example'), { policy: allowing() })).toBe('privateAddress');
    const outside = { ...PUBLIC_WEB, allowsPort: () => true, addressesOf };
    for (const name of Object.keys(NAMES)) {
      expect([name, await faultOf(url(name), { policy: outside })]).toEqual([name, 'privateAddress']);
    }
    expect(await faultOf(url('nowhere.example'), { policy: outside })).toBe('noSuchHost');
    expect(asked).toEqual([]);
  });

  it.each([
    'http://127.0.0.1/',
    'https://[::1]/',
    'http://0.0.0.0/',
    'http://10.1.2.3/',
    'http://192.168.0.1/',
    'http://169.254.169.254/latest/meta-data/',
    'http://[::ffff:127.0.0.1]/',
    'http://[fd00:ec2::254]/',
    'http://100.64.0.1/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://0177.0.0.1/',
    'http://user:secret@127.0.0.1/',
  ])('as it is set for the desk, goes nowhere for %s', async (url) => {
    expect(await faultOf(url, { policy: PUBLIC_WEB })).toBe('privateAddress');
  });

  it.each(['http://8.8.8.8:22/', 'https://localhost:8443/', 'http://127.0.0.1:1337/admin'])(
    'does not knock at the port of %s',
    async (url) => {
      expect(await faultOf(url, { policy: PUBLIC_WEB })).toBeNull();
    },
  );

  it('tells who does not listen, and what has no name', async () => {
    const closed = createSocketServer();
    await new Promise<void>((resolve) => closed.listen(0, '127.0.0.1', resolve));
    const { port } = closed.address() as AddressInfo;
    await new Promise((resolve) => closed.close(resolve));
    expect(await faultOf(`http://127.0.0.1:${port}/`)).toBe('refused');
    expect(await faultOf('http://no-such-host.invalid/')).toBe('noSuchHost');
  });

  it('ends what takes too long, for one and for all', async () => {
    const began = Date.now();
    expect(await faultOf(`${base}/hangs`, { eachMs: 200 })).toBe('timedOut');
    const many = Array.from({ length: 20 }, (_, index) => `${base}/hangs?${index}`);
    const slow = createLinkChecker({ policy: LOOPBACK, eachMs: 300, allMs: 700, atOnce: 4 });
    const faults = await slow.check(many);
    expect(Date.now() - began).toBeLessThan(5000);
    expect([...new Set(faults.values())]).toEqual(['timedOut']);
    expect(faults.size).toBeLessThan(many.length);
  });

  it('goes to no more than four at once', async () => {
    let open = 0;
    let most = 0;
    const counting = createServer((_request, response) => {
      open += 1;
      most = Math.max(most, open);
      setTimeout(() => {
        open -= 1;
        response.end();
      }, 50);
    });
    await new Promise<void>((resolve) => counting.listen(0, '127.0.0.1', resolve));
    const { port } = counting.address() as AddressInfo;
    const urls = Array.from({ length: 12 }, (_, index) => `http://127.0.0.1:${port}/${index}`);
    expect((await createLinkChecker({ policy: LOOPBACK }).check(urls)).size).toBe(0);
    expect(most).toBe(4);
    counting.closeAllConnections();
    await new Promise((resolve) => counting.close(resolve));
  });

  it('remembers how it went, and tells without going anywhere', async () => {
    const checker = createLinkChecker({ policy: LOOPBACK });
    const urls = [`${base}/missing`, `${base}/there`];
    expect(checker.known(urls).size).toBe(0);
    await checker.check(urls);
    asked.length = 0;
    expect(await checker.check(urls)).toEqual(new Map([[`${base}/missing`, 'notFound']]));
    expect(checker.known(urls)).toEqual(new Map([[`${base}/missing`, 'notFound']]));
    expect(asked).toEqual([]);
  });

  it.each(['', 'mailto:a@b.gr', '/relative', 'ftp://a.gr', 'http://', 'http://[::1', 'javascript:alert(1)'])(
    'leaves %j alone',
    async (url) => {
      expect(await faultOf(url)).toBeNull();
    },
  );
});
