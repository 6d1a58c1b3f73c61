import { createHash } from 'node:crypto';
import { canonicalJson, type Json } from '../../../src/plugins/newsletter/domain/bulletin/canonical-json';

type StoredRow = { id: number } & Record<string, Json>;

type WorkflowRow = StoredRow & { stage: string; version: number; approvedDigest: string | null };
type EditionRow = StoredRow & { number: number; revision: number; digest: string; content: string };
type AuditRow = StoredRow & { sequence: number; hash: string; previousHash: string };

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
  /** Every table, join tables included: how many rows, and the SHA-256 of them all. */
  tables: Record<string, { rows: number; hash: string }>;
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

const BEFORE_THE_FIRST = '0'.repeat(64);

/** What Strapi adds to a row of the log, and the hash itself. */
const NOT_HASHED = ['id', 'documentId', 'locale', 'createdAt', 'updatedAt', 'publishedAt', 'hash'];

const brokenLinks = (audit: readonly AuditRow[]): string[] =>
  audit.flatMap((row, index) => {
    const line = Object.fromEntries(Object.entries(row).filter(([key]) => !NOT_HASHED.includes(key)));
    const whole =
      row.sequence === index + 1 &&
      row.previousHash === (audit[index - 1]?.hash ?? BEFORE_THE_FIRST) &&
      row.hash === sha256(canonicalJson(line));
    return whole ? [] : [`audit entry ${row.sequence} does not follow from the one before`];
  });

/** What no state of the database may ever show, whatever came before; empty where all is well. */
export const faultsOf = ({ workflow, editions, audit, published, publishedDigest }: Evidence): string[] => {
  const faults = brokenLinks(audit);
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
