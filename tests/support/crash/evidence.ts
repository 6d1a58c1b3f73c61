import { createHash } from 'node:crypto';
import type { Json } from '../../../src/plugins/newsletter/domain/bulletin/canonical-json';

type StoredRow = { id: number } & Record<string, Json>;

type WorkflowRow = StoredRow & { stage: string; version: number; approvedDigest: string | null };
type EditionRow = StoredRow & { number: number; revision: number; digest: string; content: string };
type AuditRow = StoredRow & { sequence: number };

/** Everything that a move of one bulletin may change, as a Deltio read it from its database. */
export interface Evidence {
  workflow: WorkflowRow | null;
  /** The bulletin's own, by revision. */
  editions: EditionRow[];
  /** The whole log, by sequence. */
  audit: AuditRow[];
  /** The languages of the published rows of the bulletin, its stories and its events: one mention a row. */
  published: Record<string, string[]>;
  draftDigest: string;
  publishedDigest: string | null;
  /** What `deltio audit` calls errors, the chain of the log included. */
  discrepancies: { code: string; data: Json }[];
  /** Every table, join tables included: how many rows, and the SHA-256 of them all. */
  tables: Record<string, { rows: number; hash: string }>;
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** What no state of the database may ever show, whatever came before; empty where all is well. */
export const faultsOf = ({ workflow, editions, published, publishedDigest, discrepancies }: Evidence): string[] => {
  const faults = discrepancies.map(({ code, data }) => `audit: ${code} ${JSON.stringify(data)}`);
  for (const { revision, digest, content } of editions) {
    if (sha256(content) !== digest) faults.push(`edition ${revision} is not what its digest names`);
  }
  const whole = editions.length > 0 ? 'el,en' : '';
  for (const [name, locales] of Object.entries(published)) {
    if (locales.join() !== whole) faults.push(`${name} has published rows in: ${locales.join() || 'no language'}`);
  }
  const latest = editions.at(-1)?.digest ?? null;
  if (publishedDigest !== latest) faults.push('the published rows are not those of the latest edition');
  if (workflow?.stage === 'published' && latest !== workflow.approvedDigest) {
    faults.push('what is published was not approved');
  }
  return faults;
};

/**
 * What is the same in two databases that the same moves brought from the same state: everything but times, row ids and
 * the hashes that hold them.
 */
export const essenceOf = ({ workflow, editions, audit, tables, ...same }: Evidence) => ({
  ...same,
  workflow: workflow && {
    stage: workflow.stage,
    version: workflow.version,
    approvedDigest: workflow.approvedDigest,
    approvedBy: workflow.approvedBy,
  },
  editions: editions.map(({ number, revision, digest, content }) => ({ number, revision, digest, content })),
  audit: audit.map(
    ({ sequence, bulletinId, move, stageBefore, stageAfter, actor, role, channel, digest, comment }) => ({
      ...{ sequence, bulletinId, move, stageBefore, stageAfter, actor, role, channel, digest, comment },
    }),
  ),
  rows: Object.fromEntries(Object.entries(tables).map(([name, { rows }]) => [name, rows])),
});
