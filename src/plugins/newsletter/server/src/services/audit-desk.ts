import type { Core } from '@strapi/strapi';
import { readAudit } from '../gateways/audit-gateway';
import { atOneMoment } from '../gateways/desk-lock';
import { sealsLostBeforeStart } from '../setup/note-lost-seals';
import { missingSeals } from '../setup/seal-records';
import { checkDecisions } from './audit/check-decisions';
import { checkEditions } from './audit/check-editions';
import { checkLanguages } from './audit/check-languages';
import { checkChain, checkWorkflows } from './audit/check-log';
import { checkPublished } from './audit/check-published';
import { type Discrepancy, severityOf } from './audit/discrepancy';
import { readRecords } from './audit/records';

/** What an audit saw: how much, the hash that the log ends with, and what is not as it should be. */
export type AuditReport = {
  readonly entries: number;
  /** To be written down elsewhere: a log that ends otherwise later was cut or written anew. `null` for an empty log. */
  readonly lastHash: string | null;
  /** How many editions were checked; `null` where the chain alone was. */
  readonly editions: number | null;
  readonly errors: readonly Discrepancy[];
  readonly notices: readonly Discrepancy[];
};

/** Walks the chain of the audit log, and nothing else. */
export async function auditChain(strapi: Core.Strapi): Promise<AuditReport> {
  const entries = await readAudit(strapi);
  return {
    entries: entries.length,
    lastHash: entries.at(-1)?.hash ?? null,
    editions: null,
    errors: checkChain(entries),
    notices: [],
  };
}

/**
 * Finds what came into the database past Deltio, by raw SQL or `strapi import`: all that is public, recorded or stored
 * in two languages is held against the log and the editions. Changes nothing.
 */
export async function auditDesk(strapi: Core.Strapi): Promise<AuditReport> {
  return atOneMoment(strapi, async () => {
    const records = await readRecords(strapi);
    const found = [
      ...(await checkSeals(strapi)),
      ...checkChain(records.entries),
      ...checkWorkflows(records),
      ...(await checkEditions(strapi, records)),
      ...(await checkDecisions(strapi, records)),
      ...(await checkPublished(strapi, records)),
      ...(await checkLanguages(strapi)),
    ];
    return {
      entries: records.entries.length,
      lastHash: records.entries.at(-1)?.hash ?? null,
      editions: records.editions.length,
      errors: found.filter((discrepancy) => severityOf(discrepancy) === 'error'),
      notices: found.filter((discrepancy) => severityOf(discrepancy) === 'notice'),
    };
  });
}

/** The triggers that keep records from being changed: also those that were gone until this process set them again. */
async function checkSeals(strapi: Core.Strapi): Promise<Discrepancy[]> {
  const names = new Set([...sealsLostBeforeStart(strapi), ...(await missingSeals(strapi)).map(({ name }) => name)]);
  return [...names].map((name) => ({ code: 'seal_missing', data: { name } }));
}
