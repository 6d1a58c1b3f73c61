import { createServer, type IncomingHttpHeaders, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Edition } from '../../../domain/bulletin/edition';
import { openReadingDesk } from './reading-desk';
import { shelfOf } from './shelf.cases';

/** An answer as it came over the wire; `body` is its JSON, `undefined` where there is none. */
export type Answer = {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly bytes: Buffer;
  // biome-ignore lint/suspicious/noExplicitAny: a test asserts on what came, whatever its shape.
  readonly body: any;
};

const jsonIn = (bytes: Buffer): unknown => {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return undefined;
  }
};

/** A reading desk on some editions, behind a plain HTTP server: `open` it first, `close` it at the end. */
export function deskOf(...editions: Edition[]) {
  const shelf = shelfOf(...editions);
  const clock = { time: 0 };
  const reported: unknown[] = [];
  const desk = openReadingDesk({
    source: shelf.source,
    site: () => ({ origin: 'https://newsletter.example' }),
    now: () => clock.time,
    report: (error) => reported.push(error),
    patience: 300,
  });
  const server = createServer((question, answer) => {
    if (!desk.answer(question, answer)) desk.answerUnknown(question, answer);
  });
  return {
    ...{ shelf, desk, clock, reported, server },
    open: () => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)),
    close: () => new Promise((resolve) => server.close(resolve)),
    /** Over plain HTTP, because `fetch` mends addresses and unpacks bodies; `path` stands beneath the root. */
    ask: (path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> =>
      new Promise((resolve, reject) => {
        const { port } = server.address() as AddressInfo;
        const address = { port, host: '127.0.0.1', path: `/api/newsletter/${path}`, method, headers, agent: false };
        const sent = request(address);
        sent.once('error', reject).once('response', (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk) => chunks.push(chunk));
          response.once('end', () => {
            const bytes = Buffer.concat(chunks);
            resolve({ status: response.statusCode ?? 0, headers: response.headers, bytes, body: jsonIn(bytes) });
          });
        });
        sent.end();
      }),
  };
}
