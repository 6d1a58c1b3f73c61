import type { TextRange } from '../../finding';
import type { Observation } from '../rule';
import type { TextRun } from '../texts';

/** What may be wrong with a space: two, one before a sign, one after an opening sign, or none where one belongs. */
export type SpaceReason = 'double' | 'before' | 'inside' | 'missing' | 'missing-before';

/** Says it of a run, with the one mend there is, which replaces `at`. */
export const spaceFault = <R extends SpaceReason>(
  { path, locale }: TextRun,
  reason: R,
  range: TextRange,
  sign: string | null,
  replacement: string,
  at: TextRange = range,
): Observation<R> => ({
  reason,
  path,
  locale,
  range,
  data: sign === null ? {} : { sign },
  mends: [{ range: at, replacement }],
});
