import type { Locale } from '../../domain/locale';
import type { Stage } from '../../domain/workflow/stages';
import { arrowsFrom } from '../../domain/workflow/table';
import { say } from './messages';

/** The move that opens a locked stage for editing. */
const keyTo = (stage: Stage) =>
  (['revoke', 'correct'] as const).find((move) => arrowsFrom(stage, move).length > 0) ?? 'none';

/** What fills `newsletter.refusal.locked_by_stage`: which bulletin, where it stands, and the way to open it. */
export const lockInWords = (locale: Locale, number: number | null, stage: Stage) => ({
  number: number ?? '–',
  stage: say(locale, `newsletter.stage.${stage}`),
  way: say(locale, `newsletter.refusal.way.${keyTo(stage)}`),
});
