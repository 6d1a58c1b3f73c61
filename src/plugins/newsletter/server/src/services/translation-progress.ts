import type { Core } from '@strapi/strapi';
import type { Progress } from '../../../contracts/workbench/workbench';
import { readToShow } from '../gateways/read-closure';
import { segmentsOf } from './segments-of';
import { progressOf } from './workbench/view-segments';

/** How far a bulletin's translation is: segments by state, and how many want somebody's hand. */
export type BulletinProgress = { readonly progress: Progress; readonly left: number };

/** Segments that nobody need touch any more. */
const DONE = ['translated', 'reviewed'] as const;

/** How many segments want somebody's hand. */
const leftIn = (progress: Progress): number => {
  const all = Object.values(progress).reduce((sum, count) => sum + count, 0);
  return all - DONE.reduce((sum, state) => sum + progress[state], 0);
};

/** Counts the segments of a bulletin as they stand; of one that is gone there are none. */
export async function translationProgress(strapi: Core.Strapi, bulletinId: string): Promise<BulletinProgress> {
  const bulletin = await readToShow(strapi, bulletinId);
  const progress = progressOf(bulletin ? (await segmentsOf(strapi, bulletin)).segments : []);
  return { progress, left: leftIn(progress) };
}
