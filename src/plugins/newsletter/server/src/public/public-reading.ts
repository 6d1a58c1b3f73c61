import type { Core } from '@strapi/strapi';
import { originOf } from '../origin';
import { recentSettings } from '../settings/read-settings';
import { openReadingDesk, type ReadingDesk } from './reading-desk';
import { strapiEditions } from './strapi-editions';

/** The plugin's service `publicReading`: the reading desk of this Strapi; `invalidate()` belongs after every publication. */
export const publicReading = ({ strapi }: { strapi: Core.Strapi }): ReadingDesk =>
  openReadingDesk({
    source: strapiEditions(strapi),
    site: () => ({ origin: originOf(strapi) }),
    now: () => performance.now(),
    searchLimit: {
      perMinute: async () => (await recentSettings(strapi, 'limits')).searchLimit,
      isProxyTrusted: Boolean(strapi.config.get('server.proxy.koa')),
    },
    report: (error) => strapi.log.error(error instanceof Error ? (error.stack ?? error.message) : String(error)),
  });
