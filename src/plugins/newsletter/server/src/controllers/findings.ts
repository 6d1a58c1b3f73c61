import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { checkBody, mendBody, safeMendsBody } from '../../../contracts/findings';
import { callerLocale } from '../caller';
import { type CheckRefusal, checkUnsaved } from '../services/check-unsaved';
import type { Asked } from '../services/look-up';
import { type MendRefusal, mendFinding, mendSafely } from '../services/mend-findings';
import { readFindings } from '../services/read-findings';
import { answerRefused, parseBody, type RefusedCall, refusedCall } from './answer';
import { onlookerOf } from './onlooker';

const STATUS: Record<CheckRefusal['code'] | MendRefusal, number> = {
  bulletin_not_found: 404,
  unknown_field: 400,
  unknown_document: 400,
  malformed_values: 400,
  content_too_deep: 400,
  text_moved: 409,
  unknown_mend: 400,
  mend_not_permitted: 403,
};

/** What stands against a bulletin, as it is saved or as a form holds it, and the mends that are offered for it. */
export const findingsController = ({ strapi }: { strapi: Core.Strapi }) => {
  const refused = (ctx, refusal: RefusedCall) => answerRefused(ctx, 'FindingsRefused', refusal);
  const refuse = (ctx, code: keyof typeof STATUS, place = '') =>
    refused(ctx, {
      ...refusedCall(callerLocale(strapi), STATUS[code], code, { place }),
      details: place ? { place } : {},
    });
  const mending =
    <Body>(schema: z.ZodType<Body>, mend: (id: string, body: Body, ctx) => ReturnType<typeof mendFinding>) =>
    async (ctx) => {
      const body = parseBody(schema, callerLocale(strapi), ctx.request.body);
      if (!body.ok) return refused(ctx, body.error);
      const outcome = await mend(ctx.params.documentId, body.value, ctx);
      if (outcome.ok) ctx.body = { data: outcome.value };
      else refuse(ctx, outcome.error);
    };

  return {
    async read(ctx) {
      const asked = parseBody(askedQuery, callerLocale(strapi), ctx.query);
      if (!asked.ok) return refused(ctx, asked.error);
      const outcome = await readFindings(strapi, ctx.params.documentId, asked.value, onlookerOf(strapi, ctx));
      if (outcome.ok) ctx.body = { data: outcome.value };
      else refuse(ctx, outcome.error);
    },
    async check(ctx) {
      const asked = parseBody(askedQuery, callerLocale(strapi), ctx.query);
      if (!asked.ok) return refused(ctx, asked.error);
      const body = parseBody(checkBody, callerLocale(strapi), ctx.request.body);
      if (!body.ok) return refused(ctx, body.error);
      const onlooker = onlookerOf(strapi, ctx);
      const outcome = await checkUnsaved(strapi, ctx.params.documentId, body.value, asked.value, onlooker);
      if (outcome.ok) ctx.body = { data: outcome.value };
      else refuse(ctx, outcome.error.code, 'place' in outcome.error ? outcome.error.place : '');
    },
    mend: mending(mendBody, (id, body, ctx) => mendFinding(strapi, id, body, onlookerOf(strapi, ctx))),
    mendSafely: mending(safeMendsBody, (id, body, ctx) => mendSafely(strapi, id, body, onlookerOf(strapi, ctx))),
  };
};

const yes = z
  .enum(['true', 'false'])
  .optional()
  .transform((value) => value === 'true');

/** What a call asks to look up besides; other parameters, such as the language, are others’ business. */
const askedQuery: z.ZodType<Asked> = z.object({ spelling: yes, links: yes });
