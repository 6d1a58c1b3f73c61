import type { Core } from '@strapi/strapi';
import { waiverBody } from '../../../contracts/waivers';
import { type Result, refuse } from '../../../domain/result';
import { callerLocale } from '../caller';
import { listWaivers, revokeWaiver, type WaiverRefusal, waiveFinding } from '../services/waive-finding';
import { answerRefused, parseBody, type RefusedCall, refusedCall } from './answer';
import { onlookerOf } from './onlooker';

const STATUS: Record<WaiverRefusal, number> = {
  bulletin_not_found: 404,
  waiver_not_found: 404,
  text_moved: 409,
  finding_not_waivable: 422,
  waiver_not_permitted: 403,
  waiver_of_law: 403,
  until_is_past: 400,
  until_too_far: 400,
};

// PostgreSQL answers an error, not nothing, to a number that it cannot hold.
const WAIVER_ID = /^\d{1,9}$/;

/** Findings that are set aside, with a reason, by name and for a time. */
export const waiversController = ({ strapi }: { strapi: Core.Strapi }) => {
  const refused = (ctx, refusal: RefusedCall) => answerRefused(ctx, 'WaiverRefused', refusal);
  const answer = (ctx, outcome: Result<unknown, WaiverRefusal>, status = 200) => {
    if (!outcome.ok) return refused(ctx, refusedCall(callerLocale(strapi), STATUS[outcome.error], outcome.error));
    ctx.status = status;
    ctx.body = { data: outcome.value };
  };
  return {
    async list(ctx) {
      answer(ctx, await listWaivers(strapi, ctx.params.documentId, callerLocale(strapi)));
    },
    async give(ctx) {
      const body = parseBody(waiverBody, callerLocale(strapi), ctx.request.body);
      if (!body.ok) return refused(ctx, body.error);
      answer(ctx, await waiveFinding(strapi, ctx.params.documentId, body.value, onlookerOf(strapi, ctx)), 201);
    },
    async revoke(ctx) {
      const { documentId, id } = ctx.params;
      if (!WAIVER_ID.test(id)) return answer(ctx, refuse('waiver_not_found'));
      answer(ctx, await revokeWaiver(strapi, documentId, Number(id), onlookerOf(strapi, ctx)));
    },
  };
};
