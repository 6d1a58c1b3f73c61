import { codeFaults } from '../code-faults';
import { encodeCoded } from '../coded-text';
import type { Extraction } from '../extract';
import type { Direction } from '../segment';
import type { ReadFile } from './exchange-file';
import { type FileFault, fault } from './file-fault';

/** What a file is expected to be of. */
export type Expected = {
  readonly bulletinId: string;
  readonly direction: Direction;
  readonly segments: Extraction['segments'];
};

/**
 * What keeps a file from being one of this bulletin in this direction: each unit that is unknown, and each code that a
 * translation lost, doubled, moved or invented. A translation that stands there already is not asked for its codes.
 */
export function checkFile(file: ReadFile, { bulletinId, direction, segments }: Expected): FileFault[] {
  if (file.bulletinId !== bulletinId) return [fault('wrong-bulletin')];
  if (file.direction.source !== direction.source || file.direction.target !== direction.target) {
    return [fault('wrong-language')];
  }
  const known = new Map(segments.map((segment) => [segment.id, segment]));
  return file.units.flatMap(({ id, source, target, place }): FileFault[] => {
    const segment = known.get(id);
    if (!segment) return [fault('foreign-id', place, id)];
    if (target === null || (segment.target && encodeCoded(segment.target) === encodeCoded(target))) return [];
    const theirs = segment.targetCodes.filter((code) => !segment.codes.some((ours) => ours.id === code.id));
    const owns = theirs.map((code) => code.id);
    return codeFaults(source, target, owns).map(({ reason, code }) => fault(`code-${reason}`, place, id, code));
  });
}
