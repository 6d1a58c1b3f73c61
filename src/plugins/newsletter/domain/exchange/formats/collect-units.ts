import { ok, type Result, refuse } from '../../result';
import type { ReadUnit } from './exchange-file';
import { type FileFault, fault } from './file-fault';

/** Reads units one after the other up to the first fault; no id may come twice. */
export function collectUnits<T>(
  items: Iterable<T>,
  read: (item: T) => Result<ReadUnit, FileFault>,
): Result<ReadUnit[], FileFault> {
  const units = new Map<string, ReadUnit>();
  for (const item of items) {
    const unit = read(item);
    if (!unit.ok) return unit;
    const { id, place } = unit.value;
    if (units.has(id)) return refuse(fault('duplicate-id', place, id));
    units.set(id, unit.value);
  }
  return ok([...units.values()]);
}
