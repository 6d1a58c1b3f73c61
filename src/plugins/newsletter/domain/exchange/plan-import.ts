import { codeFaults } from './code-faults';
import { encodeCoded } from './coded-text';
import type { Extraction } from './extract';
import type { ReadFile, ReadUnit } from './formats/exchange-file';
import { type FileFault, fault } from './formats/file-fault';
import type { InlineText } from './inline';
import { ownCodesOf, type Segment } from './segment';
import { stillThere } from './still-there';
import type { UnitState } from './unit';

/** What a unit of a file would do: new words, or a new state of those that are there. */
export type PlannedChange = {
  readonly unit: ReadUnit;
  readonly segment: Segment;
  readonly words: InlineText;
  readonly state: UnitState;
};

/**
 * Why a unit of a file stays out: its segment is gone, was made from other words, or was translated anew since the file
 * was made.
 */
export type DriftReason = 'gone' | 'source-moved' | 'newer';
export type Drifted = { readonly unit: ReadUnit; readonly segment: Segment | null; readonly reason: DriftReason };

/** What an import would do. `faults` keep the whole file out. */
export type ImportPlan = {
  readonly faults: readonly FileFault[];
  readonly changes: readonly PlannedChange[];
  readonly drifted: readonly Drifted[];
  /** How many units say what is there already, or nothing. */
  readonly same: number;
};

/** What the desk calls its segments. */
const OURS = /^s[0-9a-f]{15}(?:\.\d+)*$/;

/** Holds a file against the bulletin as it stands; `madeAt` is when the file was written (UTC, ISO 8601). */
export function planImport(
  { units }: ReadFile,
  { segments }: Pick<Extraction, 'segments'>,
  madeAt: string,
): ImportPlan {
  const faults: FileFault[] = [];
  const changes: PlannedChange[] = [];
  const drifted: Drifted[] = [];
  let same = 0;
  for (const unit of units) {
    const named = segments.find(({ id }) => id === unit.id) ?? null;
    if (!named && !OURS.test(unit.id)) faults.push(fault('foreign-id', unit.place, unit.id));
    else if (unit.target === null) same += 1;
    else {
      const segment = stillThere(segments, unit.id, encodeCoded(unit.source));
      if (!segment) drifted.push({ unit, segment: named, reason: named ? 'source-moved' : 'gone' });
      else plan(unit, segment, unit.target);
    }
  }
  return { faults, changes, drifted, same };

  function plan(unit: ReadUnit, segment: Segment, words: InlineText): void {
    const state = stateAfter(unit, segment, words);
    if (state === null) {
      same += 1;
      return;
    }
    const broken = isSame(segment, words) ? [] : codeFaults(segment.source, words, ownCodesOf(segment));
    for (const { reason, code } of broken) faults.push(fault(`code-${reason}`, unit.place, unit.id, code));
    if ((segment.unit?.at ?? '') > madeAt) drifted.push({ unit, segment, reason: 'newer' });
    else changes.push({ unit, segment, words, state });
  }
}

const isSame = ({ target }: Segment, words: InlineText): boolean =>
  target !== null && encodeCoded(target) === encodeCoded(words);

/**
 * The state that a segment would have; `null` where nothing would change. Tools leave the state as they found it: one
 * that is as the desk wrote it says nothing, and the words were translated.
 */
function stateAfter({ state }: ReadUnit, segment: Segment, words: InlineText): UnitState | null {
  const said = state === segment.state || state === null || state === 'missing' ? null : state;
  // A PO file knows no more than «translated»: what was reviewed stays so as long as its words do.
  if (isSame(segment, words))
    return said === 'reviewed' || (said === 'translated' && segment.state !== 'reviewed') ? said : null;
  if (said === 'stale') return 'draft';
  return said ?? 'translated';
}
