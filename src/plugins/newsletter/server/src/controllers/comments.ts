import type { Core } from '@strapi/strapi';
import { commentBody } from '../../../contracts/comments';
import { type Result, refuse } from '../../../domain/result';
import { callerActor, callerLocale } from '../caller';
import { addComment, type CommentRefusal, readComments, settleComment } from '../services/comment-on-bulletin';
import { answerRefused, parseBody, type RefusedCall, refusedCall } from './answer';

const STATUS: Record<CommentRefusal, number> = { bulletin_not_found: 404, comment_not_found: 404, unknown_place: 400 };

// PostgreSQL answers an error, not nothing, to a number that it cannot hold.
const COMMENT_ID = /^\d{1,9}$/;

/** What colleagues say to each other about a bulletin; readers never see it. */
export const commentsController = ({ strapi }: { strapi: Core.Strapi }) => {
  const speaking = () => ({ actor: callerActor(strapi), locale: callerLocale(strapi) });
  const refused = (ctx, refusal: RefusedCall) => answerRefused(ctx, 'CommentRefused', refusal);
  const answer = (ctx, outcome: Result<unknown, CommentRefusal>, status = 200) => {
    if (!outcome.ok) return refused(ctx, refusedCall(callerLocale(strapi), STATUS[outcome.error], outcome.error));
    ctx.status = status;
    ctx.body = { data: outcome.value };
  };
  const settle = (resolved: boolean) => async (ctx) => {
    if (!COMMENT_ID.test(ctx.params.id)) return answer(ctx, refuse('comment_not_found'));
    answer(ctx, await settleComment(strapi, Number(ctx.params.id), resolved, speaking()));
  };

  return {
    async list(ctx) {
      answer(ctx, await readComments(strapi, ctx.params.documentId, callerLocale(strapi)));
    },
    async add(ctx) {
      const body = parseBody(commentBody, callerLocale(strapi), ctx.request.body);
      if (!body.ok) return refused(ctx, body.error);
      answer(ctx, await addComment(strapi, ctx.params.documentId, body.value, speaking()), 201);
    },
    resolve: settle(true),
    reopen: settle(false),
  };
};
