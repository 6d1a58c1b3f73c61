import type { Core } from '@strapi/strapi';
import type { TranslatedView } from '../../../../contracts/workbench/workbench';
import { ok, type Result, refuse } from '../../../../domain/result';
import { underDeskLock } from '../../gateways/desk-lock';
import type { Onlooker } from '../../onlooker';
import { tellTranslated } from './tell-segments';
import { openBench } from './workbench-desk';
import { writeTranslations } from './write-translations';

/** Why nothing was confirmed; the codes are stable. */
export type UnchangedRefusal = 'bulletin_not_found' | 'segments_not_permitted';

/**
 * Says of stale translations that they are still right: they count as made from the source as it stands, in the state
 * that they had, and their links follow it. What is not stale any more stays as it is.
 */
export function confirmUnchanged(
  strapi: Core.Strapi,
  bulletinId: string,
  ids: readonly string[],
  onlooker: Onlooker,
): Promise<Result<TranslatedView, UnchangedRefusal>> {
  return underDeskLock(strapi, async (): Promise<Result<TranslatedView, UnchangedRefusal>> => {
    const bench = await openBench(strapi, bulletinId, onlooker);
    if (!bench) return refuse('bulletin_not_found');
    const stale = bench.segments.segments.filter(({ id, state }) => ids.includes(id) && state === 'stale');
    if (stale.some((segment) => !bench.mayWrite(segment))) return refuse('segments_not_permitted');
    const translated = stale.map(({ id, target, unit }) => ({
      id,
      words: target,
      state: unit?.state ?? 'translated',
      origin: unit?.origin ?? 'workbench',
    }));
    await writeTranslations(strapi, bench, translated, onlooker);
    return ok(await tellTranslated(strapi, bench, ids, onlooker));
  });
}
