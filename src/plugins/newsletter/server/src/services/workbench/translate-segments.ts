import type { Core } from '@strapi/strapi';
import type { TranslateBody, TranslatedView, TranslateFault } from '../../../../contracts/workbench/workbench';
import { locate } from '../../../../domain/bulletin/locate';
import { codeFaults } from '../../../../domain/exchange/code-faults';
import { decodeCoded, encodeCoded } from '../../../../domain/exchange/coded-text';
import { ingest } from '../../../../domain/exchange/ingest';
import { codesIn, type InlineText, plainOf } from '../../../../domain/exchange/inline';
import { ownCodesOf, type Segment } from '../../../../domain/exchange/segment';
import { ok, type Result, refuse } from '../../../../domain/result';
import { underDeskLock } from '../../gateways/desk-lock';
import type { Onlooker } from '../../onlooker';
import { keepSaid, type Said } from './keep-said';
import { longest } from './longest';
import { tellSegments } from './tell-segments';
import { progressOf } from './view-segments';
import { type Bench, openBench } from './workbench-desk';
import { writeFields } from './write-fields';

type Change = TranslateBody['changes'][number];

/** Why a segment was not written; `code` names the inline code that is wrong. */
export type Fault = { readonly id: string; readonly reason: TranslateFault; readonly code: number | null };

/** Why nothing was written: no such bulletin, or segments that could not be, with the bulletin as it stands. */
export type TranslateRefusal =
  | { readonly code: 'bulletin_not_found' }
  | { readonly code: 'faulty_segments'; readonly faults: readonly Fault[]; readonly bench: Bench };

/**
 * Writes translations as the onlooker, all or none: only where source and target still are as they were seen, with codes
 * as the source has them, and past no guard.
 */
export function translateSegments(
  strapi: Core.Strapi,
  bulletinId: string,
  changes: readonly Change[],
  onlooker: Onlooker,
): Promise<Result<TranslatedView, TranslateRefusal>> {
  return underDeskLock(strapi, async (): Promise<Result<TranslatedView, TranslateRefusal>> => {
    const bench = await openBench(strapi, bulletinId, onlooker);
    if (!bench) return refuse({ code: 'bulletin_not_found' });
    const read = changes.map((change) => readChange(strapi, bench, change));
    const faults = read.flatMap((each) => (each.ok ? [] : [each.error]));
    if (faults.length > 0) return refuse({ code: 'faulty_segments', faults, bench });
    const asked = read.flatMap((each) => (each.ok ? [each.value] : []));
    const { direction } = bench.segments;
    const words = new Map(asked.map(({ id, words }) => [id, words]));
    await writeFields(strapi, bench.bulletin, ingest(bench.bulletin, direction, bench.segments, words), onlooker.actor);
    const written = await openBench(strapi, bulletinId, onlooker);
    if (!written) return refuse({ code: 'bulletin_not_found' });
    const at = new Date().toISOString();
    const said = new Map(asked.map(({ id, change }) => [id, saidOf(change, onlooker.actor.name, at)]));
    await keepSaid(strapi, written, said);
    const after = (await openBench(strapi, bulletinId, onlooker)) ?? written;
    const segments = after.segments.segments.filter(({ id }) => words.has(id));
    return ok({
      segments: await tellSegments(strapi, after, segments, onlooker.locale),
      progress: progressOf(after.segments.segments),
    });
  });
}

/** What a machine said is a machine's until a person has reviewed it. */
const saidOf = ({ state, origin }: Change, by: string, at: string): Said => ({
  state: origin === 'machine' && state !== 'reviewed' ? 'machine' : state,
  by,
  at,
  origin,
});

type Asked = { readonly id: string; readonly words: InlineText | null; readonly change: Change };

function readChange(strapi: Core.Strapi, bench: Bench, change: Change): Result<Asked, Fault> {
  const { segments, orphans, direction } = bench.segments;
  const fault = (reason: TranslateFault, code: number | null = null) => refuse({ id: change.id, reason, code });
  const orphan = orphans.find(({ id }) => id === change.id);
  if (orphan) {
    if (!bench.mayWrite(orphan)) return fault('not-permitted');
    if (change.target !== null || encodeCoded(orphan.target) !== change.seen) return fault('target-moved');
    return ok({ id: orphan.id, words: null, change });
  }
  const named = segments.find(({ id }) => id === change.id);
  if (!named) return fault('gone');
  const segment = stillThere(segments, named, change.source);
  if (!segment) return fault('source-moved');
  if (!bench.mayWrite(segment)) return fault('not-permitted');
  if ((segment.target && encodeCoded(segment.target)) !== change.seen) return fault('target-moved');
  if (change.target === null || change.target.trim() === '') return ok({ id: segment.id, words: null, change });
  const decoded: ReturnType<typeof decodeCoded> =
    segment.kind === 'field' ? ok([plainIn(change.target)]) : decodeCoded(change.target);
  if (!decoded.ok) return fault('code-unpaired', decoded.error.code);
  const owns = ownCodesOf(segment);
  // What is not finished may still lack codes; those that mean nothing can never be stored.
  const [broken] = codeFaults(segment.source, decoded.value, owns).filter(
    ({ reason }) => change.state !== 'draft' || reason !== 'missing',
  );
  if (segment.kind !== 'field' && broken) return fault(`code-${broken.reason}`, broken.code);
  const most = longest(strapi, locate(bench.bulletin, [...segment.path, direction.target]));
  if (most !== null && plainOf(decoded.value).length > most) return fault('too-long');
  return ok({ id: segment.id, words: decoded.value, change });
}

/** A field has no codes: what reads like one is text, escaped or not. */
const plainIn = (coded: string): string => {
  const decoded = decodeCoded(coded);
  return decoded.ok && codesIn(decoded.value).length === 0 ? plainOf(decoded.value) : coded;
};

/** The segment as it was seen, also where blocks before it came or went. */
function stillThere(segments: readonly Segment[], named: Segment, source: string): Segment | null {
  if (encodeCoded(named.source) === source) return named;
  const [moved, ...others] = segments.filter(
    ({ path, source: words }) => path.join() === named.path.join() && encodeCoded(words) === source,
  );
  return moved && others.length === 0 ? moved : null;
}
