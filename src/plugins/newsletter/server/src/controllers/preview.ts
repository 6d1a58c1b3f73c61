import type { Core } from '@strapi/strapi';
import { callerLocale } from '../caller';
import { makePreviewLinks } from '../preview/preview-links';
import { answerRefused, refusedCall } from './answer';

/** Signed links to a draft, which open it to whoever has them. */
export const previewController = ({ strapi }: { strapi: Core.Strapi }) => ({
  async open(ctx) {
    const links = await makePreviewLinks(strapi, ctx.params.documentId, ctx.state.userAbility);
    if (!links) {
      return answerRefused(ctx, 'NotFoundError', refusedCall(callerLocale(strapi), 404, 'bulletin_not_found'));
    }
    ctx.set('Cache-Control', 'no-store');
    ctx.body = { data: links };
  },
});
