import type { Core } from '@strapi/strapi';
import type { FundingView } from '../../../contracts/settings/funding';
import { mayRead } from '../content-rights';
import { readClosure } from '../gateways/read-closure';
import type { Onlooker } from '../onlooker';
import { OPERATION } from '../uids';
import { findShowing } from './find-showing';
import { readFindings } from './read-findings';

const NOTHING: FundingView = { bulletin: null, operation: null, findings: [] };

/** The operation's funding as the newest bulletin shows it, with what the checks find in it; nothing for who may not read it. */
export async function readFunding(strapi: Core.Strapi, onlooker: Onlooker): Promise<FundingView> {
  if (!mayRead(onlooker.ability, OPERATION)) return NOTHING;
  const row = await strapi.db.query(OPERATION).findOne({ select: ['documentId'] });
  const [bulletin] = row ? await findShowing(strapi, 'operation', row.documentId, onlooker.locale) : [];
  const closure = bulletin ? await readClosure(strapi, bulletin.documentId, 'draft') : null;
  if (!bulletin || !closure) return NOTHING;
  const found = await readFindings(strapi, bulletin.documentId, {}, onlooker);
  const findings = found.ok ? found.value.findings.filter(({ target }) => target.type === 'operation') : [];
  return { bulletin, operation: closure.operation, findings };
}
