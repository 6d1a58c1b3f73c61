import type { Core } from '@strapi/strapi';
import { commentBody } from '../../../contracts/comments';
import { type Result, refuse } from '../../../domain/result';
import { callerActor, callerLocale } from '../caller';
import { addComment, type CommentRefusal, readComments, settleComment } from '../services/comment-on-bulletin';
import { answerRefused, parseBody, type RefusedCall, refusedCall } from './answer';

const STATUS: Record<CommentRefusal, number> = { bulletin_not_found: 404, comment_not_found: 404, unknown_place: 400 };

// PostgreSQL answers what it cannot store (NUL, 10²⁰) with an error of its own.
const DOCUMENT_ID = /^[a-z0-9]+$/;
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
  const bulletinIdOf = (ctx) => (DOCUMENT_ID.test(ctx.params.documentId) ? ctx.params.documentId : null);
  const settle = (resolved: boolean) => async (ctx) => {
    if (!COMMENT_ID.test(ctx.params.id)) return answer(ctx, refuse('comment_not_found'));
    answer(ctx, await settleComment(strapi, Number(ctx.params.id), resolved, speaking()));
  };

  return {
    async list(ctx) {
      const bulletinId = bulletinIdOf(ctx);
      if (bulletinId === null) return answer(ctx, refuse('bulletin_not_found'));
      answer(ctx, await readComments(strapi, bulletinId, callerLocale(strapi)));
    },
    async add(ctx) {
      const bulletinId = bulletinIdOf(ctx);
      if (bulletinId === null) return answer(ctx, refuse('bulletin_not_found'));
      const body = parseBody(commentBody, callerLocale(strapi), ctx.request.body);
      if (!body.ok) return refused(ctx, body.error);
      answer(ctx, await addComment(strapi, bulletinId, body.value, speaking()), 201);
    },
    resolve: settle(true),
    reopen: settle(false),
  };
};
