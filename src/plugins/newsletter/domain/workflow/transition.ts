import { ok, type Result, refuse } from '../result';
import type { Gate, Move, Stage } from './stages';
import { arrowsFrom } from './table';

/** The approval of exactly one content; `digest` is that content's. */
export type Approval = { readonly digest: string; readonly by: string; readonly at: string };

/** A bulletin's place in the workflow. */
export type WorkflowState = { readonly stage: Stage; readonly approval: Approval | null };

/** A move as asked for; `at` is UTC in ISO 8601. */
export type Command = { readonly move: Move; readonly by: string; readonly at: string; readonly reason?: string };

/** What the workflow must know of the content: it never looks itself. */
export type Facts = {
  /** Digest of the content as it stands. */
  readonly digest: string;
  /** How many findings block at the gate this move asks for. */
  readonly blockingFindings: number;
  /** Whether both languages are complete. */
  readonly level: boolean;
};

/** What is to be done besides storing the new state. */
export type Effect = { readonly type: 'issue-edition' } | { readonly type: 'withdraw-edition' };

/** Why a move is refused; the codes are stable. */
export type Refusal =
  | { readonly code: 'move_not_allowed'; readonly stage: Stage; readonly move: Move }
  | { readonly code: 'reason_required'; readonly move: Move }
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
  if (arrow.needsReason && !command.reason?.trim()) return refuse({ code: 'reason_required', move: command.move });
  if (arrow.gate && facts.blockingFindings > 0) {
    return refuse({ code: 'blocked_by_findings', gate: arrow.gate, count: facts.blockingFindings });
  }
  if (arrow.needsApprovedDigest && state.approval?.digest !== facts.digest) {
    return refuse({ code: 'content_changed', approved: state.approval?.digest ?? null, current: facts.digest });
  }
  const approval = {
    record: { digest: facts.digest, by: command.by, at: command.at },
    void: null,
    keep: state.approval,
  }[arrow.approval ?? 'keep'];
  return ok([{ stage: arrow.to, approval }, effectsOf(command.move)]);
}

const effectsOf = (move: Move): readonly Effect[] => {
  if (move === 'publish') return [{ type: 'issue-edition' }];
  if (move === 'withdraw') return [{ type: 'withdraw-edition' }];
  return [];
};
