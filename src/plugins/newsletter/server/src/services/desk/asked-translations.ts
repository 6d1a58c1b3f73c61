import type { Core } from '@strapi/strapi';
import type { AskedTranslation } from '../../../../contracts/desk/home';
import { RESTING_STAGES } from '../../../../domain/workflow/stages';
import { administratorOf } from '../../actor';
import { isPast } from '../../desk-day';
import { readAssignments } from '../../gateways/translation-gateway';
import type { Onlooker } from '../../onlooker';
import { translationProgress } from '../translation-progress';
import type { DeskBulletin } from './desk-bulletins';

const NO_DAY = '9999';

/** What the onlooker was asked to translate and has not finished, the first due first; without a day last. */
export async function askedTranslations(
  strapi: Core.Strapi,
  bulletins: readonly DeskBulletin[],
  { actor }: Onlooker,
): Promise<AskedTranslation[]> {
  const assignments = await readAssignments(strapi);
  const mine = bulletins.filter(
    ({ documentId, workflow }) =>
      assignments.get(documentId)?.assignee === administratorOf(actor) && !RESTING_STAGES.includes(workflow.stage),
  );
  const asked: AskedTranslation[] = [];
  for (const { begun: _begun, workflow: _workflow, ...head } of mine) {
    const progress = await translationProgress(strapi, head.documentId);
    const { due = null, note = null } = assignments.get(head.documentId) ?? {};
    if (progress.left > 0) asked.push({ ...head, ...progress, due, isLate: isPast(due), note });
  }
  return asked.sort((a, b) => (a.due ?? NO_DAY).localeCompare(b.due ?? NO_DAY));
}
