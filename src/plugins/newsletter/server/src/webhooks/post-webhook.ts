import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP } from 'node:net';
import { ClosedAddress, guardedLookup } from '../links/guarded-lookup';
import type { LinkPolicy } from '../links/link-policy';

/** How long a receiver may take, in milliseconds. */
const PATIENCE = 10_000;

/** Sends a message to one address and gives the HTTP status; follows no redirect, and rejects where nobody answers. */
export function postWebhook(
  url: URL,
  body: string,
  headers: Readonly<Record<string, string>>,
  policy: Pick<LinkPolicy, 'allowsAddress' | 'addressesOf'>,
): Promise<number> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  return new Promise((resolve, reject) => {
    // An address that stands there itself is resolved by nobody: it is asked about here.
    if (isIP(host) !== 0 && !policy.allowsAddress(host)) return reject(new ClosedAddress());
    const send = url.protocol === 'http:' ? requestHttp : requestHttps;
    const call = send(url, {
      method: 'POST',
      agent: false,
      lookup: guardedLookup(policy),
      signal: AbortSignal.timeout(PATIENCE),
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'content-length': Buffer.byteLength(body),
        'user-agent': 'Deltio webhooks',
        ...headers,
      },
    });
    call.on('error', reject);
    call.on('response', (response) => {
      resolve(response.statusCode ?? 0);
      // What a receiver has to say is of no use here, and may be without end.
      response.destroy();
    });
    call.end(body);
  });
}
