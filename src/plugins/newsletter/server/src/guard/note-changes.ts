import { callerActor } from '../caller';
import { noteChange } from '../gateways/content-changes';
import { underDeskLock } from '../gateways/desk-lock';
import { voidStaleApprovals } from '../services/void-stale-approvals';
import { isPublishable, isTranslated } from '../uids';
import type { DocumentGuard } from './document-call';
import { hasGrant } from './grant';

/** What Strapi adds to every write. */
const BOOKKEEPING = ['locale', 'createdBy', 'updatedBy', 'createdAt', 'updatedAt', 'publishedAt'];

const CHANGES = ['create', 'update', 'delete', 'clone', 'discardDraft'];

/**
 * Notes who changed which fields, and lets no approval stand that was given to other content. What locking does not
 * stop (people, organisations and the operation belong to many bulletins) ends the approval here, with the write.
 */
export const noteChanges: DocumentGuard = async (strapi, call, next) => {
  const { uid, action, params } = call;
  if (!call.outermost || hasGrant() || !isTranslated(uid) || !CHANGES.includes(action)) return next();
  return underDeskLock(strapi, async () => {
    const result = await next();
    const row = result as { documentId?: string; updatedAt?: string | Date } | null;
    const targetId = params.documentId ?? row?.documentId;
    if (!targetId) return result;
    await noteChange(strapi, callerActor(strapi), {
      target: uid,
      targetId,
      locale: typeof params.locale === 'string' ? params.locale : null,
      action,
      // The row's own time, so that one who read this state is not told of the change that made it.
      at: new Date(row?.updatedAt ?? Date.now()).toISOString(),
      fields: Object.keys(params.data ?? {}).filter((field) => !BOOKKEEPING.includes(field)),
    });
    if (!isPublishable(uid)) await voidStaleApprovals(strapi, callerActor(strapi));
    return result;
  });
};
