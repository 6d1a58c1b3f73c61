import type { Core } from '@strapi/strapi';
import { type Finished, finishedIn, progressOf } from '../../../domain/exchange/progress';
import { readToShow } from '../gateways/read-closure';
import { segmentsOf } from './segments-of';

/** How far a bulletin's translation is: how many segments want somebody's hand, stale ones among them, of how many. */
export type BulletinProgress = Pick<Finished, 'all'> & { readonly left: number; readonly stale: number };

/** Counts the segments of a bulletin as they stand; of one that is gone there are none. */
export async function translationProgress(strapi: Core.Strapi, bulletinId: string): Promise<BulletinProgress> {
  const bulletin = await readToShow(strapi, bulletinId);
  const progress = progressOf(bulletin ? (await segmentsOf(strapi, bulletin)).segments : []);
  const { done, all } = finishedIn([progress]);
  return { all, left: all - done, stale: progress.stale };
}
