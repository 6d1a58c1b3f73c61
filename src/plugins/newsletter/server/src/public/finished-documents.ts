import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { LRUCache } from 'lru-cache';
import { entityTagOf } from './entity-tag';
import type { Encoding } from './negotiate-encoding';
import { documentHeaders, type HeadersByChoice, unchangedHeaders } from './reading-headers';
import type { Located, Made } from './whereabouts';

/** Most that finished documents may take in memory, in bytes. */
const CAPACITY = 32 * 1024 * 1024;
/** What a document costs beside its body, about, in bytes. */
const OVERHEAD = 1024;
/** Bodies below this many bytes fit in one packet anyway. */
const WORTH_COMPRESSING = 1024;

/** A document ready to be sent: nothing is computed for a reader that was computed for another. */
export type Finished = {
  readonly tag: string;
  readonly modified: string | null;
  readonly body: Buffer;
  readonly headers: HeadersByChoice;
  readonly unchanged: HeadersByChoice;
};

const deflate = promisify(gzip);
const brotli = promisify(brotliCompress);

const COMPRESS = {
  gzip: (body: Buffer) => deflate(body, { level: 7 }),
  // Above 5 each document costs ten times the time for a few per cent.
  br: (body: Buffer) =>
    brotli(body, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
    }),
} satisfies Record<Exclude<Encoding, 'identity'>, (body: Buffer) => Promise<Buffer>>;

/** Bytes of these are compressed already. */
const COMPACT = /^(?:application\/pdf|image\/)/;

/** Room in which a text is written down before it is known how long it is, and the most bytes that a unit of it takes. */
const SCRATCH = Buffer.allocUnsafe(192 * 1024);
const BYTES_OF_UNIT = 3;

/** A text as UTF-8; written once and then copied, because `Buffer.from` reads it twice, which takes far longer. */
const encoded = (text: string): Buffer =>
  text.length * BYTES_OF_UNIT > SCRATCH.length
    ? Buffer.from(text)
    : Buffer.from(SCRATCH.subarray(0, SCRATCH.write(text)));

const bytesOf = (made: Made): Buffer => {
  if (made instanceof Uint8Array) return Buffer.from(made.buffer, made.byteOffset, made.byteLength);
  return encoded(typeof made === 'string' ? made : JSON.stringify(made));
};

function finish(
  { locale, languages = locale, address, changedAt, mediaType }: Located,
  body: Buffer,
  encoding: Encoding,
): Finished {
  const tag = entityTagOf(body, encoding);
  const modified = changedAt === null ? null : new Date(changedAt).toUTCString();
  const about = { tag, modified, languages, address, encoding, mediaType, length: body.length };
  let unchanged: HeadersByChoice | undefined;
  return {
    tag,
    modified,
    body,
    headers: documentHeaders(about),
    // Not before somebody has the document already: most answers to a search are sent once.
    get unchanged() {
      unchanged ??= unchangedHeaders(about);
      return unchanged;
    },
  };
}

/** Whether a document is worth keeping, by its key; asked each time that one is made. */
type Worth = (key: string) => boolean;

/** Keys of this many documents are noted that were asked for once. */
const NOTED = 2000;

/** Whether a key came before, among the last few thousand: what one caller alone makes up is never asked for again. */
export function cameBefore(): Worth {
  const noted = new LRUCache<string, true>({ max: NOTED });
  return (key) => {
    const isKnown = noted.has(key);
    noted.set(key, true);
    return isKnown;
  };
}

/** Finished documents in memory, bounded in bytes, each made once for each encoding however many ask at the same time. */
export function keepFinishedDocuments(capacity = CAPACITY, isWorthKeeping: Worth = () => true) {
  const kept = new LRUCache<string, Finished>({
    maxSize: capacity,
    sizeCalculation: ({ body }) => body.length + OVERHEAD,
  });
  const inTheMaking = new Map<string, Promise<Finished>>();

  const keyOf = ({ key }: Located, encoding: Encoding): string => `${key} ${encoding}`;

  async function pack(
    located: Located,
    encoding: Exclude<Encoding, 'identity'>,
    plainOnce: Finished | Promise<Finished>,
  ): Promise<Finished> {
    const plain = await plainOnce;
    if (plain.body.length < WORTH_COMPRESSING || COMPACT.test(located.mediaType ?? '')) return plain;
    return finish(located, await COMPRESS[encoding](plain.body), encoding);
  }

  function made(located: Located, encoding: Encoding, isKept: boolean): Finished | Promise<Finished> {
    if (encoding !== 'identity') return pack(located, encoding, get(located, 'identity', isKept));
    const asFinished = (value: Made) => finish(located, bytesOf(value), encoding);
    const value = located.make();
    return value instanceof Promise ? value.then(asFinished) : asFinished(value);
  }

  function get(located: Located, encoding: Encoding, isKept: boolean): Finished | Promise<Finished> {
    const key = keyOf(located, encoding);
    const known = kept.get(key) ?? inTheMaking.get(key);
    if (known) return known;
    const keep = (document: Finished): Finished => {
      if (isKept) kept.set(key, document);
      return document;
    };
    const making = made(located, encoding, isKept);
    if (!(making instanceof Promise)) return keep(making);
    // What takes its time is waited for by all who ask for it meanwhile.
    const finished = making.then(keep).finally(() => inTheMaking.delete(key));
    inTheMaking.set(key, finished);
    return finished;
  }

  return {
    /** The document where it was kept. */
    kept: (located: Located, encoding: Encoding): Finished | undefined => kept.get(keyOf(located, encoding)),
    /** The document, at once where nothing has to be waited for; kept where it is worth it. */
    make: (located: Located, encoding: Encoding): Finished | Promise<Finished> =>
      get(located, encoding, isWorthKeeping(located.key)),
  };
}
