import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { canonicalJson } from '../../../domain/bulletin/canonical-json';
import type { Move, Stage } from '../../../domain/workflow/stages';
import type { Actor } from '../actor';
import { withGrant } from '../guard/grant';
import { AUDIT_ENTRY } from '../uids';

/** One line of the audit log, before it is chained. */
export type AuditRecord = {
  readonly at: string;
  readonly bulletinId: string;
  readonly move: Move;
  readonly stageBefore: Stage;
  readonly stageAfter: Stage;
  readonly actor: Actor;
  readonly digest: string;
  readonly comment: string | null;
  /** Of an approval: whether four eyes were asked for. */
  readonly fourEyes: 'kept' | 'off' | null;
};

const FIRST = '0'.repeat(64);

/** Appends a line that holds the hash of the line before it; must run under the desk lock. */
export async function appendAudit(strapi: Core.Strapi, record: AuditRecord): Promise<void> {
  const last = await strapi.db.query(AUDIT_ENTRY).findOne({ orderBy: { sequence: 'desc' } });
  const { actor, ...rest } = record;
  const line = {
    ...rest,
    actor: actor.name,
    role: actor.role,
    channel: actor.channel,
    sequence: (last?.sequence ?? 0) + 1,
    previousHash: last?.hash ?? FIRST,
  };
  const hash = createHash('sha256').update(canonicalJson(line)).digest('hex');
  await withGrant({ bulletinId: record.bulletinId }, () =>
    strapi.db.query(AUDIT_ENTRY).create({ data: { ...line, hash } }),
  );
}
