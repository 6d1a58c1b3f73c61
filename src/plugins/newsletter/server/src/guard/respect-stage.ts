import { EDITABLE_STAGES, type Stage } from '../../../domain/workflow/stages';
import { arrowsFrom } from '../../../domain/workflow/table';
import { callerLocale } from '../caller';
import { bulletinsShowing } from '../gateways/shown-in';
import { readWorkflow } from '../gateways/workflow-gateway';
import { say } from '../messages';
import { isPublishable } from '../uids';
import type { DocumentGuard } from './document-call';
import { refusal } from './refusal';

const EDITS = ['update', 'delete', 'discardDraft'];

/** The move that opens a locked stage for editing. */
const keyTo = (stage: Stage) =>
  (['revoke', 'correct'] as const).find((move) => arrowsFrom(stage, move).length > 0) ?? 'none';

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
    const locale = callerLocale(strapi);
    throw refusal(
      strapi,
      'locked_by_stage',
      {
        number: bulletin.number ?? '–',
        stage: say(locale, `newsletter.stage.${stage}`),
        way: say(locale, `newsletter.refusal.way.${keyTo(stage)}`),
      },
      { stage, bulletin: bulletin.documentId },
    );
  }
  return next();
};
