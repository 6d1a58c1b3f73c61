import type { Core } from '@strapi/strapi';
import type { Confirmation, FindingView, OfferedFinding } from '../../../contracts/findings';
import type { Bulletin } from '../../../domain/bulletin/bulletin';
import { isFoundation } from '../../../domain/lint/law';
import type { SettledFinding } from '../../../domain/lint/settle';
import { otherLocale } from '../../../domain/locale';
import { EDITABLE_STAGES, type Stage } from '../../../domain/workflow/stages';
import { mayWrite } from '../content-rights';
import { describeFindings } from '../describe-finding';
import { actorNames } from '../gateways/actor-names';
import { mayWaive } from '../may-decide';
import type { Onlooker } from '../onlooker';
import { isPublishable, uidOf } from '../uids';
import { mayTranslate } from './workbench/workbench-desk';

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
  const mayConfirm = ({ target, locale: into }: FindingView): boolean =>
    into !== null &&
    (isOpen || !isPublishable(uidOf(target.type))) &&
    mayTranslate(strapi, ability, target, { source: otherLocale(into), target: into });
  return describeFindings(locale, bulletin, findings, names).map((view, at) => ({
    ...view,
    mayMend: view.mends.length > 0 && mayChange(view),
    mayWaive: !isFoundation(view) && mayWaive(ability, view.ruleId),
    confirmation: view.ruleId === 'i18n/complete' && mayConfirm(view) ? confirmationOf(findings[at]) : null,
  }));
}

/** What one word settles; a draft and what a machine said must be read where they stand. */
function confirmationOf({ reason, data }: Partial<SettledFinding> = {}): Confirmation | null {
  const says = reason === 'stale' ? 'unchanged' : 'approved';
  if (reason !== 'stale' && reason !== 'name') return null;
  return { says, ids: String(data?.segment).split(' '), seen: String(data?.words) };
}
