import { LRUCache } from 'lru-cache';
import type { LinkFault } from '../../../domain/lint/link-fault';
import { type LinkPolicy, PUBLIC_WEB } from './link-policy';
import { tryLink } from './try-link';

/** Those of some addresses that are no good, with the reason. */
export type LinkFaults = ReadonlyMap<string, LinkFault>;

/** Tries the addresses of links, and remembers for a while how that went. */
export type LinkChecker = {
  /** Tries those that it does not remember, for as long as it may; what there was no time for is not told. Never throws. */
  check(urls: readonly string[]): Promise<LinkFaults>;
  /** What it remembers of them; goes nowhere. */
  known(urls: readonly string[]): LinkFaults;
};

type Limits = {
  readonly policy: LinkPolicy;
  /** For one address with all its redirects, and for all that are asked for together. */
  readonly eachMs: number;
  readonly allMs: number;
  readonly atOnce: number;
};

const LIMITS: Limits = { policy: PUBLIC_WEB, eachMs: 5000, allMs: 20_000, atOnce: 4 };

const MINUTE_MS = 60_000;

/** How long an outcome is worth: that a page is there, that it is not, that nobody answered for the moment. */
const worthMs = (fault: LinkFault | null): number => {
  if (fault === null) return 60 * MINUTE_MS;
  return fault === 'notFound' || fault === 'gone' ? 10 * MINUTE_MS : MINUTE_MS;
};

/** A checker of links with a memory of its own. */
export function createLinkChecker(limits: Partial<Limits> = {}): LinkChecker {
  const { policy, eachMs, allMs, atOnce } = { ...LIMITS, ...limits };
  const memory = new LRUCache<string, { readonly fault: LinkFault | null }>({ max: 2000 });

  const known = (urls: readonly string[]): LinkFaults =>
    new Map(
      urls.flatMap((url): [string, LinkFault][] => {
        const fault = memory.get(url)?.fault;
        return fault ? [[url, fault]] : [];
      }),
    );

  async function check(urls: readonly string[]): Promise<LinkFaults> {
    const waiting = [...new Set(urls)].filter((url) => /^https?:/i.test(url.trim()) && !memory.has(url));
    const until = Date.now() + allMs;
    const work = async () => {
      for (let url = waiting.shift(); url !== undefined; url = waiting.shift()) {
        const leftMs = until - Date.now();
        if (leftMs <= 0) return;
        const fault = await tryLink(url, policy, AbortSignal.timeout(Math.min(eachMs, leftMs)));
        memory.set(url, { fault }, { ttl: worthMs(fault) });
      }
    };
    await Promise.all(Array.from({ length: atOnce }, work));
    return known(urls);
  }

  return { check, known };
}
