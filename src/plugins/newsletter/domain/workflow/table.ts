import type { Gate, Move, Stage } from './stages';

/** One arrow of the workflow. */
export type Arrow = {
  readonly from: Stage;
  readonly move: Move;
  readonly to: Stage;
  /** The checks that must find no error. */
  readonly gate?: Gate;
  /** A reason must be given, and is kept in the audit log. */
  readonly needsReason?: true;
  /** Words for the reader must be given, in both languages. */
  readonly needsNote?: true;
  /** A local time and zone must be given. */
  readonly needsTime?: true;
  /** Not by one who changed the content since the last approval. */
  readonly needsFourEyes?: true;
  /** Only where the content is exactly what was approved. */
  readonly needsApprovedDigest?: true;
  /** Whether the arrow is the one to take when the other language is level (`true`) or not (`false`). */
  readonly whenLevel?: boolean;
  /** What becomes of the approval: recorded for this content, or void. */
  readonly approval?: 'record' | 'void';
};

/** The whole workflow: every stage, every move, and nothing else is allowed. */
export const WORKFLOW: readonly Arrow[] = [
  { from: 'draft', move: 'submit', to: 'in-translation', gate: 'submit', whenLevel: false },
  { from: 'draft', move: 'submit', to: 'in-review', gate: 'submit', whenLevel: true },
  { from: 'in-translation', move: 'submit', to: 'in-review', gate: 'approve' },
  { from: 'in-translation', move: 'return', to: 'draft', needsReason: true },
  { from: 'in-review', move: 'return', to: 'draft', needsReason: true },
  { from: 'in-review', move: 'approve', to: 'approved', gate: 'approve', needsFourEyes: true, approval: 'record' },
  { from: 'approved', move: 'revoke', to: 'in-review', needsReason: true, approval: 'void' },
  { from: 'approved', move: 'schedule', to: 'scheduled', gate: 'publish', needsTime: true, needsApprovedDigest: true },
  { from: 'approved', move: 'publish', to: 'published', gate: 'publish', needsApprovedDigest: true },
  { from: 'scheduled', move: 'unschedule', to: 'approved' },
  { from: 'scheduled', move: 'revoke', to: 'in-review', needsReason: true, approval: 'void' },
  { from: 'scheduled', move: 'publish', to: 'published', gate: 'publish', needsApprovedDigest: true },
  { from: 'scheduled', move: 'fail', to: 'publish-failed', needsReason: true },
  { from: 'publish-failed', move: 'publish', to: 'published', gate: 'publish', needsApprovedDigest: true },
  { from: 'publish-failed', move: 'revoke', to: 'in-review', needsReason: true, approval: 'void' },
  { from: 'approved', move: 'void', to: 'in-review', approval: 'void' },
  { from: 'scheduled', move: 'void', to: 'in-review', approval: 'void' },
  { from: 'publish-failed', move: 'void', to: 'in-review', approval: 'void' },
  { from: 'published', move: 'withdraw', to: 'withdrawn', needsReason: true },
  { from: 'published', move: 'correct', to: 'draft', needsNote: true, approval: 'void' },
  { from: 'withdrawn', move: 'correct', to: 'draft', needsNote: true, approval: 'void' },
  { from: 'draft', move: 'archive', to: 'archived', needsReason: true },
  { from: 'withdrawn', move: 'archive', to: 'archived', needsReason: true },
];

/** The arrows that leave a stage by a move: none where the move is not allowed there. */
export const arrowsFrom = (stage: Stage, move: Move): readonly Arrow[] =>
  WORKFLOW.filter((arrow) => arrow.from === stage && arrow.move === move);

/** The checks that a move asks for in a stage; `undefined` where it asks for none. */
export const gateOf = (stage: Stage, move: Move): Gate | undefined => arrowsFrom(stage, move)[0]?.gate;
