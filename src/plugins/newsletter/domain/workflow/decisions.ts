/**
 * What the audit log tells of besides moves: a waiver given, one taken back, a translation assigned to somebody or to
 * nobody any more, other settings of a kind, and other rights of a role.
 */
const DECISIONS = [
  'waive',
  'unwaive',
  'assign',
  'set-checks',
  'set-workflow',
  'set-machine',
  'set-limits',
  'set-mail',
  'set-webhooks',
  'set-rights',
] as const;
export type Decision = (typeof DECISIONS)[number];

/** Whether an entry of the log tells of a decision, which moves no bulletin. */
export const isDecision = (move: string): move is Decision => DECISIONS.some((decision) => decision === move);

/** What stands in the log for a bulletin's id where an entry is about all of them. */
export const EVERY_BULLETIN = '*';
