import type { Core } from '@strapi/strapi';
import type {
  AssignmentBody,
  AssignmentChoice,
  AssignmentStanding,
  AssignmentView,
  Translator,
} from '../../../contracts/assignment';
import { canonicalJson } from '../../../domain/bulletin/canonical-json';
import { sha256Of } from '../../../domain/bulletin/digest';
import { otherLocale } from '../../../domain/locale';
import { ok, type Result, refuse } from '../../../domain/result';
import { RESTING_STAGES } from '../../../domain/workflow/stages';
import { isPast } from '../desk-day';
import { actorNames } from '../gateways/actor-names';
import { appendDecision } from '../gateways/audit-gateway';
import { bulletinHeads } from '../gateways/bulletin-heads';
import { underDeskLock } from '../gateways/desk-lock';
import { type Person, personNamed, writersIn } from '../gateways/people';
import { type Assignment, keepAssignment, readAssignments, sourceOf } from '../gateways/translation-gateway';
import { readWorkflow } from '../gateways/workflow-gateway';
import { mayDo } from '../may-decide';
import type { Onlooker } from '../onlooker';
import { notifyAssigned } from './notify-assigned';

/** Why nobody was asked; the codes are stable. */
export type AssignRefusal = 'bulletin_not_found' | 'assignment_is_closed' | 'not_a_translator' | 'due_is_past';

/** Those who can be asked to translate a bulletin: whoever may write the language that it is translated into. */
const translatorsOf = async (strapi: Core.Strapi, bulletinId: string): Promise<Person[]> =>
  writersIn(strapi, otherLocale(await sourceOf(strapi, bulletinId)));

/** Who translates a bulletin, and who could. */
export async function readAssignment(
  strapi: Core.Strapi,
  bulletinId: string,
  { locale }: Onlooker,
): Promise<Result<AssignmentChoice, 'bulletin_not_found'>> {
  if (!(await bulletinHeads(strapi, locale, [bulletinId])).has(bulletinId)) return refuse('bulletin_not_found');
  const able = (await translatorsOf(strapi, bulletinId)).map(({ id, name }): Translator => ({ id, name }));
  return ok({ assignment: await assignmentOf(strapi, bulletinId), translators: able });
}

/**
 * Asks somebody to translate a bulletin by a day, or nobody any more, and writes that into the log. Whoever is asked, and
 * whoever is not any more, is told by mail once it is kept.
 */
export function assignTranslation(
  strapi: Core.Strapi,
  bulletinId: string,
  { assignee, due, note }: AssignmentBody,
  onlooker: Onlooker,
): Promise<Result<AssignmentChoice, AssignRefusal>> {
  const { actor } = onlooker;
  return underDeskLock(strapi, async (): Promise<Result<AssignmentChoice, AssignRefusal>> => {
    const standing = await readAssignment(strapi, bulletinId, onlooker);
    if (!standing.ok) return standing;
    if (RESTING_STAGES.includes((await readWorkflow(strapi, bulletinId)).stage)) return refuse('assignment_is_closed');
    const before = (await readAssignments(strapi, [bulletinId])).get(bulletinId) ?? null;
    const asked = assignee === null ? null : { assignee, due, note };
    const person = (await translatorsOf(strapi, bulletinId)).find(({ id }) => id === assignee);
    if (asked && !person) return refuse('not_a_translator');
    if (asked && isPast(due) && due !== before?.due) return refuse('due_is_past');
    const told = canonicalJson(asked);
    if (told === canonicalJson(before && { assignee: before.assignee, due: before.due, note: before.note }))
      return standing;
    await keepAssignment(strapi, bulletinId, asked && { ...asked, assignedBy: actor.name });
    await appendDecision(strapi, {
      at: new Date().toISOString(),
      bulletinId,
      decision: 'assign',
      actor,
      digest: sha256Of(canonicalJson({ bulletinId, assignment: asked })),
      comment: told,
    });
    const loser = before && before.assignee !== assignee ? await personNamed(strapi, `admin:${before.assignee}`) : null;
    if (loser) notifyAssigned(strapi, { bulletinId, actor, person: loser, due: null, note: null, news: 'released' });
    if (person) notifyAssigned(strapi, { bulletinId, actor, person, due, note, news: 'asked' });
    return readAssignment(strapi, bulletinId, onlooker);
  });
}

const assignmentOf = async (strapi: Core.Strapi, bulletinId: string): Promise<AssignmentView | null> =>
  (await viewAssignments(strapi, await readAssignments(strapi, [bulletinId]))).get(bulletinId) ?? null;

/** Who translates a bulletin, and whether the onlooker may ask somebody to. */
export const assignmentStanding = async (
  strapi: Core.Strapi,
  bulletinId: string,
  { ability }: Pick<Onlooker, 'ability'>,
): Promise<AssignmentStanding> => ({
  assignment: await assignmentOf(strapi, bulletinId),
  mayAssign: mayDo(ability, 'assign'),
});

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
    all.map(({ bulletinId, assignee, due, assignedBy, note }) => [
      bulletinId,
      {
        assignee: { id: assignee, name: named(`admin:${assignee}`) },
        due,
        isLate: isPast(due),
        by: named(assignedBy),
        note,
      },
    ]),
  );
}
