import { useDeferredValue, useMemo, useState } from 'react';
import type { SegmentView, WorkbenchDocument } from '../../../contracts/workbench/workbench';
import { ALL, type Filter, filterSegments } from './filter-segments';

/** What of the segments is listed. */
export type Shown = {
  readonly filter: Filter;
  readonly setFilter: (filter: Filter) => void;
  /** All segments in the order of the page, and those that are listed. */
  readonly order: readonly string[];
  readonly shown: readonly string[];
};

/** Narrows the list when it is asked to, and not while one works: what was just translated stays where it is. */
export function useShown(segments: readonly SegmentView[], documents: readonly WorkbenchDocument[]): Shown {
  const [filter, setFilter] = useState(ALL);
  const asked = useDeferredValue(filter);
  const there = segments.map(({ id }) => id).join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: anew for other segments, not for other states of them.
  const ordered = useMemo(
    () => documents.flatMap(({ documentId }) => segments.filter((segment) => segment.documentId === documentId)),
    [there, documents],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: the states count as they are when the filter is set.
  const shown = useMemo(() => {
    const passing = new Set(filterSegments(segments, asked).map(({ id }) => id));
    return ordered.map(({ id }) => id).filter((id) => passing.has(id));
  }, [ordered, asked]);
  const order = useMemo(() => ordered.map(({ id }) => id), [ordered]);
  return { filter, setFilter, order, shown };
}
