import { maxHeaderSize, type Server, STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { ReadingErrorCode } from '../../../contracts/error';
import { localeAskedIn } from './locale-asked-in';
import { negotiateLocale } from './negotiate-locale';
import { errorHeaders, type HeaderList } from './reading-headers';
import { describeReadingRefusal } from './reading-refusal';

/** What Node tells of a request that it could not read; `rawPacket` is the last that came of it. */
type ClientError = Error & { readonly code?: string; readonly rawPacket?: Buffer };

/** Node's codes of what has a code of ours; all else is not HTTP. */
const TOLD: Readonly<Record<string, ReadingErrorCode>> = {
  HPE_HEADER_OVERFLOW: 'headers_too_large',
  ERR_HTTP_REQUEST_TIMEOUT: 'request_timeout',
};

/** The language of a request that was never parsed: by its address, else by its header, as far as they came. */
function localeIn(packet: string) {
  const [, address = ''] = /^\S+ (\S+)/.exec(packet) ?? [];
  return localeAskedIn(address) ?? negotiateLocale(/^accept-language:([^\r\n]*)/im.exec(packet)?.[1]);
}

const linesOf = (headers: HeaderList): string =>
  headers.map((text, index) => (index % 2 === 0 ? `${text}: ` : `${text}\r\n`)).join('');

function messageOf(code: ReadingErrorCode, packet: string): string {
  const locale = localeIn(packet);
  const answer = describeReadingRefusal({ code, data: answerData(code), locale }, locale);
  const { status } = answer.error;
  const body = JSON.stringify(answer);
  const headers = [...errorHeaders(status, locale, Buffer.byteLength(body)), 'Connection', 'close'];
  return `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${linesOf(headers)}\r\n${body}`;
}

const answerData = (code: ReadingErrorCode): Readonly<Record<string, number>> =>
  code === 'headers_too_large' ? { limit: maxHeaderSize } : {};

/**
 * Tells in our shape, and Strapi's, what is wrong with a request that Node cannot read: too large a head, one that does
 * not arrive in time, or no HTTP at all. Node by itself says no more than a status.
 */
export function answerClientErrors(server: Server): void {
  server.on('clientError', (error: ClientError, socket: Socket & { _httpMessage?: { headersSent: boolean } }) => {
    // As in Node's own listener: whoever is gone, or is in the middle of another answer, cannot be told.
    if (error.code !== 'ECONNRESET' && socket.writable && !socket._httpMessage?.headersSent) {
      const packet = error.rawPacket?.toString('latin1') ?? '';
      socket.write(messageOf(TOLD[error.code ?? ''] ?? 'malformed_request', packet));
    }
    socket.destroySoon();
  });
}
