import { brotliCompressSync, gzipSync } from 'node:zlib';
import { stylesheetAddress } from '../../../domain/render/outputs/addresses';
import { STYLESHEET } from '../../../domain/render/web/stylesheet';
import { entityTagOf, namesEntityTag } from './entity-tag';
import { type Encoding, negotiateEncoding } from './negotiate-encoding';
import { redirectHeaders, stylesheetHeaders } from './reading-headers';
import { type Exchange, send } from './reply';

const PACK = {
  identity: (body: Buffer) => body,
  gzip: (body: Buffer) => gzipSync(body),
  br: (body: Buffer) => brotliCompressSync(body),
} as const satisfies Record<Encoding, (body: Buffer) => Buffer>;

const packed = new Map<Encoding, { readonly tag: string; readonly body: Buffer }>();

function packedAs(encoding: Encoding) {
  const known = packed.get(encoding);
  if (known) return known;
  const body = PACK[encoding](Buffer.from(STYLESHEET.text));
  const made = { tag: entityTagOf(body, encoding), body };
  packed.set(encoding, made);
  return made;
}

const [BEGIN = '', END = ''] = stylesheetAddress('*').split('*');

/** Whether a path is the stylesheet's, with this or another fingerprint. */
export const isOfStylesheet = (path: string): boolean => path.startsWith(BEGIN) && path.endsWith(END);

/** Sends the stylesheet; whoever asks for that of another version, during an update, is led to this one. */
export function sendStylesheet(exchange: Exchange, path: string): void {
  if (path !== STYLESHEET.address) {
    send(exchange, 307, redirectHeaders(STYLESHEET.address));
    return;
  }
  const { headers } = exchange.request;
  const encoding = negotiateEncoding(headers['accept-encoding']?.toString());
  const { tag, body } = packedAs(encoding);
  const known = headers['if-none-match'];
  const isKnown = known !== undefined && namesEntityTag(known, tag);
  send(exchange, isKnown ? 304 : 200, stylesheetHeaders(tag, encoding, body.length), isKnown ? undefined : body);
}
