import type { Core } from '@strapi/strapi';
import { publishDue } from '../services/publish-due';

/** Looks every ten seconds for bulletins that are due; one look at a time. */
export function keepSchedule(strapi: Core.Strapi): void {
  let looking = false;
  strapi.cron.add({
    newsletterSchedule: {
      options: { rule: '*/10 * * * * *' },
      task: async () => {
        if (looking) return;
        looking = true;
        try {
          await publishDue(strapi);
        } catch (error) {
          strapi.log.error(error);
        } finally {
          looking = false;
        }
      },
    },
  });
}
