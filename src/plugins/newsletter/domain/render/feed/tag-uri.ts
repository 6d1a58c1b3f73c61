import { hostOf } from '../host-of';
import type { Site } from '../outputs/subjects';

/**
 * A name that stays for ever (RFC 4151): `tag:newsletter.example,2018-12-20:bulletin/1/el`. `since` is an instant (UTC,
 * ISO 8601) at which the host was the desk's own; `specific` is of letters, digits, slashes and hyphens.
 */
export const tagUri = (site: Site, since: string, specific: string): string =>
  `tag:${hostOf(site)},${since.slice(0, 10)}:${specific}`;
