import type { LocalizedText } from '../bulletin/localized';
import { ok, type Result, refuse } from '../result';
import type { Gate, Move, Stage } from './stages';
import { type Arrow, arrowsFrom } from './table';
import type { ScheduledTime } from './wall-time';

/** The approval of exactly one content; `digest` is that content's, `at` is UTC in ISO 8601. */
export type Approval = { readonly digest: string; readonly by: string; readonly at: string };

/** A bulletin's place in the workflow. */
export type WorkflowState = {
  readonly stage: Stage;
  readonly approval: Approval | null;
  /** When it is due, while it is scheduled. */
  readonly schedule: ScheduledTime | null;
  /** What a correction that was begun will tell its readers. */
  readonly changeNote: LocalizedText | null;
};

/** Where every bulletin begins. */
export const FIRST_STATE: WorkflowState = { stage: 'draft', approval: null, schedule: null, changeNote: null };

/** A move as asked for; `at` is UTC in ISO 8601. */
export type Command = {
  readonly move: Move;
  readonly by: string;
  readonly at: string;
  readonly reason?: string | undefined;
  /** Words for the reader: what a correction changes, or why an edition is withdrawn. */
  readonly note?: LocalizedText | undefined;
  readonly schedule?: ScheduledTime | undefined;
};

/** What the workflow must know of the content: it never looks itself. */
export type Facts = {
  /** Digest of the content as it stands. */
  readonly digest: string;
  /** How many findings block at the gate this move asks for. */
  readonly blockingFindings: number;
  /** Whether both languages are complete. */
  readonly level: boolean;
  /** Whether the one who asks changed the content since the last approval, and four eyes are asked for. */
  readonly ownWork: boolean;
};

/** What is to be done besides storing the new state. */
export type Effect =
  | { readonly type: 'issue-edition'; readonly changeNote: LocalizedText | null }
  | { readonly type: 'withdraw-edition'; readonly note: LocalizedText | null };

/** Why a move is refused; the codes are stable. */
export type Refusal =
  | { readonly code: 'move_not_allowed'; readonly stage: Stage; readonly move: Move }
  | { readonly code: 'reason_required'; readonly move: Move }
  | { readonly code: 'note_required'; readonly move: Move }
  | { readonly code: 'time_required'; readonly move: Move }
  | { readonly code: 'time_is_past'; readonly due: string }
  | { readonly code: 'four_eyes' }
  | { readonly code: 'blocked_by_findings'; readonly gate: Gate; readonly count: number }
  | { readonly code: 'content_changed'; readonly approved: string | null; readonly current: string };

/** Takes one step of the workflow, or says why not; runs nothing. */
export function transition(
  state: WorkflowState,
  command: Command,
  facts: Facts,
): Result<readonly [WorkflowState, readonly Effect[]], Refusal> {
  const arrow = arrowsFrom(state.stage, command.move).find(
    ({ whenLevel }) => whenLevel === undefined || whenLevel === facts.level,
  );
  if (!arrow) return refuse({ code: 'move_not_allowed', stage: state.stage, move: command.move });
  const refusal = refusalOf(arrow, state, command, facts);
  if (refusal) return refuse(refusal);
  return ok([stateAfter(arrow, state, command, facts), effectsOf(state, command)]);
}

/**
 * The first thing that is missing or stands against an arrow, cheapest to mend first; what is found in content that
 * nobody approved comes after that nobody did.
 */
function refusalOf(arrow: Arrow, state: WorkflowState, command: Command, facts: Facts): Refusal | null {
  const { move, reason, note, schedule } = command;
  if (arrow.needsReason && !reason?.trim()) return { code: 'reason_required', move };
  if (arrow.needsNote && !(note?.el?.trim() && note.en?.trim())) return { code: 'note_required', move };
  if (arrow.needsTime && !schedule) return { code: 'time_required', move };
  if (arrow.needsTime && schedule && schedule.due <= command.at) return { code: 'time_is_past', due: schedule.due };
  if (arrow.needsFourEyes && facts.ownWork) return { code: 'four_eyes' };
  if (arrow.needsApprovedDigest && state.approval?.digest !== facts.digest) {
    return { code: 'content_changed', approved: state.approval?.digest ?? null, current: facts.digest };
  }
  if (arrow.gate && facts.blockingFindings > 0) {
    return { code: 'blocked_by_findings', gate: arrow.gate, count: facts.blockingFindings };
  }
  return null;
}

function stateAfter(arrow: Arrow, state: WorkflowState, command: Command, facts: Facts): WorkflowState {
  const approval = {
    record: { digest: facts.digest, by: command.by, at: command.at },
    void: null,
    keep: state.approval,
  }[arrow.approval ?? 'keep'];
  const schedule = arrow.to === 'scheduled' ? (command.schedule ?? null) : null;
  const changeNote = arrow.needsNote ? (command.note ?? null) : state.changeNote;
  return { stage: arrow.to, approval, schedule, changeNote: arrow.to === 'published' ? null : changeNote };
}

const effectsOf = (state: WorkflowState, { move, note }: Command): readonly Effect[] => {
  if (move === 'publish') return [{ type: 'issue-edition', changeNote: state.changeNote }];
  if (move === 'withdraw') return [{ type: 'withdraw-edition', note: note ?? null }];
  return [];
};
