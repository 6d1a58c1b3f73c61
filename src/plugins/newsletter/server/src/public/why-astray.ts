import type { ReadingErrorCode } from '../../../contracts/error';
import { decodeKey } from './parse-question';

/** A path that hides a slash behind a percent sign, or climbs: ways to lead a file server out of its folder. */
const leadsAstray = (path: string, decoded: string): boolean =>
  /%2f|%5c/i.test(path) || /(?:^|[/\\])\.\.?(?:[/\\]|$)/.test(decoded);

/**
 * Why nothing can be at a path, whoever is asked; `null` where something may be. Strapi would look for a file, and say
 * so in its own words and in its log.
 */
export function whyAstray(path: string): Extract<ReadingErrorCode, 'malformed_url' | 'unknown_resource'> | null {
  const decoded = decodeKey(path);
  if (decoded === null) return 'malformed_url';
  return leadsAstray(path, decoded) ? 'unknown_resource' : null;
}
