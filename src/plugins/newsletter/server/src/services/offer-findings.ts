import type { Core } from '@strapi/strapi';
import type { FindingView, OfferedFinding } from '../../../contracts/findings';
import type { Bulletin } from '../../../domain/bulletin/bulletin';
import { isFoundation } from '../../../domain/lint/law';
import type { SettledFinding } from '../../../domain/lint/settle';
import { EDITABLE_STAGES, type Stage } from '../../../domain/workflow/stages';
import { mayWrite } from '../content-rights';
import { describeFindings } from '../describe-finding';
import { actorNames } from '../gateways/actor-names';
import { mayWaive } from '../may-decide';
import type { Onlooker } from '../onlooker';
import { isPublishable, uidOf } from '../uids';

/** Findings in the onlooker's language, each with what they may do about it while the bulletin is in this stage. */
export async function offerFindings(
  strapi: Core.Strapi,
  bulletin: Bulletin,
  stage: Stage,
  findings: readonly SettledFinding[],
  { ability, locale }: Onlooker,
): Promise<OfferedFinding[]> {
  const givers = [...new Set(findings.flatMap(({ waiver }) => (waiver ? [waiver.by] : [])))];
  const names = givers.length === 0 ? new Map<string, string>() : await actorNames(strapi, givers);
  const isOpen = EDITABLE_STAGES.includes(stage);
  const allowed = new Map<string, boolean>();
  const mayChange = ({ target }: FindingView): boolean => {
    // Shared registers are open in every stage; the bulletin's own content is locked with it.
    if (!isOpen && isPublishable(uidOf(target.type))) return false;
    const key = JSON.stringify([target.type, target.locale, target.field?.replaceAll(/\d+/g, '')]);
    const known = allowed.get(key) ?? mayWrite(strapi, ability, target);
    allowed.set(key, known);
    return known;
  };
  return describeFindings(locale, bulletin, findings, names).map((view) => ({
    ...view,
    mayMend: view.mends.length > 0 && mayChange(view),
    mayWaive: !isFoundation(view) && mayWaive(ability, view.ruleId),
  }));
}
