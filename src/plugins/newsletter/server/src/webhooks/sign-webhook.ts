import { createHmac } from 'node:crypto';

/** The header that tells a receiver that a message is the desk's, and of when. */
export const SIGNATURE_HEADER = 'x-deltio-signature';

/**
 * The signature of a message: `t=<seconds since 1970>,v1=<hex>`, where `v1` is HMAC-SHA256 by the shared secret over
 * `<t>.<body>`. The time is signed, too, so that a receiver may refuse what is sent again later.
 */
export function signWebhook(secret: string, body: string, now: number): string {
  const t = Math.floor(now / 1000);
  return `t=${t},v1=${createHmac('sha256', secret).update(`${t}.${body}`).digest('hex')}`;
}
