import type { Core } from '@strapi/strapi';
import { machineAnswer } from '../../../contracts/machine-answer';
import { callerLocale } from '../caller';
import { inbox } from '../machine/inbox';
import { MachineFailed } from '../machine/machine';
import { answerRefused, parseBody, type RefusedCall, refusedCall } from './answer';

/** Where a service that translates brings what it was asked for; the token of the address is all that opens it, once. */
export const machineController = ({ strapi }: { strapi: Core.Strapi }) => {
  const refuse = (ctx, refusal: RefusedCall) => answerRefused(ctx, 'MachineAnswerRefused', refusal);
  return {
    async answer(ctx) {
      const { token } = ctx.params;
      const locale = callerLocale(strapi);
      if (!inbox.isAwaited(token)) return refuse(ctx, refusedCall(locale, 404, 'machine_not_awaited'));
      const body = parseBody(machineAnswer, locale, ctx.request.body);
      if (!body.ok) return refuse(ctx, body.error);
      const answer = body.value;
      if ('errorCode' in answer) {
        inbox.take(token, new MachineFailed(`${answer.errorCode} ${answer.errorMessage ?? ''}`));
      } else if ('result' in answer) inbox.take(token, answer.result);
      ctx.status = 204;
    },
  };
};
