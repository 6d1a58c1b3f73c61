import type { Core } from '@strapi/strapi';
import { RESTING_STAGES } from '../../../domain/workflow/stages';
import type { Actor } from '../actor';
import { deskDay } from '../desk-day';
import { underDeskLock } from '../gateways/desk-lock';
import { peopleIn } from '../gateways/people';
import { type Assignment, keepReminded, type Reminder, readAssignments } from '../gateways/translation-gateway';
import { readWorkflow } from '../gateways/workflow-gateway';
import { notifyAssigned } from './notify-assigned';
import { translationProgress } from './translation-progress';

const SCHEDULE: Actor = { name: 'schedule', role: 'schedule', channel: 'schedule' };
const DAY_MS = 86_400_000;

/**
 * Reminds whoever was asked to translate: once when the day is the next one or today, once when it is past; not where
 * nothing is left. Of several instances one sends.
 */
export async function remindTranslators(strapi: Core.Strapi, now: Date = new Date()): Promise<void> {
  for (const asked of (await readAssignments(strapi)).values()) {
    const reminder = reminderFor(asked, now);
    if (reminder === null) continue;
    try {
      await underDeskLock(strapi, () => remind(strapi, asked.bulletinId, reminder, now));
    } catch (error) {
      strapi.log.error(error);
    }
  }
}

/** Which reminder is due and was not sent. */
function reminderFor({ due, reminded }: Assignment, now: Date): Reminder | null {
  if (due === null || reminded === 'late') return null;
  if (due < deskDay(now)) return 'late';
  return reminded === null && due <= deskDay(new Date(now.getTime() + DAY_MS)) ? 'soon' : null;
}

async function remind(strapi: Core.Strapi, bulletinId: string, reminder: Reminder, now: Date): Promise<void> {
  const asked = (await readAssignments(strapi, [bulletinId])).get(bulletinId);
  // Another instance may have been here, or somebody else was asked meanwhile.
  if (!asked || reminderFor(asked, now) !== reminder) return;
  if (RESTING_STAGES.includes((await readWorkflow(strapi, bulletinId)).stage)) return;
  if ((await translationProgress(strapi, bulletinId)).left === 0) return;
  const person = (await peopleIn(strapi, ['translator', 'editor'], null)).find(({ id }) => id === asked.assignee);
  if (!person) return;
  // Only now: who finished in time is reminded where the original changes after the day.
  await keepReminded(strapi, bulletinId, reminder);
  notifyAssigned(strapi, { bulletinId, actor: SCHEDULE, person, due: asked.due, news: reminder });
}
