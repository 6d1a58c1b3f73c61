import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { LRUCache } from 'lru-cache';
import { entityTagOf } from './entity-tag';
import type { Encoding } from './negotiate-encoding';
import { documentHeaders, type HeadersByChoice, unchangedHeaders } from './reading-headers';
import type { Located } from './whereabouts';

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

function finish({ locale, address, changedAt }: Located, body: Buffer, encoding: Encoding): Finished {
  const tag = entityTagOf(body, encoding);
  const modified = changedAt === null ? null : new Date(changedAt).toUTCString();
  const about = { tag, modified, locale, address, encoding, length: body.length };
  return { tag, modified, body, headers: documentHeaders(about), unchanged: unchangedHeaders(about) };
}

/** Finished documents in memory, bounded in bytes, each made once for each encoding however many ask at the same time. */
export function keepFinishedDocuments(capacity = CAPACITY) {
  const kept = new LRUCache<string, Finished>({
    maxSize: capacity,
    sizeCalculation: ({ body }) => body.length + OVERHEAD,
  });
  const inTheMaking = new Map<string, Promise<Finished>>();

  async function make(located: Located, encoding: Encoding): Promise<Finished> {
    if (encoding === 'identity') {
      return finish(located, Buffer.from(JSON.stringify(await located.make())), encoding);
    }
    const plain = await get(located, 'identity');
    if (plain.body.length < WORTH_COMPRESSING) return plain;
    return finish(located, await COMPRESS[encoding](plain.body), encoding);
  }

  function get(located: Located, encoding: Encoding): Finished | Promise<Finished> {
    const key = `${located.key} ${encoding}`;
    const finished = kept.get(key) ?? inTheMaking.get(key);
    if (finished) return finished;
    const making = make(located, encoding)
      .then((document) => {
        kept.set(key, document);
        return document;
      })
      .finally(() => inTheMaking.delete(key));
    inTheMaking.set(key, making);
    return making;
  }

  return { get };
}
