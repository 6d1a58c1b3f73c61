import type { Core } from '@strapi/strapi';
import { RESTING_STAGES } from '../../../domain/workflow/stages';
import type { Actor } from '../actor';
import { deskDay, isPast } from '../desk-day';
import { underDeskLock } from '../gateways/desk-lock';
import { personNamed } from '../gateways/people';
import { type Assignment, keepReminded, type Reminder, readAssignments } from '../gateways/translation-gateway';
import { readWorkflow } from '../gateways/workflow-gateway';
import type { AssignmentNews } from '../mail/compose-mail';
import { notifyAssigned } from './notify-assigned';
import { translationProgress } from './translation-progress';

const SCHEDULE: Actor = { name: 'schedule', role: 'schedule', channel: 'schedule' };
const DAY_MS = 86_400_000;

/**
 * Tells how assigned translations go, each thing once: whoever translates that the day is the next one or today, that it
 * is past, or that there is something left again; whoever asked that all is done. Of several instances one tells.
 */
export async function remindTranslators(strapi: Core.Strapi, now: Date = new Date()): Promise<void> {
  for (const bulletinId of (await readAssignments(strapi)).keys()) {
    try {
      await underDeskLock(strapi, () => remind(strapi, bulletinId, now));
    } catch (error) {
      strapi.log.error(error);
    }
  }
}

async function remind(strapi: Core.Strapi, bulletinId: string, now: Date): Promise<void> {
  const asked = (await readAssignments(strapi, [bulletinId])).get(bulletinId);
  if (!asked || RESTING_STAGES.includes((await readWorkflow(strapi, bulletinId)).stage)) return;
  const { left } = await translationProgress(strapi, bulletinId);
  const news = newsOf(asked, left, now);
  if (news === null) return;
  const translator = `admin:${asked.assignee}`;
  const person = await personNamed(strapi, news === 'done' ? asked.assignedBy : translator);
  await keepReminded(strapi, bulletinId, news === 'again' ? nearness(asked, now) : news);
  if (!person) return;
  const actor = news === 'done' ? { ...SCHEDULE, name: translator, channel: 'admin' as const } : SCHEDULE;
  notifyAssigned(strapi, { bulletinId, actor, person, due: asked.due, note: asked.note, news });
}

/** What is new, and was not told last. */
function newsOf(
  asked: Assignment,
  left: number,
  now: Date,
): Exclude<AssignmentNews['news'], 'asked' | 'released'> | null {
  const { reminded } = asked;
  if (left === 0) return reminded === 'done' ? null : 'done';
  if (reminded === 'done') return 'again';
  const near = nearness(asked, now);
  return near === reminded || (near === 'soon' && reminded === 'late') ? null : near;
}

/** Whether the day is the next one or today, or past. */
function nearness({ due }: Assignment, now: Date): Exclude<Reminder, 'done'> | null {
  if (due === null) return null;
  if (isPast(due, now)) return 'late';
  return due <= deskDay(new Date(now.getTime() + DAY_MS)) ? 'soon' : null;
}
