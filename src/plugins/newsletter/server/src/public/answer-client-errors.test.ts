import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { readingError } from '../../../contracts/error';
import { answerClientErrors } from './answer-client-errors';

let server: Server;

beforeAll(async () => {
  // As `config/server.ts` bounds them, but for tests that do not wait.
  server = createServer({ headersTimeout: 200, requestTimeout: 200, connectionsCheckingInterval: 50 }, (_, answer) =>
    answer.end('read'),
  );
  answerClientErrors(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterAll(() => new Promise((resolve) => server.close(resolve)));

/** What the server says to these bytes before it hangs up. */
const say = (bytes: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const { port } = server.address() as AddressInfo;
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    let answer = '';
    socket.on('data', (chunk) => {
      answer += chunk;
    });
    socket.once('close', () => resolve(answer)).once('error', reject);
  });

const ADDRESS = '/api/newsletter/bulletins?locale=en';

describe('A request that cannot be read', () => {
  test.each([
    [431, 'headers_too_large', `GET ${ADDRESS} HTTP/1.1\r\nHost: desk\r\nCookie: ${'x'.repeat(20_000)}\r\n\r\n`],
    [408, 'request_timeout', `GET ${ADDRESS} HTTP/1.1\r\nHost: desk\r\n`],
    [400, 'malformed_request', `GET ${ADDRESS} HTTP/1.1\r\nHost desk\r\n\r\n`],
    [400, 'malformed_request', 'Is anybody there?\r\n\r\n'],
    [400, 'malformed_request', `PUBLISH ${ADDRESS} HTTP/1.1\r\nHost: desk\r\n\r\n`],
  ])('is told so in our own shape: %i %s', async (status, code, bytes) => {
    const [head = '', body = ''] = (await say(bytes)).split('\r\n\r\n');
    expect(head).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect(head).toMatch(/^content-type: application\/json; charset=utf-8$/im);
    expect(head).toMatch(/^x-content-type-options: nosniff$/im);
    const { error } = readingError.parse(JSON.parse(body));
    expect([error.status, error.details.code]).toEqual([status, code]);
  });

  test('is told so in the language that it asks for, as far as it came', async () => {
    const headers = `Host: desk\r\nAccept-Language: en\r\nCookie: ${'x'.repeat(20_000)}`;
    expect(await say(`GET /api/newsletter/bulletins HTTP/1.1\r\n${headers}\r\n\r\n`)).toContain('are too large');
    expect(await say('Είναι κανείς;\r\n\r\n')).toContain('δεν είναι σωστά');
  });
});
