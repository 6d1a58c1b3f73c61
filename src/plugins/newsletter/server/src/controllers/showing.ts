import type { Core } from '@strapi/strapi';
import { DOCUMENTS } from '../../../domain/bulletin/fields';
import { callerLocale } from '../caller';
import { findShowing } from '../services/find-showing';
import { answerRefused, refusedCall } from './answer';

/** Which bulletins show a document, and whether they let it be edited. */
export const showingController = ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx) {
    const locale = callerLocale(strapi);
    const type = DOCUMENTS.find((known) => known === ctx.params.type);
    if (!type) {
      const refused = refusedCall(locale, 404, 'unknown_document', { place: 'type' });
      return answerRefused(ctx, 'NotFoundError', refused);
    }
    ctx.body = { data: await findShowing(strapi, type, ctx.params.documentId, locale) };
  },
});
