import type { Core } from '@strapi/strapi';
import {
  approvedBody,
  directionBody,
  fillBody,
  type SegmentFault,
  suggestQuery,
  type TranslateFault,
  translateBody,
  unchangedBody,
} from '../../../contracts/workbench/workbench';
import { callerLocale } from '../caller';
import { MachineFailed } from '../machine/machine';
import { say } from '../messages';
import { type ApproveRefusal, approveSegments } from '../services/workbench/approve-segments';
import { confirmUnchanged, type UnchangedRefusal } from '../services/workbench/confirm-unchanged';
import { fillByMachine } from '../services/workbench/fill-by-machine';
import { readWorkbench, type TurnRefusal, turnBulletin } from '../services/workbench/read-workbench';
import { type SuggestRefusal, suggestFor } from '../services/workbench/suggest';
import { tellSegments } from '../services/workbench/tell-segments';
import { type TranslateRefusal, translateSegments } from '../services/workbench/translate-segments';
import { answerRefused, parseBody, type RefusedCall, refusedCall } from './answer';
import { onlookerOf } from './onlooker';

const STATUS: Record<UnchangedRefusal | ApproveRefusal | TurnRefusal | SuggestRefusal | 'machine_failed', number> = {
  machine_is_off: 409,
  machine_failed: 502,
  bulletin_not_found: 404,
  segment_not_found: 404,
  segments_moved: 409,
  segments_not_permitted: 403,
  direction_not_permitted: 403,
  direction_is_locked: 409,
};

/** The code of a refused write by its first fault: what moved is looked at again, what is broken is mended. */
const refusalFor = (reason: TranslateFault) => {
  if (reason === 'not-permitted') return { status: 403, code: 'segments_not_permitted' };
  const moved = reason === 'gone' || reason === 'source-moved' || reason === 'target-moved';
  return moved ? { status: 409, code: 'segments_moved' } : { status: 400, code: 'segments_broken' };
};

/** The workbench on which a bulletin is translated. */
export const workbenchController = ({ strapi }: { strapi: Core.Strapi }) => {
  const refused = (ctx, refusal: RefusedCall) => answerRefused(ctx, 'TranslationRefused', refusal);
  const refuse = (ctx, code: keyof typeof STATUS) =>
    refused(ctx, refusedCall(callerLocale(strapi), STATUS[code], code));

  async function refuseFaults(ctx, { faults, bench }: Extract<TranslateRefusal, { code: 'faulty_segments' }>) {
    const locale = callerLocale(strapi);
    const ids = faults.map(({ id }) => id);
    const now = bench.segments.segments.filter(({ id }) => ids.includes(id));
    const views = new Map((await tellSegments(strapi, bench, now, locale)).map((view) => [view.id, view]));
    const told = faults.map(({ id, reason, code }): SegmentFault => {
      const message = say(locale, `newsletter.workbench.fault.${reason}`, { code: code ?? 0 });
      return { id, reason, code, message, segment: views.get(id) ?? null };
    });
    const { status, code } = refusalFor(faults[0]?.reason ?? 'gone');
    refused(ctx, { ...refusedCall(locale, status, code), details: { faults: told } });
  }

  /** An action that may ask a machine, which may fail. */
  const asking = (action: (ctx) => Promise<void>) => async (ctx) => {
    try {
      await action(ctx);
    } catch (error) {
      if (!(error instanceof MachineFailed)) throw error;
      strapi.log.warn(`The machine that translates failed: ${error.message}`);
      refuse(ctx, 'machine_failed');
    }
  };

  return {
    async read(ctx) {
      const outcome = await readWorkbench(strapi, ctx.params.documentId, onlookerOf(strapi, ctx));
      if (outcome.ok) ctx.body = { data: outcome.value };
      else refuse(ctx, outcome.error);
    },
    async translate(ctx) {
      const body = parseBody(translateBody, callerLocale(strapi), ctx.request.body);
      if (!body.ok) return refused(ctx, body.error);
      const { changes } = body.value;
      const outcome = await translateSegments(strapi, ctx.params.documentId, changes, onlookerOf(strapi, ctx));
      if (outcome.ok) ctx.body = { data: outcome.value };
      else if (outcome.error.code === 'faulty_segments') await refuseFaults(ctx, outcome.error);
      else refuse(ctx, outcome.error.code);
    },
    async confirm(ctx) {
      const body = parseBody(unchangedBody, callerLocale(strapi), ctx.request.body);
      if (!body.ok) return refused(ctx, body.error);
      const outcome = await confirmUnchanged(strapi, ctx.params.documentId, body.value.ids, onlookerOf(strapi, ctx));
      if (outcome.ok) ctx.body = { data: outcome.value };
      else refuse(ctx, outcome.error);
    },
    async approve(ctx) {
      const body = parseBody(approvedBody, callerLocale(strapi), ctx.request.body);
      if (!body.ok) return refused(ctx, body.error);
      const outcome = await approveSegments(strapi, ctx.params.documentId, body.value, onlookerOf(strapi, ctx));
      if (outcome.ok) ctx.body = { data: outcome.value };
      else refuse(ctx, outcome.error);
    },
    suggest: asking(async (ctx) => {
      const { documentId, id } = ctx.params;
      const query = parseBody(suggestQuery, callerLocale(strapi), ctx.query);
      if (!query.ok) return refused(ctx, query.error);
      const withMachine = query.value.machine === 'true';
      const outcome = await suggestFor(strapi, documentId, id, withMachine, onlookerOf(strapi, ctx));
      if (outcome.ok) ctx.body = { data: outcome.value };
      else refuse(ctx, outcome.error);
    }),
    fill: asking(async (ctx) => {
      const body = parseBody(fillBody, callerLocale(strapi), ctx.request.body);
      if (!body.ok) return refused(ctx, body.error);
      const outcome = await fillByMachine(strapi, ctx.params.documentId, body.value.ids, onlookerOf(strapi, ctx));
      if (outcome.ok) ctx.body = { data: outcome.value };
      else if (outcome.error.code === 'faulty_segments') await refuseFaults(ctx, outcome.error);
      else refuse(ctx, outcome.error.code);
    }),
    async turn(ctx) {
      const body = parseBody(directionBody, callerLocale(strapi), ctx.request.body);
      if (!body.ok) return refused(ctx, body.error);
      const outcome = await turnBulletin(strapi, ctx.params.documentId, body.value.source, onlookerOf(strapi, ctx));
      if (outcome.ok) ctx.body = { data: outcome.value };
      else refuse(ctx, outcome.error);
    },
  };
};
