import type { Stage } from '../../../domain/workflow/stages';
import { callerLocale } from '../caller';
import { readClosure } from '../gateways/read-closure';
import { readWorkflow } from '../gateways/workflow-gateway';
import { say } from '../messages';
import { BULLETIN, isPublishable } from '../uids';
import { type DocumentGuard, publishes } from './document-call';
import { hasGrant } from './grant';
import { refusal } from './refusal';

/**
 * Bulletins, stories and events become public, and cease to be, through the workflow alone. A refusal for a bulletin
 * names its stage and every finding that stands against it.
 */
export const refusePublishing: DocumentGuard = async (strapi, call, next) => {
  if (!isPublishable(call.uid) || hasGrant()) return next();
  if (call.action === 'unpublish') throw refusal(strapi, 'unpublish_through_workflow');
  if (!publishes(call)) return next();
  if (call.uid !== BULLETIN) throw refusal(strapi, 'published_with_its_bulletin');

  const { documentId } = call.params;
  const locale = callerLocale(strapi);
  const words = (stage: Stage, count: number) => ({ stage: say(locale, `newsletter.stage.${stage}`), count });
  const bulletin = documentId ? await readClosure(strapi, documentId, 'draft') : null;
  if (!bulletin) throw refusal(strapi, 'publish_through_workflow', words('draft', 0));
  const { stage } = await readWorkflow(strapi, bulletin.documentId);
  // The rules are many modules, and this is seldom asked: no start waits for them.
  const [{ findingsOf }, { describeFindings }] = await Promise.all([
    import('../services/findings-of'),
    import('../describe-finding'),
  ]);
  const blocking = (await findingsOf(strapi, bulletin)).filter(
    ({ severity, waiver }) => severity === 'error' && !waiver,
  );
  const findings = describeFindings(locale, bulletin, blocking);
  throw refusal(strapi, 'publish_through_workflow', words(stage, findings.length), {
    stage,
    findings,
    // Strapi's edit view shows these beside the fields they name.
    errors: findings.map(({ target, place, message, ruleId }) => ({
      path: target.type === 'bulletin' ? (target.field?.split('.') ?? []) : [],
      name: ruleId,
      message: `${place}: ${message}`,
    })),
  });
};
