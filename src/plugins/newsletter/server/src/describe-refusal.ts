import type { Locale } from '../../domain/locale';
import { describeFindings } from './describe-finding';
import { say } from './messages';
import type { MoveRefusal } from './move-refusal';

const STATUS: Record<MoveRefusal['code'], number> = {
  bulletin_not_found: 404,
  stale_version: 409,
  stale_content: 409,
  content_changed: 409,
  move_not_allowed: 409,
  reason_required: 400,
  note_required: 400,
  time_required: 400,
  time_is_past: 400,
  four_eyes: 403,
  blocked_by_findings: 422,
};

/** Whether a text is the code of a refused move. */
export const isRefusalCode = (code: string): code is MoveRefusal['code'] => Object.hasOwn(STATUS, code);

/** A refused move for the one who asked: HTTP status, stable code, a message in their language, and each reason. */
export function describeRefusal(locale: Locale, refusal: MoveRefusal) {
  const { code } = refusal;
  const findings = 'findings' in refusal ? describeFindings(locale, refusal.bulletin, refusal.findings) : [];
  return {
    status: STATUS[code],
    code,
    message: say(locale, `newsletter.refusal.${code}`, wordsOf(locale, refusal)),
    details: findings.length > 0 ? { findings } : {},
  };
}

const wordsOf = (locale: Locale, refusal: MoveRefusal): Record<string, string | number> => {
  switch (refusal.code) {
    case 'move_not_allowed':
      return {
        stage: say(locale, `newsletter.stage.${refusal.stage}`),
        move: say(locale, `newsletter.move.${refusal.move}`),
      };
    case 'blocked_by_findings':
      return { count: refusal.count };
    default:
      return {};
  }
};
