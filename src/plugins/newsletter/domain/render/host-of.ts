import type { Site } from './outputs/subjects';

/**
 * The host of a site by its name alone, in lower case, for names that are to last: `newsletter.example`. What no host
 * name may hold (an IPv6 address) becomes hyphens.
 */
export function hostOf({ origin }: Site): string {
  const [, host = 'localhost'] = /^\w+:\/\/(\[[^\]]*\]|[^/:?#]+)/.exec(origin) ?? [];
  return host.toLowerCase().replace(/[^a-z0-9.-]+/g, '-');
}
