import type { Core } from '@strapi/strapi';
import type { ApprovedBody, TranslatedView } from '../../../../contracts/workbench/workbench';
import { ok, type Result, refuse } from '../../../../domain/result';
import { underDeskLock } from '../../gateways/desk-lock';
import type { Onlooker } from '../../onlooker';
import { wordsOf } from '../segments-of';
import { tellTranslated } from './tell-segments';
import { openBench } from './workbench-desk';
import { writeTranslations } from './write-translations';

/** Why nothing was approved; the codes are stable. */
export type ApproveRefusal = 'bulletin_not_found' | 'segments_moved' | 'segments_not_permitted';

/**
 * Says of translations, as they were seen, that they are right as they stand: they count as reviewed. A name is approved
 * so for every bulletin that shows its person or organisation. All or none.
 */
export function approveSegments(
  strapi: Core.Strapi,
  bulletinId: string,
  { ids, seen }: ApprovedBody,
  onlooker: Onlooker,
): Promise<Result<TranslatedView, ApproveRefusal>> {
  return underDeskLock(strapi, async (): Promise<Result<TranslatedView, ApproveRefusal>> => {
    const bench = await openBench(strapi, bulletinId, onlooker);
    if (!bench) return refuse('bulletin_not_found');
    const asked = bench.segments.segments.filter(({ id, state }) => ids.includes(id) && state !== 'stale');
    if (asked.length < ids.length || wordsOf(asked) !== seen) return refuse('segments_moved');
    if (asked.some((segment) => !bench.mayWrite(segment))) return refuse('segments_not_permitted');
    const reviewed = asked.map(({ id, target, unit }) => {
      return { id, words: target, state: 'reviewed', origin: unit?.origin ?? 'workbench' } as const;
    });
    await writeTranslations(strapi, bench, reviewed, onlooker);
    return ok(await tellTranslated(strapi, bench, ids, onlooker));
  });
}
