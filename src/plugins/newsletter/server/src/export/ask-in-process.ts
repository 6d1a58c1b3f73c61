import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ReadingDesk } from '../public/reading-desk';

/** What the desk answers to a reader who says nothing of language or encoding. */
type Answer = { readonly status: number; readonly mediaType: string; readonly body: Buffer };

/** Asks a reading desk for an address without a connection: it needs no more of the two than is given here. */
export const askInProcess = (desk: ReadingDesk, address: string): Promise<Answer> =>
  new Promise((resolve, reject) => {
    let status = 0;
    let headers: readonly string[] = [];
    const response = {
      headersSent: false,
      writableEnded: false,
      writeHead(code: number, list: readonly string[]) {
        [status, headers] = [code, list];
        this.headersSent = true;
      },
      end(body: Buffer = Buffer.alloc(0)) {
        this.writableEnded = true;
        resolve({ status, mediaType: headerIn(headers, 'content-type'), body });
      },
      destroy: () => reject(new Error(`The answer at ${address} broke off`)),
    };
    const request = { url: address, method: 'GET', headers: {}, read: () => null };
    const isOurs = desk.answer(request as IncomingMessage, response as unknown as ServerResponse);
    if (!isOurs) reject(new Error(`The desk does not know ${address}`));
  });

const headerIn = (list: readonly string[], name: string): string =>
  list[list.findIndex((text, index) => index % 2 === 0 && text.toLowerCase() === name) + 1] ?? '';
