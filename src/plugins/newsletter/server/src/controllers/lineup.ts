import type { Core } from '@strapi/strapi';
import { lineupBody, newStoryBody } from '../../../contracts/lineup/lineup';
import { newBulletinBody } from '../../../contracts/lineup/new-bulletin';
import { callerLocale } from '../caller';
import { addNewStory, arrangeLineup, type LineupRefusal } from '../services/arrange-lineup';
import { findCandidates } from '../services/find-candidates';
import { makeBulletin, proposeBulletin } from '../services/make-bulletin';
import { readLineup } from '../services/read-lineup';
import { answerRefused, parseBody, type RefusedCall, refusedCall } from './answer';
import { onlookerOf } from './onlooker';

const STATUS: Record<LineupRefusal | 'bulletin_not_permitted', number> = {
  bulletin_not_found: 404,
  story_not_found: 400,
  story_twice: 400,
  lineup_not_permitted: 403,
  bulletin_not_permitted: 403,
};

/** Composing a bulletin: beginning one, and which stories it has in which order. */
export const lineupController = ({ strapi }: { strapi: Core.Strapi }) => {
  const refused = (ctx, refusal: RefusedCall) => answerRefused(ctx, 'LineupRefused', refusal);
  const refuse = (ctx, code: keyof typeof STATUS) =>
    refused(ctx, refusedCall(callerLocale(strapi), STATUS[code], code));
  const answer = async (ctx, more: object = {}) => {
    const view = await readLineup(strapi, ctx.params.documentId, onlookerOf(strapi, ctx));
    if (view) ctx.body = { data: { ...view, ...more } };
    else refuse(ctx, 'bulletin_not_found');
  };

  return {
    read: (ctx) => answer(ctx),
    async arrange(ctx) {
      const body = parseBody(lineupBody, callerLocale(strapi), ctx.request.body);
      if (!body.ok) return refused(ctx, body.error);
      const outcome = await arrangeLineup(strapi, ctx.params.documentId, body.value, onlookerOf(strapi, ctx));
      return outcome.ok ? answer(ctx) : refuse(ctx, outcome.error);
    },
    async addNew(ctx) {
      const body = parseBody(newStoryBody, callerLocale(strapi), ctx.request.body);
      if (!body.ok) return refused(ctx, body.error);
      const outcome = await addNewStory(strapi, ctx.params.documentId, body.value, onlookerOf(strapi, ctx));
      return outcome.ok ? answer(ctx, { made: outcome.value }) : refuse(ctx, outcome.error);
    },
    async candidates(ctx) {
      const words = typeof ctx.query.words === 'string' ? ctx.query.words : '';
      ctx.body = { data: await findCandidates(strapi, ctx.params.documentId, words) };
    },
    async propose(ctx) {
      ctx.body = { data: await proposeBulletin(strapi, onlookerOf(strapi, ctx)) };
    },
    async make(ctx) {
      const body = parseBody(newBulletinBody, callerLocale(strapi), ctx.request.body);
      if (!body.ok) return refused(ctx, body.error);
      const outcome = await makeBulletin(strapi, body.value, onlookerOf(strapi, ctx));
      if (!outcome.ok) return refuse(ctx, outcome.error);
      ctx.status = 201;
      ctx.body = { data: outcome.value };
    },
  };
};
