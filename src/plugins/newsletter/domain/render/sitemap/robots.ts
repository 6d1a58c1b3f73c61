import { outputAddress } from '../outputs/addresses';
import type { Site } from '../outputs/subjects';

/** What robots may visit (RFC 9309): everything that readers get, and nothing of the desk's own rooms. */
export const robots = ({ origin }: Site): string =>
  [
    'User-agent: *',
    'Allow: /newsletter/',
    'Allow: /api/newsletter/',
    'Disallow: /admin',
    '',
    `Sitemap: ${origin}${outputAddress('sitemap', {})}`,
    '',
  ].join('\n');
