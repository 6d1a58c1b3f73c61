/** What the audit can find. An `error` means that something is not as Deltio wrote it; a `notice` is worth knowing. */
const SEVERITIES = {
  chain_changed: 'error',
  chain_removed: 'error',
  chain_inserted: 'error',
  chain_reordered: 'error',
  move_impossible: 'error',
  log_differs: 'error',
  stage_differs: 'error',
  approval_differs: 'error',
  edition_altered: 'error',
  edition_missing: 'error',
  edition_unlogged: 'error',
  edition_unapproved: 'error',
  edition_own_work: 'error',
  withdrawal_missing: 'error',
  withdrawal_unlogged: 'error',
  waiver_unlogged: 'error',
  waiver_missing: 'error',
  waiver_revocation_differs: 'error',
  settings_unlogged: 'error',
  settings_missing: 'error',
  published_without_edition: 'error',
  published_differs: 'error',
  published_missing: 'error',
  published_unreadable: 'error',
  published_in_one_language: 'error',
  language_missing: 'error',
  language_unknown: 'error',
  row_doubled: 'error',
  seal_missing: 'error',
  four_eyes_off: 'notice',
} satisfies Record<string, 'error' | 'notice'>;

/** The stable name of what was found; its text stands under `newsletter.audit.<code>`. */
export type AuditCode = keyof typeof SEVERITIES;

/** Something in the database that the record does not account for, with what its text is filled from. */
export type Discrepancy = { readonly code: AuditCode; readonly data: Readonly<Record<string, string | number>> };

/** How grave a discrepancy is. */
export const severityOf = ({ code }: Discrepancy): 'error' | 'notice' => SEVERITIES[code];
