import type { Core } from '@strapi/strapi';
import { callerLocale } from '../caller';
import { compareEditions } from '../services/desk/compare-editions';
import { readArchive } from '../services/desk/read-archive';
import { buildEvidencePack } from '../services/evidence-pack';
import { answerRefused, refusedCall } from './answer';
import { onlookerOf } from './onlooker';

/** What was published: the archive, what differs between two revisions, and the evidence pack as a file to save. */
export const editionsController = ({ strapi }: { strapi: Core.Strapi }) => {
  const notFound = (ctx) =>
    answerRefused(ctx, 'NotFoundError', refusedCall(callerLocale(strapi), 404, 'edition_not_found'));
  return {
    async list(ctx) {
      const page = whole(ctx.query.page ?? '1') ?? 1;
      ctx.body = { data: await readArchive(strapi, page, onlookerOf(strapi, ctx)) };
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

/** A whole number above 0 that PostgreSQL can hold; `null` for any other text. */
const whole = (text: unknown): number | null => (/^[1-9]\d{0,8}$/.test(String(text)) ? Number(text) : null);
