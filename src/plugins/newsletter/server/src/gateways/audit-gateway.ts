import type { Core } from '@strapi/strapi';
import { type AuditEntry, chained } from '../../../domain/workflow/audit-chain';
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

/** Appends a line that holds the hash of the line before it; must run under the desk lock. */
export async function appendAudit(strapi: Core.Strapi, { actor, comment, ...record }: AuditRecord): Promise<void> {
  const last = await strapi.db.query(AUDIT_ENTRY).findOne({ orderBy: { sequence: 'desc' } });
  const who = { actor: actor.name, role: actor.role, channel: actor.channel };
  const entry = chained({ ...record, ...who, comment: comment && storable(comment) }, last);
  await withGrant({ bulletinId: record.bulletinId }, () => strapi.db.query(AUDIT_ENTRY).create({ data: entry }));
}

/** A text as a database gives it back: half a surrogate pair is none in UTF-8, and would break the line's hash. */
const storable = (text: string): string => text.replace(/\p{Surrogate}/gu, '\uFFFD');

/** The whole log, by sequence. */
export const readAudit = (strapi: Core.Strapi): Promise<AuditEntry[]> =>
  strapi.db.query(AUDIT_ENTRY).findMany({ orderBy: [{ sequence: 'asc' }, { id: 'asc' }] });
