/** Where a bulletin stands on its way to the reader. */
export const STAGES = [
  'draft',
  'in-translation',
  'in-review',
  'approved',
  'scheduled',
  'publish-failed',
  'published',
  'withdrawn',
  'archived',
] as const;
export type Stage = (typeof STAGES)[number];

/** What a person, the schedule or a command may ask of a bulletin. */
export const MOVES = [
  'submit',
  'return',
  'approve',
  'revoke',
  'schedule',
  'unschedule',
  'publish',
  'fail',
  'withdraw',
  'correct',
  'archive',
] as const;
export type Move = (typeof MOVES)[number];

/** A set of checks that a move asks for: `submit` structure, `approve` both languages, `publish` all. */
export type Gate = 'submit' | 'approve' | 'publish';

export const isStage = (value: unknown): value is Stage => STAGES.some((stage) => stage === value);
export const isMove = (value: unknown): value is Move => MOVES.some((move) => move === value);
