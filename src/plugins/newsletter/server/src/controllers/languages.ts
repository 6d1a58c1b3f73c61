import type { Core } from '@strapi/strapi';
import { callerLocale } from '../caller';
import { readLanguages } from '../services/read-languages';
import { answerRefused, refusedCall } from './answer';
import { onlookerOf } from './onlooker';

/** How a bulletin stands in its two languages. */
export const languagesController = ({ strapi }: { strapi: Core.Strapi }) => ({
  async read(ctx) {
    const locale = callerLocale(strapi);
    const outcome = await readLanguages(strapi, ctx.params.documentId, onlookerOf(strapi, ctx));
    if (outcome.ok) ctx.body = { data: outcome.value };
    else answerRefused(ctx, 'NotFoundError', refusedCall(locale, 404, outcome.error));
  },
});
