import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Locale } from '../../../domain/locale';
import { PAGES_ROOT } from '../../../domain/render/outputs/addresses';
import type { OperationDocument } from '../../../domain/render/outputs/subjects';
import { matchOutput } from '../outputs/match-output';
import { namesEntityTag } from './entity-tag';
import type { Finished } from './finished-documents';
import type { Choice } from './known-choices';
import { negotiateLocale } from './negotiate-locale';
import { pageOfRefusal } from './page-of-refusal';
import { errorHeaders, type HeaderList } from './reading-headers';
import { describeReadingRefusal, type ReadingRefusal } from './reading-refusal';

/** The masthead of pages that belong to no bulletin, in a language; `null` where there is none. */
export type MastheadIn = (locale: Locale) => OperationDocument | null;

/** A reader's request and the way to answer it. */
export type Exchange = { readonly request: IncomingMessage; readonly response: ServerResponse };

/** Sends an answer in one piece; a HEAD gets the headers alone. */
export function send({ request, response }: Exchange, status: number, headers: HeaderList, body?: Buffer): void {
  // Who was told that it takes too long is not told anything else when it is done.
  if (response.headersSent) return;
  lookInside(request);
  response.writeHead(status, headers as string[]);
  if (body === undefined || request.method === 'HEAD') response.end();
  else response.end(body);
}

/**
 * Node drains what nobody has looked into, even where there is nothing, and takes eight of the ten turns for it that an
 * answer costs; one look at a question without a body tells it that there is nothing to drain.
 */
function lookInside(request: IncomingMessage): void {
  const { 'content-length': length, 'transfer-encoding': coding } = request.headers;
  if (length === undefined && coding === undefined) request.read(0);
}

/** Whether people read here: they are told in a page, programs in JSON. */
export const isOfPages = (path: string): boolean => path === PAGES_ROOT || path.startsWith(`${PAGES_ROOT}/`);

/**
 * Sends a refusal, in the language asked for by parameter or address, else by header; a page of it bears the masthead
 * that `operation` gives in that language.
 */
export function sendRefusal(exchange: Exchange, refusal: ReadingRefusal, operation: MastheadIn): void {
  const { url = '', headers } = exchange.request;
  const path = url.split('?', 1)[0] ?? '';
  const isPage = isOfPages(path);
  const question = isPage ? matchOutput(path) : null;
  const locale = refusal.locale ?? question?.parameters.locale ?? negotiateLocale(headers['accept-language']);
  const answer = describeReadingRefusal(refusal, locale);
  const { status } = answer.error;
  const body = Buffer.from(
    isPage ? pageOfRefusal(answer, question, locale, operation(locale)) : JSON.stringify(answer),
  );
  const about = errorHeaders(status, locale, body.length, isPage ? 'text/html' : undefined);
  send(exchange, status, [...about, ...retryHeaders(refusal)], body);
}

/** When it is worth asking again, where the refusal says so. */
const retryHeaders = ({ data: { retryAfter } }: ReadingRefusal): HeaderList =>
  retryAfter === undefined ? [] : ['Retry-After', String(retryAfter)];

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
