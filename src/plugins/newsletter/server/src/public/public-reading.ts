import type { Core } from '@strapi/strapi';
import { openReadingDesk, type ReadingDesk } from './reading-desk';
import { strapiEditions } from './strapi-editions';

/** The plugin's service `publicReading`: the reading desk of this Strapi; `invalidate()` belongs after every publication. */
export const publicReading = ({ strapi }: { strapi: Core.Strapi }): ReadingDesk =>
  openReadingDesk({
    source: strapiEditions(strapi),
    now: () => performance.now(),
    report: (error) => strapi.log.error(error instanceof Error ? (error.stack ?? error.message) : String(error)),
  });
