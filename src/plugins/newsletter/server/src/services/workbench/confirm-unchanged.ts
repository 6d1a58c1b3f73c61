import type { Core } from '@strapi/strapi';
import type { TranslatedView } from '../../../../contracts/workbench/workbench';
import { ingest } from '../../../../domain/exchange/ingest';
import { ok, type Result, refuse } from '../../../../domain/result';
import { underDeskLock } from '../../gateways/desk-lock';
import type { Onlooker } from '../../onlooker';
import { keepSaid } from './keep-said';
import { tellSegments } from './tell-segments';
import { progressOf } from './view-segments';
import { openBench } from './workbench-desk';
import { writeFields } from './write-fields';

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
    const words = new Map(stale.map(({ id, target }) => [id, target]));
    const fields = ingest(bench.bulletin, bench.segments.direction, bench.segments, words);
    await writeFields(strapi, bench.bulletin, fields, onlooker.actor);
    const at = new Date().toISOString();
    const said = new Map(
      stale.map(({ id, unit }) => [
        id,
        {
          state: unit?.state ?? 'translated',
          by: onlooker.actor.name,
          at,
          origin: unit?.origin ?? 'workbench',
        } as const,
      ]),
    );
    await keepSaid(strapi, (await openBench(strapi, bulletinId, onlooker)) ?? bench, said);
    const after = (await openBench(strapi, bulletinId, onlooker)) ?? bench;
    const { segments } = after.segments;
    const told = segments.filter(({ id }) => ids.includes(id));
    return ok({
      segments: await tellSegments(strapi, after, told, onlooker.locale),
      progress: progressOf(segments),
    });
  });
}
