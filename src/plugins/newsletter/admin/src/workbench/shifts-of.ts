import type { SegmentView } from '../../../contracts/workbench/workbench';

/** Segments that go by another id than before, by the old one: the same words of the same field, at another block. */
export function shiftsOf(before: readonly SegmentView[], now: readonly SegmentView[]): Map<string, string> {
  const known = new Map(now.map((segment) => [segment.id, segment]));
  const byWords = new Map<string, SegmentView[]>();
  const stays = new Set(before.filter((segment) => stands(segment, known.get(segment.id))).map(({ id }) => id));
  for (const segment of now.filter(({ id }) => !stays.has(id)))
    byWords.set(keyOf(segment), [...(byWords.get(keyOf(segment)) ?? []), segment]);
  return new Map(
    before.flatMap((segment): [string, string][] => {
      if (stays.has(segment.id)) return [];
      const [found, ...others] = byWords.get(keyOf(segment)) ?? [];
      return found && others.length === 0 ? [[segment.id, found.id]] : [];
    }),
  );
}

const stands = (segment: SegmentView, there: SegmentView | undefined): boolean =>
  there === segment || (there !== undefined && keyOf(there) === keyOf(segment));

const keyOf = ({ documentId, path, source }: SegmentView): string => `${documentId} ${path.join('.')} ${source}`;
