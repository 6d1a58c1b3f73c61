import { createHmac, hkdfSync } from 'node:crypto';

/** The signed part of a link to a draft, as the desk of a suite seals it; `expiry` in seconds since 1970. */
export function sealedPreview(documentId: string, expiry: number): string {
  const key = Buffer.from(hkdfSync('sha256', 'test-key-a', '', 'deltio preview link', 32));
  const claim = `${documentId}.${expiry.toString(36)}`;
  return `${claim}.${createHmac('sha256', key).update(claim).digest('base64url')}`;
}
