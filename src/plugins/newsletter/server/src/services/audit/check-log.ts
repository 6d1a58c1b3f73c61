import { sha256Of } from '../../../../domain/bulletin/digest';
import { type AuditEntry, type Break, verifyChain } from '../../../../domain/workflow/audit-chain';
import { FIRST_STATE } from '../../../../domain/workflow/transition';
import type { AuditCode, Discrepancy } from './discrepancy';
import type { Records } from './records';

const CHAIN_CODES = {
  changed: 'chain_changed',
  removed: 'chain_removed',
  inserted: 'chain_inserted',
  reordered: 'chain_reordered',
} satisfies Record<Break['kind'], AuditCode>;

/** Where the audit log is not the chain that was written. */
export const checkChain = (entries: readonly AuditEntry[]): Discrepancy[] =>
  verifyChain(entries).map(({ kind, sequence, through }) => ({ code: CHAIN_CODES[kind], data: { sequence, through } }));

/**
 * Where the stages that stand and the log tell different stories. This is what shows that the last entries were taken
 * off, which leaves a whole chain: a bulletin's workflow counts its moves, and each move left one entry.
 */
export function checkWorkflows({ trails, workflows, numberOf }: Records): Discrepancy[] {
  const stored = new Map(workflows.map((row) => [row.bulletinId, row]));
  return [...trails].flatMap(([bulletinId, trail]) => {
    const row = stored.get(bulletinId);
    const bulletin = { bulletinId, number: numberOf(bulletinId) };
    const found: Discrepancy[] = trail.impossible.map(({ sequence, move, stageBefore, stageAfter }) => ({
      code: 'move_impossible',
      data: { ...bulletin, sequence, move, stageBefore: stageBefore ?? '–', stageAfter: stageAfter ?? '–' },
    }));
    const version = row?.version ?? 0;
    if (version !== trail.version) {
      found.push({ code: 'log_differs', data: { ...bulletin, moves: version, entries: trail.version } });
    }
    const stage = row?.stage ?? FIRST_STATE.stage;
    if (stage !== trail.stage) found.push({ code: 'stage_differs', data: { ...bulletin, stage, logged: trail.stage } });
    if (!isApprovalLogged(trail, row)) found.push({ code: 'approval_differs', data: bulletin });
    return found;
  });
}

/** Whether the approval that stands is the one in the log, and the content kept with it is what was approved last. */
function isApprovalLogged(
  { approval, lastApproval }: NonNullable<ReturnType<Records['trails']['get']>>,
  row: Records['workflows'][number] | undefined,
): boolean {
  const { digest = null, actor = null, at = null } = approval?.entry ?? {};
  const stands = [row?.approvedDigest ?? null, row?.approvedBy ?? null, row?.approvedAt ?? null];
  const kept = row?.approvedContent ? sha256Of(row.approvedContent) : null;
  return (
    [digest, actor, at].every((value, index) => value === stands[index]) && kept === (lastApproval?.digest ?? null)
  );
}
