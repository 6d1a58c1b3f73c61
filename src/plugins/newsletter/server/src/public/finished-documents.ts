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
  return { tag, modified, body, headers: documentHeaders(about), unchanged: unchangedHeaders(about) };
}

/** Finished documents in memory, bounded in bytes, each made once for each encoding however many ask at the same time. */
export function keepFinishedDocuments(capacity = CAPACITY) {
  const kept = new LRUCache<string, Finished>({
    maxSize: capacity,
    sizeCalculation: ({ body }) => body.length + OVERHEAD,
  });
  const inTheMaking = new Map<string, Promise<Finished>>();

  function keep(key: string, document: Finished): Finished {
    kept.set(key, document);
    return document;
  }

  /** What takes its time is waited for by all who ask for it meanwhile. */
  function keepOnceMade(key: string, making: Promise<Finished>): Promise<Finished> {
    const finished = making.then((document) => keep(key, document)).finally(() => inTheMaking.delete(key));
    inTheMaking.set(key, finished);
    return finished;
  }

  async function pack(located: Located, encoding: Exclude<Encoding, 'identity'>): Promise<Finished> {
    const plain = await get(located, 'identity');
    if (plain.body.length < WORTH_COMPRESSING || COMPACT.test(located.mediaType ?? '')) return plain;
    return finish(located, await COMPRESS[encoding](plain.body), encoding);
  }

  /** The document at once where it is there, or is made without waiting for anything. */
  function get(located: Located, encoding: Encoding): Finished | Promise<Finished> {
    const key = `${located.key} ${encoding}`;
    const finished = kept.get(key) ?? inTheMaking.get(key);
    if (finished) return finished;
    if (encoding !== 'identity') return keepOnceMade(key, pack(located, encoding));
    const asFinished = (made: Made) => finish(located, bytesOf(made), encoding);
    const made = located.make();
    return made instanceof Promise ? keepOnceMade(key, made.then(asFinished)) : keep(key, asFinished(made));
  }

  return { get };
}
