import type { Core } from '@strapi/strapi';
import type { AssignmentBody, AssignmentChoice, AssignmentView, Translator } from '../../../contracts/assignment';
import { ok, type Result, refuse } from '../../../domain/result';
import { RESTING_STAGES } from '../../../domain/workflow/stages';
import { deskDay } from '../desk-day';
import { actorNames } from '../gateways/actor-names';
import { bulletinHeads } from '../gateways/bulletin-heads';
import { underDeskLock } from '../gateways/desk-lock';
import { type Person, peopleIn } from '../gateways/people';
import { type Assignment, keepAssignment, readAssignments } from '../gateways/translation-gateway';
import { readWorkflow } from '../gateways/workflow-gateway';
import type { Onlooker } from '../onlooker';
import { notifyAssigned } from './notify-assigned';

/** Why nobody was asked; the codes are stable. */
export type AssignRefusal = 'bulletin_not_found' | 'assignment_is_closed' | 'not_a_translator' | 'due_is_past';

/** Those who can be asked to translate; in a small office an editor is. */
const translators = (strapi: Core.Strapi): Promise<Person[]> => peopleIn(strapi, ['translator', 'editor'], null);

/** Who translates a bulletin, and who could. */
export async function readAssignment(
  strapi: Core.Strapi,
  bulletinId: string,
  { locale }: Onlooker,
): Promise<Result<AssignmentChoice, 'bulletin_not_found'>> {
  if (!(await bulletinHeads(strapi, locale, [bulletinId])).has(bulletinId)) return refuse('bulletin_not_found');
  const able = (await translators(strapi)).map(({ id, name }): Translator => ({ id, name }));
  return ok({ assignment: await assignmentOf(strapi, bulletinId), translators: able });
}

/** Asks somebody to translate a bulletin by a day, or nobody any more; they are told by mail once it is kept. */
export function assignTranslation(
  strapi: Core.Strapi,
  bulletinId: string,
  { assignee, due }: AssignmentBody,
  onlooker: Onlooker,
): Promise<Result<AssignmentChoice, AssignRefusal>> {
  const { actor } = onlooker;
  return underDeskLock(strapi, async (): Promise<Result<AssignmentChoice, AssignRefusal>> => {
    const standing = await readAssignment(strapi, bulletinId, onlooker);
    if (!standing.ok) return standing;
    if (RESTING_STAGES.includes((await readWorkflow(strapi, bulletinId)).stage)) return refuse('assignment_is_closed');
    if (assignee === null) {
      await keepAssignment(strapi, bulletinId, null);
      return readAssignment(strapi, bulletinId, onlooker);
    }
    const person = (await translators(strapi)).find(({ id }) => id === assignee);
    if (!person) return refuse('not_a_translator');
    const before = standing.value.assignment;
    if (due !== null && due < deskDay() && due !== before?.due) return refuse('due_is_past');
    if (before?.assignee.id === assignee && before.due === due) return standing;
    await keepAssignment(strapi, bulletinId, { assignee, due, assignedBy: actor.name });
    notifyAssigned(strapi, { bulletinId, actor, person, due, news: 'asked' });
    return readAssignment(strapi, bulletinId, onlooker);
  });
}

/** Who translates a bulletin; `null` where nobody was asked. */
export const assignmentOf = async (strapi: Core.Strapi, bulletinId: string): Promise<AssignmentView | null> =>
  (await viewAssignments(strapi, await readAssignments(strapi, [bulletinId]))).get(bulletinId) ?? null;

/** Tells assignments with the names of people. */
export async function viewAssignments(
  strapi: Core.Strapi,
  assignments: ReadonlyMap<string, Assignment>,
): Promise<ReadonlyMap<string, AssignmentView>> {
  const all = [...assignments.values()];
  const nameOf = await actorNames(strapi, [
    ...new Set(all.flatMap((one) => [`admin:${one.assignee}`, one.assignedBy])),
  ]);
  const named = (actor: string): string => nameOf.get(actor) ?? actor;
  return new Map(
    all.map(({ bulletinId, assignee, due, assignedBy }) => [
      bulletinId,
      {
        assignee: { id: assignee, name: named(`admin:${assignee}`) },
        due,
        isLate: due !== null && due < deskDay(),
        by: named(assignedBy),
      },
    ]),
  );
}
