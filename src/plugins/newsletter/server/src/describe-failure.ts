import type { Locale } from '../../domain/locale';
import { type Failure, readFailure } from '../../domain/workflow/failure';
import { isMove, isStage } from '../../domain/workflow/stages';
import { isRefusalCode } from './describe-refusal';
import { say } from './messages';
import type { MoveRefusal } from './move-refusal';

/** A refused move as a failure that can be kept, and told later in any language. */
export const failureOf = (refusal: MoveRefusal): Failure => ({
  code: refusal.code,
  data: Object.fromEntries(
    Object.entries(refusal).filter(
      ([key, value]) => key !== 'code' && (typeof value === 'string' || typeof value === 'number'),
    ),
  ),
});

/** Why a scheduled publication failed, from the text that is kept of it, in words. */
export function describeFailure(locale: Locale, text: string): string {
  const { code, data } = readFailure(text);
  if (!isRefusalCode(code)) return say(locale, 'newsletter.refusal.unexpected', { message: data.message ?? code });
  const words = {
    ...data,
    ...(isStage(data.stage) ? { stage: say(locale, `newsletter.stage.${data.stage}`) } : {}),
    ...(isMove(data.move) ? { move: say(locale, `newsletter.move.${data.move}`) } : {}),
  };
  return say(locale, `newsletter.refusal.${code}`, words);
}
