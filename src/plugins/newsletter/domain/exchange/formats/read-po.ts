import { ok, type Result, refuse } from '../../result';
import type { SegmentState } from '../segment-state';
import { collectUnits } from './collect-units';
import type { ReadFile, ReadUnit } from './exchange-file';
import { readDirection } from './file-direction';
import { type FileFault, fault, type Place } from './file-fault';
import { type PoEntry, poEntries } from './po-entries';
import { codedText } from './read-coded';
import { unitAsRead } from './read-unit';

/** Reads a PO file whose header still says of which bulletin and in which languages it is. */
export function readPo(text: string): Result<ReadFile, FileFault> {
  const entries = poEntries(text);
  if (!entries.ok) return entries;
  const [header, ...others] = entries.value;
  if (!header || header.context !== null || header.id !== '') return refuse(fault('wrong-format', startOf(header)));
  const field = (name: string): string | undefined =>
    new RegExp(`^${name}:[^\\S\\n]*(.*?)[^\\S\\n]*$`, 'im').exec(header.translation)?.[1];
  const charset = /charset=([\w-]+)/i.exec(field('Content-Type') ?? '')?.[1];
  if (charset !== undefined && !/^(?:utf-?8|us-ascii|ascii)$/i.test(charset))
    return refuse(fault('not-text', startOf(header)));
  const direction = readDirection(field('X-Source-Language'), field('Language'));
  if (!direction) return refuse(fault('wrong-language', startOf(header)));
  const bulletinId = field('X-Deltio-Bulletin') ?? '';
  if (bulletinId === '') return refuse(fault('wrong-bulletin', startOf(header)));
  const units = collectUnits(others, readEntry);
  return units.ok ? ok({ bulletinId, direction, units: units.value }) : units;
}

const startOf = (entry: PoEntry | undefined): Place => ({ line: entry?.line ?? 1, column: 1 });

function readEntry(entry: PoEntry): Result<ReadUnit, FileFault> {
  const { context: id, isPlural } = entry;
  const place = startOf(entry);
  if (id === null) return refuse(fault('foreign-id', place));
  if (isPlural) return refuse(fault('wrong-format', place, id));
  const source = codedText(entry.id, id, place);
  if (!source.ok) return source;
  const target = codedText(entry.translation, id, place);
  if (!target.ok) return target;
  return ok(unitAsRead(id, source.value, target.value, { state: stateOf(entry), place }));
}

function stateOf({ flags, hasPrevious }: PoEntry): SegmentState {
  if (!flags.includes('fuzzy')) return 'translated';
  if (flags.includes('x-machine')) return 'machine';
  return hasPrevious ? 'stale' : 'draft';
}
