import type { Core } from '@strapi/strapi';
import { type AuditEntry, chained } from '../../../domain/workflow/audit-chain';
import type { Decision } from '../../../domain/workflow/decisions';
import type { Move, Stage } from '../../../domain/workflow/stages';
import type { Actor } from '../actor';
import { withGrant } from '../guard/grant';
import { AUDIT_ENTRY } from '../uids';

/** One line of the audit log, before it is chained. */
export type AuditRecord = {
  readonly at: string;
  /** `EVERY_BULLETIN` where it is about all of them. */
  readonly bulletinId: string;
  readonly move: Move | Decision;
  /** Of a decision, which moves nothing: none. */
  readonly stageBefore: Stage | null;
  readonly stageAfter: Stage | null;
  readonly actor: Actor;
  /** Of the content that was moved, or of what was decided. */
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
  await withGrant(() => strapi.db.query(AUDIT_ENTRY).create({ data: entry }));
}

/** What was decided: `digest` of it, and what a program wants to know of it. */
export type DecisionRecord = Pick<AuditRecord, 'at' | 'bulletinId' | 'actor' | 'digest' | 'comment'> & {
  readonly decision: Decision;
};

/** Appends a line about a decision, which moves no bulletin; must run under the desk lock. */
export const appendDecision = (strapi: Core.Strapi, { decision, ...record }: DecisionRecord): Promise<void> =>
  appendAudit(strapi, { ...record, move: decision, stageBefore: null, stageAfter: null, fourEyes: null });

/** A text as a database gives it back: half a surrogate pair is none in UTF-8, and would break the line's hash. */
const storable = (text: string): string => text.replace(/\p{Surrogate}/gu, '\uFFFD');

/** The whole log, by sequence. */
export const readAudit = (strapi: Core.Strapi): Promise<AuditEntry[]> =>
  strapi.db.query(AUDIT_ENTRY).findMany({ orderBy: [{ sequence: 'asc' }, { id: 'asc' }] });

/** The last entry that tells of a decision; `null` where there is none. */
export const latestEntry = (strapi: Core.Strapi, move: Decision): Promise<AuditEntry | null> =>
  strapi.db.query(AUDIT_ENTRY).findOne({ where: { move }, orderBy: { sequence: 'desc' } });

/** A move as the log tells of it. */
export type LoggedMove = Pick<AuditEntry, 'bulletinId' | 'move' | 'actor' | 'channel' | 'at' | 'comment'>;

/** The last move of each of these bulletins; one that never moved is left out. */
export async function lastMoves(
  strapi: Core.Strapi,
  bulletinIds: readonly string[],
): Promise<ReadonlyMap<string, LoggedMove>> {
  const rows: LoggedMove[] = await strapi.db.query(AUDIT_ENTRY).findMany({
    select: ['bulletinId', 'move', 'actor', 'channel', 'at', 'comment'],
    where: { bulletinId: { $in: bulletinIds }, stageAfter: { $notNull: true } },
    orderBy: { sequence: 'asc' },
  });
  return new Map(rows.map((row) => [row.bulletinId, row]));
}

/** Each publication of these bulletins, in the order in which they were made. */
export const publications = (strapi: Core.Strapi, bulletinIds: readonly string[]): Promise<LoggedMove[]> =>
  strapi.db.query(AUDIT_ENTRY).findMany({
    select: ['bulletinId', 'move', 'actor', 'channel', 'at', 'comment'],
    where: { bulletinId: { $in: bulletinIds }, move: 'publish' },
    orderBy: { sequence: 'asc' },
  });

/** The last lines of the log, the newest first. */
export const latestEntries = (strapi: Core.Strapi, limit: number): Promise<AuditEntry[]> =>
  strapi.db.query(AUDIT_ENTRY).findMany({ orderBy: { sequence: 'desc' }, limit });
