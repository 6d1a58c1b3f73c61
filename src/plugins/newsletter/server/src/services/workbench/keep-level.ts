import type { Core } from '@strapi/strapi';
import { sourceChange } from '../../../../domain/exchange/source-change';
import type { Onlooker } from '../../onlooker';
import type { BulletinSegments } from '../segments-of';
import { keepSaid } from './keep-said';
import { openBench } from './workbench-desk';

/**
 * After the desk's own mends of a bulletin: what they changed in white space or typography alone asks nobody to translate
 * again; those who made the translations are still who made them. Under the desk lock.
 */
export async function keepLevel(
  strapi: Core.Strapi,
  bulletinId: string,
  before: BulletinSegments,
  onlooker: Onlooker,
): Promise<void> {
  const bench = await openBench(strapi, bulletinId, onlooker);
  if (!bench) return;
  const wasStale = new Set(before.segments.flatMap(({ id, state }) => (state === 'stale' ? [id] : [])));
  const still = bench.segments.segments.flatMap((segment) => {
    const { id, unit } = segment;
    if (!unit || wasStale.has(id) || !sourceChange(segment)?.isSlight) return [];
    const { state, by, at, origin } = unit;
    return [[id, { state, by, at, origin }] as const];
  });
  if (still.length > 0) await keepSaid(strapi, bench, new Map(still));
}
