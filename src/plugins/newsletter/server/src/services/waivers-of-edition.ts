import type { AuditEntry } from '../../../domain/workflow/audit-chain';
import type { Decision } from '../../../domain/workflow/decisions';
import { deskDay } from '../desk-day';
import { digestOfWaiver, type StoredWaiver } from '../gateways/waiver-gateway';

/** A waiver that stood when an edition was issued, with the number of its entry in the log. */
export type WaiverOfEdition = { readonly waiver: StoredWaiver; readonly entry: AuditEntry };

/**
 * The waivers of a bulletin that stood when it was published, by the log: given before the publication, not taken back
 * before it, and not past their last day. Also one whose text was no longer there: it set nothing aside.
 */
export function waiversOfEdition(
  waivers: readonly StoredWaiver[],
  log: readonly AuditEntry[],
  publication: AuditEntry,
): WaiverOfEdition[] {
  const before = log.filter(({ sequence }) => sequence < publication.sequence);
  const entryOf = (decision: Decision, digest: string) =>
    before.find((entry) => entry.move === decision && entry.digest === digest);
  const day = deskDay(new Date(publication.at));
  return waivers.flatMap((waiver) => {
    const digest = digestOfWaiver(waiver);
    const entry = entryOf('waive', digest);
    const stood = entry && !entryOf('unwaive', digest) && waiver.until >= day;
    return stood ? [{ waiver, entry }] : [];
  });
}
