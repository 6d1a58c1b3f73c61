import type { Core } from '@strapi/strapi';
import type { PresenceBody, PresenceView } from '../../../../contracts/desk/presence';
import type { DocumentPart } from '../../../../domain/bulletin/fields';
import { ok, type Result, refuse } from '../../../../domain/result';
import { isPresent, PRESENCE_LASTS_MS, presenceFor } from '../../../../domain/workflow/presence';
import { mayUpdate } from '../../content-rights';
import { actorNames } from '../../gateways/actor-names';
import {
  dropPresence,
  dropPresencesBefore,
  keepPresence,
  markTakenOver,
  presencesAt,
  type Spot,
} from '../../gateways/presence-gateway';
import { isDocumentId } from '../../gateways/read-closure';
import type { Onlooker } from '../../onlooker';
import { uidOf } from '../../uids';

export type PresenceRefusal = 'document_not_found' | 'document_not_permitted';

/**
 * Notes what the caller does with a document, and answers who else writes in it. It stops nobody: whoever saves a form
 * that is no longer what is stored is refused by `refuseStaleEdits`. Who only reads leaves no trace.
 */
export async function tellPresence(
  strapi: Core.Strapi,
  { type, documentId }: { readonly type: DocumentPart; readonly documentId: string },
  { language, doing }: PresenceBody,
  { ability, actor: { name: actor } }: Onlooker,
): Promise<Result<PresenceView, PresenceRefusal>> {
  const uid = uidOf(type);
  if (!isDocumentId(documentId)) return refuse('document_not_found');
  if ((await strapi.db.query(uid).count({ where: { documentId } })) === 0) return refuse('document_not_found');
  const isWriting = doing === 'writing' || doing === 'taking-over';
  const mayWrite = mayUpdate(strapi, ability, uid, language);
  if (isWriting && !mayWrite) return refuse('document_not_permitted');

  const spot: Spot = { targetId: documentId, language };
  const now = new Date().toISOString();
  const before = await presencesAt(strapi, spot);
  if (doing === 'leaving') await dropPresence(strapi, spot, actor);
  if (isWriting) {
    const own = before.find((presence) => presence.actor === actor && isPresent(presence, now));
    if (!own) await dropPresencesBefore(strapi, new Date(Date.parse(now) - PRESENCE_LASTS_MS).toISOString());
    const taken = doing === 'taking-over' ? null : (own?.taken ?? null);
    await keepPresence(strapi, spot, { actor, since: own?.since ?? now, seen: now, taken });
  }
  if (doing === 'taking-over') await markTakenOver(strapi, spot, { by: actor, at: now });

  const { writing, takenOver } = presenceFor(actor, isWriting ? await presencesAt(strapi, spot) : before, now);
  const names = await actorNames(strapi, [...writing.map((each) => each.actor), ...(takenOver ? [takenOver.by] : [])]);
  const named = (by: string, at: string) => ({ name: names.get(by) ?? by, at });
  return ok({
    writing: writing.map((each) => named(each.actor, each.since)),
    takenOver: takenOver && named(takenOver.by, takenOver.at),
    mayWrite,
  });
}
