import type { Core } from '@strapi/strapi';
import { canonicalJson } from '../../../domain/bulletin/canonical-json';
import { sha256Of } from '../../../domain/bulletin/digest';
import type { Severity } from '../../../domain/finding';
import type { Waiver } from '../../../domain/lint/settle';
import type { Locale } from '../../../domain/locale';
import { withGrant } from '../guard/grant';
import { WAIVER } from '../uids';

/** A finding as it was told when it was waived: its place and message in each language, and the words it was about. */
export type ToldFinding = Readonly<Record<Locale, { readonly place: string; readonly message: string }>> & {
  readonly quote: string | null;
};

/** A waiver without the id that the database gives it. */
type NewWaiver = Omit<Waiver, 'id'> & {
  readonly bulletinId: string;
  readonly ruleId: string;
  readonly severity: Severity;
  readonly told: ToldFinding;
};

/** A waiver as it is kept; `revoked` where it was taken back, by whom and when (UTC, ISO 8601). */
export type StoredWaiver = NewWaiver & {
  readonly id: number;
  readonly revoked: { readonly by: string; readonly at: string } | null;
};

/** Keeps a waiver. */
export async function insertWaiver(strapi: Core.Strapi, { by, at, told, ...rest }: NewWaiver): Promise<StoredWaiver> {
  const data = { ...rest, givenBy: by, givenAt: at, told: canonicalJson(told) };
  const { id } = await withGrant(() => strapi.db.query(WAIVER).create({ data }));
  return { ...rest, by, at, told, id, revoked: null };
}

/** The waivers of a bulletin, or of all, the oldest first; also those that were taken back or hold no more. */
export async function readWaivers(
  strapi: Core.Strapi,
  where: { readonly bulletinId?: string } = {},
): Promise<StoredWaiver[]> {
  const rows = await strapi.db.query(WAIVER).findMany({ where, orderBy: { id: 'asc' } });
  return rows.map(({ id, bulletinId, fingerprint, ruleId, severity, reason, until, givenBy, givenAt, ...row }) => ({
    id,
    bulletinId,
    fingerprint,
    ruleId,
    severity,
    reason,
    until,
    by: givenBy,
    at: givenAt,
    told: toldIn(row.told),
    revoked: row.revokedAt ? { by: row.revokedBy, at: row.revokedAt } : null,
  }));
}

/** What stands in the row is what was written, unless somebody came past Deltio: then the audit finds it. */
function toldIn(text: string): ToldFinding {
  try {
    return JSON.parse(text);
  } catch {
    return { el: { place: '', message: text }, en: { place: '', message: text }, quote: null };
  }
}

/** Marks a waiver as taken back. */
export async function markRevoked(strapi: Core.Strapi, id: number, by: string, at: string): Promise<void> {
  const data = { revokedBy: by, revokedAt: at };
  await withGrant(() => strapi.db.query(WAIVER).update({ where: { id }, data }));
}

/** SHA-256 over all that a waiver says, by which the audit log names it. */
export const digestOfWaiver = ({ id: _id, revoked: _revoked, ...said }: StoredWaiver): string =>
  sha256Of(canonicalJson(said));
