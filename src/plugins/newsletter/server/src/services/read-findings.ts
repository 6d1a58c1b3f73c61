import type { Core } from '@strapi/strapi';
import type { FindingsView } from '../../../contracts/findings';
import { ok, type Result, refuse } from '../../../domain/result';
import { readToShow } from '../gateways/read-closure';
import { readWorkflow } from '../gateways/workflow-gateway';
import type { Onlooker } from '../onlooker';
import { findingsOf } from './findings-of';
import { type Asked, lookUp } from './look-up';
import { offerFindings } from './offer-findings';

/** What stands against a bulletin as it is saved, with what the onlooker may do about it. */
export async function readFindings(
  strapi: Core.Strapi,
  bulletinId: string,
  asked: Asked,
  onlooker: Onlooker,
): Promise<Result<FindingsView, 'bulletin_not_found'>> {
  const bulletin = await readToShow(strapi, bulletinId);
  if (!bulletin) return refuse('bulletin_not_found');
  const findings = await findingsOf(strapi, bulletin, [], await lookUp(strapi, bulletin, asked));
  const { stage } = await readWorkflow(strapi, bulletinId);
  return ok({ findings: await offerFindings(strapi, bulletin, stage, findings, onlooker) });
}
