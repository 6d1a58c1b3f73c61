import type { Core } from '@strapi/strapi';
import { callerLocale } from '../caller';
import { buildEvidencePack } from '../services/evidence-pack';
import { answerRefused, refusedCall } from './answer';

/** The evidence pack of an edition, as a file to save. */
export const evidenceController = ({ strapi }: { strapi: Core.Strapi }) => ({
  async read(ctx) {
    const { number, revision } = ctx.params;
    const pack = isWhole(number) && isWhole(revision) ? await buildEvidencePack(strapi, +number, +revision) : null;
    if (!pack) {
      return answerRefused(ctx, 'NotFoundError', refusedCall(callerLocale(strapi), 404, 'edition_not_found'));
    }
    ctx.attachment(pack.name);
    ctx.type = 'application/zip';
    ctx.body = Buffer.from(pack.bytes);
  },
});

const isWhole = (text: string): boolean => /^[1-9]\d{0,8}$/.test(text);
