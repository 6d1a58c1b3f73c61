import type { Core } from '@strapi/strapi';
import type { TranslateBody, TranslatedView, TranslateFault } from '../../../../contracts/workbench/workbench';
import { codeFaults } from '../../../../domain/exchange/code-faults';
import { decodeCoded, encodeCoded } from '../../../../domain/exchange/coded-text';
import { codesIn, plainOf } from '../../../../domain/exchange/inline';
import { ownCodesOf } from '../../../../domain/exchange/segment';
import { stillThere } from '../../../../domain/exchange/still-there';
import { ok, type Result, refuse } from '../../../../domain/result';
import { underDeskLock } from '../../gateways/desk-lock';
import type { Onlooker } from '../../onlooker';
import { tellTranslated } from './tell-segments';
import { type Bench, openBench } from './workbench-desk';
import { type Translated, writeTranslations } from './write-translations';

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
    const read = changes.map((change) => readChange(bench, change));
    const faults = read.flatMap((each) => (each.ok ? [] : [each.error]));
    if (faults.length > 0) return refuse({ code: 'faulty_segments', faults, bench });
    const asked = read.flatMap((each) => (each.ok ? [each.value] : []));
    await writeTranslations(strapi, bench, asked, onlooker);
    const ids = asked.map(({ id }) => id);
    return ok(await tellTranslated(strapi, bench, ids, onlooker));
  });
}

function readChange(bench: Bench, change: Change): Result<Translated, Fault> {
  const { segments, orphans } = bench.segments;
  const { origin } = change;
  // What a machine said is a machine's until a person has reviewed it.
  const state = origin === 'machine' && change.state !== 'reviewed' ? 'machine' : change.state;
  const fault = (reason: TranslateFault, code: number | null = null) => refuse({ id: change.id, reason, code });
  const orphan = orphans.find(({ id }) => id === change.id);
  if (orphan) {
    if (!bench.mayWrite(orphan)) return fault('not-permitted');
    if (change.target !== null || encodeCoded(orphan.target) !== change.seen) return fault('target-moved');
    return ok({ id: orphan.id, words: null, state, origin });
  }
  if (!segments.some(({ id }) => id === change.id)) return fault('gone');
  const segment = stillThere(segments, change.id, change.source);
  if (!segment) return fault('source-moved');
  if (!bench.mayWrite(segment)) return fault('not-permitted');
  if ((segment.target && encodeCoded(segment.target)) !== change.seen) return fault('target-moved');
  if (change.target === null || change.target.trim() === '') return ok({ id: segment.id, words: null, state, origin });
  const decoded: ReturnType<typeof decodeCoded> =
    segment.kind === 'field' ? ok([plainIn(change.target)]) : decodeCoded(change.target);
  if (!decoded.ok) return fault('code-unpaired', decoded.error.code);
  const owns = ownCodesOf(segment);
  // What is not finished may still lack codes; those that mean nothing can never be stored.
  const [broken] = codeFaults(segment.source, decoded.value, owns).filter(
    ({ reason }) => change.state !== 'draft' || reason !== 'missing',
  );
  if (segment.kind !== 'field' && broken) return fault(`code-${broken.reason}`, broken.code);
  const most = bench.longest(segment);
  if (most !== null && plainOf(decoded.value).length > most) return fault('too-long');
  return ok({ id: segment.id, words: decoded.value, state, origin });
}

/** A field has no codes: what reads like one is text, escaped or not. */
const plainIn = (coded: string): string => {
  const decoded = decodeCoded(coded);
  return decoded.ok && codesIn(decoded.value).length === 0 ? plainOf(decoded.value) : coded;
};
