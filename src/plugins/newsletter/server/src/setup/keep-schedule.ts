import type { Core } from '@strapi/strapi';
import { DESK_ZONE } from '../desk-day';
import { dueBulletins } from '../gateways/workflow-gateway';

const EVERY_TEN_SECONDS = { rule: '*/10 * * * * *' };
/** When an office opens. */
const EVERY_MORNING = { rule: '0 0 8 * * *', tz: DESK_ZONE };

/**
 * Looks every ten seconds for bulletins and for webhooks that are due, one look at a time; reminds translators in the
 * morning.
 */
export function keepSchedule(strapi: Core.Strapi): void {
  let looking = false;
  strapi.cron.add({
    newsletterSchedule: {
      options: EVERY_TEN_SECONDS,
      task: async () => {
        if (looking) return;
        looking = true;
        try {
          if ((await dueBulletins(strapi, new Date().toISOString())).length === 0) return;
          // All rules come with it, and most looks find nothing.
          const { publishDue } = await import('../services/publish-due');
          await publishDue(strapi);
        } catch (error) {
          strapi.log.error(error);
        } finally {
          looking = false;
        }
      },
    },
    newsletterReminders: {
      options: EVERY_MORNING,
      task: async () => {
        const { remindTranslators } = await import('../services/remind-translators');
        await remindTranslators(strapi);
      },
    },
    newsletterWebhooks: {
      options: EVERY_TEN_SECONDS,
      task: () => strapi.plugin('newsletter').service('webhooks').deliver(),
    },
  });
}
