import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { etranslation } from './etranslation';
import { type Inbox, openInbox } from './inbox';
import { MachineFailed } from './machine';

type Asked = {
  readonly documentToTranslate: { readonly document: { readonly format: string; readonly content: string } };
  readonly sourceLanguage: string;
  readonly targetLanguages: string[];
  readonly deliveries: { readonly http: string };
};

const DIRECTION = { source: 'el', target: 'en' } as const;

describe('eTranslation', () => {
  let server: Server;
  let inbox: Inbox;
  let url: string;
  let authorization: string | undefined;
  /** What the service does with a request: its answer, after it may have called back. */
  let service: (asked: Asked, token: string) => unknown;

  const htmlOf = ({ documentToTranslate: { document } }: Asked) => Buffer.from(document.content, 'base64').toString();
  const resultOf = (html: string) => Buffer.from(html).toString('base64');
  const open = (patienceMs = 2000) =>
    etranslation(
      { url, key: 'Office:secret', answersAt: (token) => `https://desk.example/${token}` },
      inbox,
      patienceMs,
    );

  beforeAll(async () => {
    server = createServer(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      authorization = request.headers.authorization;
      const asked = JSON.parse(Buffer.concat(chunks).toString()) as Asked;
      const answer = service(asked, asked.deliveries.http.split('/').at(-1) ?? '');
      response.writeHead(answer === 401 ? 401 : 200, { 'content-type': 'application/json' });
      response.end(JSON.stringify(answer));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));
  beforeEach(() => {
    inbox = openInbox();
  });

  it('sends one document, with codes as spans, and gives what is brought later', async () => {
    let sent = '';
    service = (asked, token) => {
      sent = htmlOf(asked);
      expect(asked).toMatchObject({ sourceLanguage: 'EL', targetLanguages: ['EN'] });
      const back = sent
        .replace('δείτε', 'see')
        .replace('έκθεση', 'report')
        .replace('<p id="t1">', '<p class=\'x\' id="t1">');
      setTimeout(() => inbox.take(token, resultOf(back)), 20);
      return { requestId: 12 };
    };
    const texts = ['δείτε &amp; την <g id="1">έκθεση</g>', 'Χανιά'];
    expect(await open().translate(texts, DIRECTION, [])).toEqual(['see &amp; την <g id="1">report</g>', 'Χανιά']);
    expect(sent).toContain('<p id="t0">δείτε &amp; την <span id="g1">έκθεση</span></p>');
    expect(authorization).toBe(`Basic ${Buffer.from('Office:secret').toString('base64')}`);
  });

  it('takes an answer that comes before the number of the request', async () => {
    service = (asked, token) => {
      inbox.take(token, resultOf(htmlOf(asked)));
      return { requestId: 12 };
    };
    expect(await open().translate(['Χανιά'], DIRECTION, [])).toEqual(['Χανιά']);
  });

  it('takes one answer, and none after it', async () => {
    let used = '';
    service = (asked, token) => {
      used = token;
      expect(inbox.take('0'.repeat(64), 'guessed')).toBe(false);
      setTimeout(() => inbox.take(token, resultOf(htmlOf(asked))), 5);
      return { requestId: 12 };
    };
    await open().translate(['Χανιά'], DIRECTION, []);
    expect(used).toMatch(/^[0-9a-f]{64}$/);
    expect([inbox.isAwaited(used), inbox.take(used, 'again')]).toEqual([false, false]);
  });

  it('leaves empty what is not in the document any more', async () => {
    service = (_asked, token) => {
      inbox.take(token, resultOf('<p id="t1">Chania</p><p>other</p>'));
      return { requestId: 12 };
    };
    expect(await open().translate(['α', 'β', 'γ'], DIRECTION, [])).toEqual(['', 'Chania', '']);
  });

  it.each<[string, (token: string) => unknown, RegExp]>([
    ['does not know us', () => 401, /HTTP 401/],
    ['does not accept the request', () => ({ errorCode: -11200, errorMessage: 'quota' }), /not accepted: -11200 quota/],
    ['says later why there is nothing', (token) => fail(token), /-20000/],
    ['brings something else', (token) => brings(token, '%%%'), /no translation/],
    ['brings nothing in time', () => ({ requestId: 12 }), /in time/],
  ])('fails where the service %s', async (_what, act, why) => {
    let used = '';
    service = (_asked, token) => {
      used = token;
      return act(token);
    };
    const failure = await open(200)
      .translate(['Χανιά'], DIRECTION, [])
      .catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(MachineFailed);
    expect((failure as Error).message).toMatch(why);
    // What comes after that finds nobody.
    expect(inbox.take(used, 'late')).toBe(false);
  });

  const fail = (token: string) => {
    setTimeout(() => inbox.take(token, new MachineFailed('-20000 no engine')), 5);
    return { requestId: 12 };
  };
  const brings = (token: string, result: string) => {
    setTimeout(() => inbox.take(token, result), 5);
    return { requestId: 12 };
  };

  it('sends nothing that is too much for one answer', async () => {
    service = () => {
      throw new Error('asked');
    };
    await expect(open().translate(['α'.repeat(200_001)], DIRECTION, [])).rejects.toThrow('too much');
  });
});
