import type { Core } from '@strapi/strapi';
import type { AskedTranslation } from '../../../../contracts/desk/home';
import { RESTING_STAGES } from '../../../../domain/workflow/stages';
import { administratorOf } from '../../actor';
import { deskDay } from '../../desk-day';
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
    const { progress, left } = await translationProgress(strapi, head.documentId);
    const due = assignments.get(head.documentId)?.due ?? null;
    const all = Object.values(progress).reduce((sum, count) => sum + count, 0);
    if (left > 0)
      asked.push({ ...head, left, stale: progress.stale, all, due, isLate: due !== null && due < deskDay() });
  }
  return asked.sort((a, b) => (a.due ?? NO_DAY).localeCompare(b.due ?? NO_DAY));
}
