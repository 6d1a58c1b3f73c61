import { createHash } from 'node:crypto';
import type { Encoding } from './negotiate-encoding';

/**
 * A strong entity tag: a hash over the document's own bytes, so that equal tags mean equal bytes whatever made them
 * (edition, language, renderer), and the encoding, because compressed bytes are another representation.
 */
export function entityTagOf(body: Buffer, encoding: Encoding): string {
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 27);
  return encoding === 'identity' ? `"${hash}"` : `"${hash}-${encoding}"`;
}

const opaqueParts = (list: string): readonly string[] => [...list.matchAll(/"([^"]*)"/g)].map(([tag]) => tag);

/** Whether an `If-None-Match` header names this tag: a list, or `*`; compared weakly, as RFC 9110, 13.1.2 wants. */
export const namesEntityTag = (header: string, tag: string): boolean =>
  header === tag || header.trim() === '*' || opaqueParts(header).includes(tag);
