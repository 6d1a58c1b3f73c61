import type { Core } from '@strapi/strapi';
import { SETTINGS_SECTIONS } from '../../../../contracts/settings/view';
import type { AuditEntry } from '../../../../domain/workflow/audit-chain';
import type { Decision } from '../../../../domain/workflow/decisions';
import { allSettings, digestOfSettings } from '../../gateways/settings-gateway';
import { digestOfWaiver, readWaivers } from '../../gateways/waiver-gateway';
import type { Discrepancy } from './discrepancy';
import type { Records } from './records';

/** Where the waivers and the settings of the desk are not those that the log tells of. */
export async function checkDecisions(strapi: Core.Strapi, records: Records): Promise<Discrepancy[]> {
  return [...(await checkWaivers(strapi, records)), ...(await checkSettings(strapi, records))];
}

async function checkWaivers(strapi: Core.Strapi, { entries, numberOf }: Records): Promise<Discrepancy[]> {
  const given = logged(entries, 'waive');
  const revoked = logged(entries, 'unwaive');
  const rows = (await readWaivers(strapi)).map((waiver) => ({ ...waiver, digest: digestOfWaiver(waiver) }));
  const there = new Set(rows.map(({ digest }) => digest));
  return [
    ...rows.flatMap(({ id, bulletinId, digest, revoked: mark }): Discrepancy[] => {
      const data = { id, number: numberOf(bulletinId) };
      if (!given.has(digest)) return [{ code: 'waiver_unlogged', data }];
      return revoked.has(digest) === (mark !== null) ? [] : [{ code: 'waiver_revocation_differs', data }];
    }),
    ...[...given].flatMap(([digest, { sequence, bulletinId }]): Discrepancy[] =>
      there.has(digest) ? [] : [{ code: 'waiver_missing', data: { sequence, number: numberOf(bulletinId) } }],
    ),
  ];
}

async function checkSettings(strapi: Core.Strapi, { entries }: Records): Promise<Discrepancy[]> {
  const stored = await allSettings(strapi);
  return SETTINGS_SECTIONS.flatMap((section) => {
    const changes = logged(entries, `set-${section}`);
    const rows = stored.filter((row) => row.section === section);
    const there = new Set(rows.map(digestOfSettings));
    return [
      ...rows.flatMap((row): Discrepancy[] =>
        changes.has(digestOfSettings(row))
          ? []
          : [{ code: 'settings_unlogged', data: { section, version: row.version } }],
      ),
      ...[...changes].flatMap(([digest, { sequence }]): Discrepancy[] =>
        there.has(digest) ? [] : [{ code: 'settings_missing', data: { section, sequence } }],
      ),
    ];
  });
}

/** The entries of one kind of decision, by the digest of what was decided. */
const logged = (entries: readonly AuditEntry[], decision: Decision): ReadonlyMap<string, AuditEntry> =>
  new Map(entries.flatMap((entry) => (entry.move === decision && entry.digest ? [[entry.digest, entry]] : [])));
