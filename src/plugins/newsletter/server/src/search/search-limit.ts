import type { IncomingMessage } from 'node:http';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { clientAddress } from './client-address';

/** How many searches one client may have made in a minute; asked for at each. */
export type SearchLimit = {
  readonly perMinute: () => number | Promise<number>;
  /** Whether a proxy in front says who asks. */
  readonly isProxyTrusted: boolean;
};

/** Nobody is counted. */
export const NO_LIMIT: SearchLimit = { perMinute: () => 0, isProxyTrusted: false };

/** A refusal: after how many seconds the next search may be made. */
export type Wait = { readonly limit: number; readonly retryAfter: number };

/** The length of the window in which searches are counted, in seconds. */
const WINDOW = 60;

/**
 * Counts the searches of each client, in memory; gives `null` while there are not too many. Only what has to be searched
 * for is counted: an answer out of memory costs no more than any other document. Nobody is counted where `perMinute` is 0.
 */
export function limitSearches({ perMinute, isProxyTrusted }: SearchLimit) {
  const limiter = new RateLimiterMemory({ points: 0, duration: WINDOW });
  return async (request: IncomingMessage): Promise<Wait | null> => {
    const limit = await perMinute();
    if (limit === 0) return null;
    // Another limit holds at once, and whoever was counted stays counted.
    limiter.points = limit;
    try {
      await limiter.consume(clientAddress(request, isProxyTrusted));
      return null;
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      return { limit, retryAfter: Math.max(1, Math.ceil(refusal.msBeforeNext / 1000)) };
    }
  };
}
