import type { Core } from '@strapi/strapi';
import type { ShowingBulletin, ShowingView } from '../../../contracts/showing';
import type { DocumentPart } from '../../../domain/bulletin/fields';
import type { Locale } from '../../../domain/locale';
import { EDITABLE_STAGES } from '../../../domain/workflow/stages';
import { lockInWords } from '../describe-lock';
import { bulletinHeads } from '../gateways/bulletin-heads';
import { isDocumentId } from '../gateways/read-closure';
import { bulletinsShowing } from '../gateways/shown-in';
import { stagesOf } from '../gateways/workflow-gateway';
import { say } from '../messages';
import { isPublishable, uidOf } from '../uids';

/** The bulletins that show a document, and whether each lets it be edited now; none for what is not there. */
export async function findShowing(
  strapi: Core.Strapi,
  type: DocumentPart,
  documentId: string,
  locale: Locale,
): Promise<ShowingView> {
  if (!isDocumentId(documentId)) return [];
  const uid = uidOf(type);
  const bulletins = await bulletinsShowing(strapi, uid, documentId);
  const ids = bulletins.map((bulletin) => bulletin.documentId);
  const [stages, heads] = [await stagesOf(strapi, ids), await bulletinHeads(strapi, locale, ids)];
  const shown = bulletins.map(({ documentId: id, number }): ShowingBulletin => {
    const stage = stages.get(id) ?? 'draft';
    // People, organisations and the operation belong to many bulletins, and no stage locks them.
    const isLocked = isPublishable(uid) && !EDITABLE_STAGES.includes(stage);
    return {
      documentId: id,
      number,
      title: heads.get(id)?.title ?? null,
      stage,
      locked: isLocked ? say(locale, 'newsletter.refusal.locked_by_stage', lockInWords(locale, number, stage)) : null,
    };
  });
  return shown.sort(
    (a, b) => Number(isOpen(b)) - Number(isOpen(a)) || (b.number ?? Infinity) - (a.number ?? Infinity) || 0,
  );
}

const isOpen = ({ stage }: ShowingBulletin): boolean => EDITABLE_STAGES.includes(stage);
