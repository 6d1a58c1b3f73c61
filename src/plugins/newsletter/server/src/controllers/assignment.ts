import type { Core } from '@strapi/strapi';
import { assignmentBody } from '../../../contracts/assignment';
import { callerLocale } from '../caller';
import { type AssignRefusal, assignTranslation, readAssignment } from '../services/assign-translation';
import { answerRefused, parseBody, type RefusedCall, refusedCall } from './answer';
import { onlookerOf } from './onlooker';

const STATUS: Record<AssignRefusal, number> = {
  bulletin_not_found: 404,
  assignment_is_closed: 409,
  not_a_translator: 400,
  due_is_past: 400,
};

/** Who translates a bulletin, and by when. */
export const assignmentController = ({ strapi }: { strapi: Core.Strapi }) => {
  const refused = (ctx, refusal: RefusedCall) => answerRefused(ctx, 'AssignmentRefused', refusal);
  const refuse = (ctx, code: AssignRefusal) => refused(ctx, refusedCall(callerLocale(strapi), STATUS[code], code));
  return {
    async read(ctx) {
      const outcome = await readAssignment(strapi, ctx.params.documentId, onlookerOf(strapi, ctx));
      if (outcome.ok) ctx.body = { data: outcome.value };
      else refuse(ctx, outcome.error);
    },
    async assign(ctx) {
      const body = parseBody(assignmentBody, callerLocale(strapi), ctx.request.body);
      if (!body.ok) return refused(ctx, body.error);
      const outcome = await assignTranslation(strapi, ctx.params.documentId, body.value, onlookerOf(strapi, ctx));
      if (outcome.ok) ctx.body = { data: outcome.value };
      else refuse(ctx, outcome.error);
    },
  };
};
