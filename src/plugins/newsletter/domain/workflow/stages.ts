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

/**
 * The stages in which content may be edited. In all others it is locked: what is approved or scheduled is edited after
 * revoking the approval, what is published or withdrawn after reopening it as a correction.
 */
export const EDITABLE_STAGES: readonly Stage[] = ['draft', 'in-translation', 'in-review'];

/** The stages in which an approval stands. */
export const APPROVED_STAGES: readonly Stage[] = ['approved', 'scheduled', 'publish-failed'];

/** The stages in which nobody works any more: of hundreds of bulletins, nearly all. */
export const RESTING_STAGES: readonly Stage[] = ['published', 'withdrawn', 'archived'];

/** What a person, or code on somebody's behalf, may ask of a bulletin; each is a permission of its own. */
export const PERSONAL_MOVES = [
  'submit',
  'return',
  'approve',
  'revoke',
  'schedule',
  'unschedule',
  'publish',
  'withdraw',
  'correct',
  'archive',
] as const;
export type PersonalMove = (typeof PERSONAL_MOVES)[number];

/** Moves that nobody asks for: the desk makes them when a schedule fails or approved content changes. */
export const MOVES_OF_THE_DESK = ['fail', 'void'] as const;

/** What takes a bulletin from one stage to another, whether somebody asks for it or the desk does it itself. */
export const MOVES = [...PERSONAL_MOVES, ...MOVES_OF_THE_DESK] as const;
export type Move = (typeof MOVES)[number];

/** A set of checks that a move asks for: `submit` structure, `approve` both languages, `publish` all. */
export type Gate = 'submit' | 'approve' | 'publish';

export const isStage = (value: unknown): value is Stage => STAGES.some((stage) => stage === value);
export const isMove = (value: unknown): value is Move => MOVES.some((move) => move === value);
