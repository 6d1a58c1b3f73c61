import type { SegmentView } from '../../../contracts/workbench/workbench';
import { isLocale } from '../../../domain/locale';
import { isOpen } from './filter-segments';

/** The segment that an address asks for (`segment`, or `place` as a dotted path); `null` where it asks for none. */
export function aimedAt(segments: readonly SegmentView[], query: URLSearchParams): string | null {
  const id = query.get('segment');
  if (id) return segments.find((segment) => segment.id === id)?.id ?? null;
  const place = query.get('place')?.split('.') ?? [];
  const language = place.findIndex(isLocale);
  const field = (language < 0 ? place : place.slice(0, language)).join('.');
  const block = language < 0 ? [] : place.slice(language + 1).filter((key) => /^\d+$/.test(key));
  const there = segments.filter(({ path }) => path.join('.') === field);
  const exact = there.find((segment) => block.length > 0 && blockOf(segment).join() === block.map(Number).join());
  return (exact ?? there.find(isOpen) ?? there[0])?.id ?? null;
}

/** The positions that lead to a segment inside its rich text; empty for a field. */
export const blockOf = ({ id }: Pick<SegmentView, 'id'>): number[] => id.split('.').slice(1).map(Number);
