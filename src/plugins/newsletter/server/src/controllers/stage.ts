import type { Core } from '@strapi/strapi';
import { type MoveBody, moveBody } from '../../../contracts/moves';
import type { Locale } from '../../../domain/locale';
import { ok, type Result, refuse } from '../../../domain/result';
import { type ScheduledTime, scheduledTime } from '../../../domain/workflow/wall-time';
import { callerActor, callerLocale } from '../caller';
import { describeRefusal } from '../describe-refusal';
import { mayMove } from '../may-move';
import { moveBulletin } from '../services/move-bulletin';
import { readStage } from '../services/read-stage';
import { answerRefused, parseBody, type RefusedCall, refusedCall } from './answer';
import { onlookerOf } from './onlooker';

/** Where a bulletin stands, and the moves from there. */
export const stageController = ({ strapi }: { strapi: Core.Strapi }) => ({
  async read(ctx) {
    const stage = await readStage(strapi, ctx.params.documentId, onlookerOf(strapi, ctx));
    if (!stage) return answer(ctx, refusedCall(callerLocale(strapi), 404, 'bulletin_not_found'));
    ctx.body = { data: stage };
  },

  async move(ctx) {
    const locale = callerLocale(strapi);
    const body = parseBody(moveBody, locale, ctx.request.body);
    if (!body.ok) return answer(ctx, body.error);
    const { move, version, digest, reason, note } = body.value;
    if (!mayMove(ctx.state.userAbility, move)) return answer(ctx, refusedCall(locale, 403, 'move_not_permitted'));
    const schedule = parseSchedule(locale, body.value);
    if (!schedule.ok) return answer(ctx, schedule.error);
    const outcome = await moveBulletin(strapi, {
      bulletinId: ctx.params.documentId,
      move,
      actor: callerActor(strapi),
      version,
      digest,
      reason,
      note,
      schedule: schedule.value,
    });
    if (!outcome.ok) return answer(ctx, describeRefusal(locale, outcome.error));
    ctx.body = { data: await readStage(strapi, ctx.params.documentId, onlookerOf(strapi, ctx)) };
  },
});

function parseSchedule(locale: Locale, { schedule }: MoveBody): Result<ScheduledTime | undefined, RefusedCall> {
  if (!schedule) return ok(undefined);
  const time = scheduledTime(schedule.local, schedule.zone, schedule.offset);
  if (time.ok) return time;
  const { code, ...details } = time.error;
  return refuse({ ...refusedCall(locale, 400, code, { local: schedule.local }), details });
}

const answer = (ctx, refused: RefusedCall): void => answerRefused(ctx, 'MoveRefused', refused);
