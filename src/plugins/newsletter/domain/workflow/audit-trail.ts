import type { AuditEntry } from './audit-chain';
import { isDecision } from './decisions';
import { WORKFLOW } from './table';
import { FIRST_STATE } from './transition';

/** An approval as the log tells it, with the moment of the one before it: what came since must be others' work. */
export type LoggedApproval = { readonly entry: AuditEntry; readonly since: string | null };

/** A publication as the log tells it; `approval` is the one that stood then. */
export type LoggedPublication = { readonly entry: AuditEntry; readonly approval: LoggedApproval | null };

/** What one bulletin's entries, by sequence, add up to. */
export type Trail = {
  /** The stage that the last entry left it at. */
  readonly stage: string;
  /** How many moves were made. */
  readonly version: number;
  /** The approval that stands. */
  readonly approval: LoggedApproval | null;
  /** The last approval, also when it stands no more. */
  readonly lastApproval: AuditEntry | null;
  /** The first made revision 1, the second revision 2 … */
  readonly publications: readonly LoggedPublication[];
  readonly withdrawals: readonly AuditEntry[];
  /** Entries that tell of a move which the workflow does not have there. */
  readonly impossible: readonly AuditEntry[];
};

/** Follows one bulletin through the log; `entries` are its own, by sequence. Decisions move nothing, and are passed over. */
export function followTrail(entries: readonly AuditEntry[]): Trail {
  let stage: string = FIRST_STATE.stage;
  let approval: LoggedApproval | null = null;
  let lastApproval: AuditEntry | null = null;
  const publications: LoggedPublication[] = [];
  const withdrawals: AuditEntry[] = [];
  const impossible: AuditEntry[] = [];
  const moves = entries.filter(({ move }) => !isDecision(move));
  for (const entry of moves) {
    const arrow = WORKFLOW.find(
      ({ from, move, to }) => from === entry.stageBefore && move === entry.move && to === entry.stageAfter,
    );
    if (!arrow || entry.stageBefore !== stage) impossible.push(entry);
    stage = entry.stageAfter ?? stage;
    if (entry.move === 'publish') publications.push({ entry, approval });
    if (entry.move === 'withdraw') withdrawals.push(entry);
    if (arrow?.approval === 'void') approval = null;
    if (arrow?.approval === 'record') {
      approval = { entry, since: lastApproval?.at ?? null };
      lastApproval = entry;
    }
  }
  return { stage, version: moves.length, approval, lastApproval, publications, withdrawals, impossible };
}
