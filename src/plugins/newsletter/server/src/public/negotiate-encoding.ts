import { parseWeightedList } from './weighted-list';

/** How a document's bytes travel. */
export type Encoding = 'br' | 'gzip' | 'identity';

/** Smallest first: of two that a client likes alike, the first is taken. */
const COMPRESSED = ['br', 'gzip'] as const satisfies readonly Encoding[];

/** What a client that lists encodings thinks of the one that it need not list. */
const LEAST = 0.0001;

/** The encoding that an `Accept-Encoding` header likes best (RFC 9110, 12.5.3); `identity` where none of ours is acceptable. */
export function negotiateEncoding(header: string | undefined): Encoding {
  if (header === undefined) return 'identity';
  const weights = new Map(parseWeightedList(header).map(({ name, weight }) => [name, weight]));
  const rest = weights.get('*');
  const plain = weights.get('identity') ?? LEAST;
  let best: { encoding: Encoding; weight: number } = { encoding: 'identity', weight: plain };
  for (const encoding of COMPRESSED) {
    const weight = weights.get(encoding) ?? rest ?? 0;
    const better = best.encoding === 'identity' ? weight >= best.weight : weight > best.weight;
    if (weight > 0 && better) best = { encoding, weight };
  }
  return best.encoding;
}
