import type { Core } from '@strapi/strapi';
import type {
  ImportChange,
  ImportedView,
  ImportLeftOut,
  ImportPlanView,
} from '../../../../contracts/workbench/exchange';
import { canonicalJson, type Json } from '../../../../domain/bulletin/canonical-json';
import { sha256Of } from '../../../../domain/bulletin/digest';
import { encodeCoded } from '../../../../domain/exchange/coded-text';
import type { ReadFile } from '../../../../domain/exchange/formats/exchange-file';
import { type FileFault, fault } from '../../../../domain/exchange/formats/file-fault';
import { readExchangeFile } from '../../../../domain/exchange/formats/read-file';
import { plainOf } from '../../../../domain/exchange/inline';
import { type Drifted, type PlannedChange, planImport } from '../../../../domain/exchange/plan-import';
import { wordChanges } from '../../../../domain/exchange/word-diff';
import { ok, type Result, refuse } from '../../../../domain/result';
import { underDeskLock } from '../../gateways/desk-lock';
import { say } from '../../messages';
import type { Onlooker } from '../../onlooker';
import { segmentPlace } from './segment-place';
import { readStampedId } from './stamped-id';
import { type Bench, openBench } from './workbench-desk';
import { writeTranslations } from './write-translations';

/** A file as it was sent. */
type SentFile = { readonly name: string; readonly bytes: Uint8Array };

/** Why a file was not taken. */
export type ImportRefusal =
  | { readonly code: 'bulletin_not_found' }
  | { readonly code: 'file_refused'; readonly faults: readonly FileFault[] }
  | { readonly code: 'plan_moved'; readonly plan: ImportPlanView };

/** Tells what a file would change; writes nothing. */
export async function previewImport(
  strapi: Core.Strapi,
  bulletinId: string,
  file: SentFile,
  onlooker: Onlooker,
): Promise<Result<ImportPlanView, ImportRefusal>> {
  const bench = await openBench(strapi, bulletinId, onlooker);
  if (!bench) return refuse({ code: 'bulletin_not_found' });
  const planned = planFor(bench, file);
  return planned.ok ? ok(viewPlan(bench, planned.value, onlooker)) : planned;
}

/** Carries out the plan of a file that was shown, all of it or nothing. */
export const importFile = (
  strapi: Core.Strapi,
  bulletinId: string,
  file: SentFile,
  planDigest: string,
  onlooker: Onlooker,
): Promise<Result<ImportedView, ImportRefusal>> =>
  underDeskLock(strapi, async (): Promise<Result<ImportedView, ImportRefusal>> => {
    const bench = await openBench(strapi, bulletinId, onlooker);
    if (!bench) return refuse({ code: 'bulletin_not_found' });
    const planned = planFor(bench, file);
    if (!planned.ok) return planned;
    const plan = viewPlan(bench, planned.value, onlooker);
    if (plan.digest !== planDigest) return refuse({ code: 'plan_moved', plan });
    const { changes } = planned.value;
    const translated = changes.map(({ segment: { id }, words, state }) => ({
      id,
      words,
      state,
      origin: 'import' as const,
    }));
    await writeTranslations(strapi, bench, translated, onlooker);
    return ok({ applied: changes.length });
  });

type LeftOut = Omit<Drifted, 'reason'> & { readonly reason: ImportLeftOut['reason'] };
type Planned = {
  readonly changes: readonly PlannedChange[];
  readonly leftOut: readonly LeftOut[];
  readonly same: number;
};

function planFor(bench: Bench, file: SentFile): Result<Planned, ImportRefusal> {
  const read = readExchangeFile(file.bytes, file.name);
  if (!read.ok) return refuse({ code: 'file_refused', faults: [read.error] });
  const { documentId, at } = readStampedId(read.value.bulletinId);
  const foreign = foreignTo(bench, read.value, documentId);
  if (foreign) return refuse({ code: 'file_refused', faults: [foreign] });
  const { faults, changes, drifted, same } = planImport(read.value, bench.segments, at);
  if (faults.length > 0) return refuse({ code: 'file_refused', faults });
  const leftOut: LeftOut[] = [...drifted];
  const kept = changes.filter((change) => {
    const reason = whyNot(bench, change);
    if (reason) leftOut.push({ unit: change.unit, segment: change.segment, reason });
    return reason === null;
  });
  return ok({ changes: kept, leftOut, same });
}

function foreignTo({ bulletin, segments: { direction } }: Bench, file: ReadFile, documentId: string): FileFault | null {
  if (documentId !== bulletin.documentId) return fault('wrong-bulletin');
  return file.direction.source === direction.source && file.direction.target === direction.target
    ? null
    : fault('wrong-language');
}

function whyNot(bench: Bench, { segment, words }: PlannedChange): ImportLeftOut['reason'] | null {
  if (!bench.mayWrite(segment)) return 'not-permitted';
  const most = bench.longest(segment);
  return most !== null && plainOf(words).length > most ? 'too-long' : null;
}

function viewPlan(
  { bulletin, segments: { direction } }: Bench,
  { changes, leftOut, same }: Planned,
  { locale }: Onlooker,
): ImportPlanView {
  const placeOf = (segment: PlannedChange['segment']) => segmentPlace(locale, bulletin, segment, direction.source);
  const told = changes.map(
    ({ segment, words, state }): ImportChange => ({
      id: segment.id,
      documentId: segment.documentId,
      place: placeOf(segment),
      source: encodeCoded(segment.source),
      before: segment.target && encodeCoded(segment.target),
      after: encodeCoded(words),
      words: wordChanges(segment.target ? encodeCoded(segment.target) : '', encodeCoded(words)),
      state,
    }),
  );
  const out = leftOut.map(
    ({ unit, segment, reason }): ImportLeftOut => ({
      id: unit.id,
      place: segment && placeOf(segment),
      ...unit.place,
      reason,
      message: say(locale, `newsletter.exchange.left-out.${reason}`),
      fileSource: encodeCoded(unit.source),
      source: segment && encodeCoded(segment.source),
      fileTarget: unit.target ? encodeCoded(unit.target) : '',
    }),
  );
  const effect = told.map(({ id, source, before, after, state }) => ({ id, source, before, after, state }));
  const without = out.map(({ id, reason }) => ({ id, reason }));
  return { digest: sha256Of(canonicalJson({ effect, without } satisfies Json)), changes: told, leftOut: out, same };
}
