import type { Core } from '@strapi/strapi';
import { callerLocale } from '../caller';
import { compareEditions } from '../services/desk/compare-editions';
import { readArchive } from '../services/desk/read-archive';
import { buildEvidencePack } from '../services/evidence-pack';
import { answerRefused, refusedCall } from './answer';
import { onlookerOf } from './onlooker';
import { pageOf, whole } from './page-of';

/** What was published: the archive, what differs between two revisions, and the evidence pack as a file to save. */
export const editionsController = ({ strapi }: { strapi: Core.Strapi }) => {
  const notFound = (ctx) =>
    answerRefused(ctx, 'NotFoundError', refusedCall(callerLocale(strapi), 404, 'edition_not_found'));
  return {
    async list(ctx) {
      ctx.body = { data: await readArchive(strapi, pageOf(ctx), onlookerOf(strapi, ctx)) };
    },
    async compare(ctx) {
      const [number, from, to] = [ctx.params.number, ctx.query.from, ctx.query.to].map(whole);
      const changes =
        number && from && to ? await compareEditions(strapi, { number, from, to }, callerLocale(strapi)) : null;
      if (!changes) return notFound(ctx);
      ctx.body = { data: changes };
    },
    async evidence(ctx) {
      const [number, revision] = [ctx.params.number, ctx.params.revision].map(whole);
      const pack = number && revision ? await buildEvidencePack(strapi, number, revision) : null;
      if (!pack) return notFound(ctx);
      ctx.attachment(pack.name);
      ctx.type = 'application/zip';
      ctx.body = Buffer.from(pack.bytes);
    },
  };
};
