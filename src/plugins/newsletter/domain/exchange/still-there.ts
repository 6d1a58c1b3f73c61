import { encodeCoded } from './coded-text';
import type { Segment } from './segment';

/**
 * The segment that a translation was made from, by its id and its source as coded text, also where blocks before it came
 * or went; `null` where its words are no longer there, or more than once.
 */
export function stillThere(segments: readonly Segment[], id: string, source: string): Segment | null {
  const isMeant = (segment: Segment): boolean => encodeCoded(segment.source) === source;
  const named = segments.find((segment) => segment.id === id);
  if (named && isMeant(named)) return named;
  const [moved, ...others] = segments.filter((segment) => fieldOf(segment.id) === fieldOf(id) && isMeant(segment));
  return moved && others.length === 0 ? moved : null;
}

/** The part of an id that all segments of a field share. */
const fieldOf = (id: string): string | undefined => id.split('.')[0];
