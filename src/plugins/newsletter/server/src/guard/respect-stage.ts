import { EDITABLE_STAGES } from '../../../domain/workflow/stages';
import { callerLocale } from '../caller';
import { lockInWords } from '../describe-lock';
import { bulletinsShowing } from '../gateways/shown-in';
import { readWorkflow } from '../gateways/workflow-gateway';
import { isPublishable } from '../uids';
import type { DocumentGuard } from './document-call';
import { refusal } from './refusal';

const EDITS = ['update', 'delete', 'discardDraft'];

/**
 * A bulletin's own content (the bulletin, its stories and their events) is edited in the stages that are open for it,
 * and in no other: what is approved or scheduled after revoking, what is published or withdrawn after reopening.
 */
export const respectStage: DocumentGuard = async (strapi, call, next) => {
  const { uid, action, params } = call;
  if (!call.outermost || !isPublishable(uid) || !EDITS.includes(action) || !params.documentId) return next();
  for (const bulletin of await bulletinsShowing(strapi, uid, params.documentId)) {
    const { stage } = await readWorkflow(strapi, bulletin.documentId);
    if (EDITABLE_STAGES.includes(stage)) continue;
    const words = lockInWords(callerLocale(strapi), bulletin.number, stage);
    throw refusal(strapi, 'locked_by_stage', words, { stage, bulletin: bulletin.documentId });
  }
  return next();
};
