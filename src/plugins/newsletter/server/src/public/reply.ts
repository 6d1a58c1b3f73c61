import type { IncomingMessage, ServerResponse } from 'node:http';
import { namesEntityTag } from './entity-tag';
import type { Finished } from './finished-documents';
import type { Choice } from './known-choices';
import { negotiateLocale } from './negotiate-locale';
import { errorHeaders, type HeaderList } from './reading-headers';
import { describeReadingRefusal, type ReadingRefusal } from './reading-refusal';

/** A reader's request and the way to answer it. */
export type Exchange = { readonly request: IncomingMessage; readonly response: ServerResponse };

/** Sends an answer in one piece; a HEAD gets the headers alone. */
export function send({ request, response }: Exchange, status: number, headers: HeaderList, body?: Buffer): void {
  response.writeHead(status, headers as string[]);
  if (body === undefined || request.method === 'HEAD') response.end();
  else response.end(body);
}

/** Sends a refusal, in the language asked for by parameter, else by header. */
export function sendRefusal(exchange: Exchange, refusal: ReadingRefusal): void {
  const locale = refusal.locale ?? negotiateLocale(exchange.request.headers['accept-language']);
  const answer = describeReadingRefusal(refusal, locale);
  const body = Buffer.from(JSON.stringify(answer));
  send(exchange, answer.error.status, errorHeaders(answer.error.status, locale, body.length), body);
}

/** Sends a document, or 304 to whoever has it already. */
export function sendDocument(exchange: Exchange, { finished, language }: Choice): void {
  if (isUnchanged(exchange.request, finished)) send(exchange, 304, finished.unchanged[language]);
  else send(exchange, 200, finished.headers[language], finished.body);
}

/** RFC 9110, 13.2.2; a date counts only if it is the very one, because after a withdrawal the newest may be an older one. */
function isUnchanged({ headers }: IncomingMessage, { tag, modified }: Finished): boolean {
  const tags = headers['if-none-match'];
  if (tags !== undefined) return namesEntityTag(tags, tag);
  return modified !== null && headers['if-modified-since'] === modified;
}
