import type { Core } from '@strapi/strapi';
import { moveRequest } from '../../../contracts/moves';
import { callerActor, callerLocale } from '../caller';
import { say } from '../messages';
import { describeRefusal } from '../describe-refusal';
import { mayMove } from '../may-move';
import { moveBulletin } from '../services/move-bulletin';
import { readStage } from '../services/read-stage';

/** Where a bulletin stands, and the moves from there. */
export const stageController = ({ strapi }: { strapi: Core.Strapi }) => ({
  async read(ctx) {
    const stage = await readStage(strapi, ctx.params.documentId, ctx.state.userAbility, callerLocale(strapi));
    if (!stage) return answer(ctx, 404, 'bulletin_not_found', say(callerLocale(strapi), 'newsletter.refusal.bulletin_not_found'));
    ctx.body = { data: stage };
  },

  async move(ctx) {
    const locale = callerLocale(strapi);
    const parsed = moveRequest.safeParse(ctx.request.body);
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      const place = issue?.path.join('.') || 'body';
      const message = say(locale, 'newsletter.refusal.malformed_request', { place });
      return answer(ctx, 400, 'malformed_request', message, { issues: parsed.error.issues });
    }
    const { move, version, reason } = parsed.data;
    if (!mayMove(ctx.state.userAbility, move)) {
      return answer(ctx, 403, 'move_not_permitted', say(locale, 'newsletter.refusal.move_not_permitted'));
    }
    const outcome = await moveBulletin(strapi, {
      bulletinId: ctx.params.documentId,
      move,
      actor: callerActor(strapi),
      ...(version === undefined ? {} : { version }),
      ...(reason === undefined ? {} : { reason }),
    });
    if (!outcome.ok) {
      const { status, code, message, details } = describeRefusal(locale, outcome.error);
      return answer(ctx, status, code, message, details);
    }
    ctx.body = { data: await readStage(strapi, ctx.params.documentId, ctx.state.userAbility, locale) };
  },
});

function answer(ctx, status: number, code: string, message: string, details: Record<string, unknown> = {}): void {
  ctx.status = status;
  ctx.body = { data: null, error: { status, name: 'MoveRefused', message, details: { code, ...details } } };
}
