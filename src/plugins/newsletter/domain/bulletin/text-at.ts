import type { ContentPath } from '../finding';
import { type Block, type ListItemNode, plainText } from './blocks';
import type { Bulletin } from './bulletin';

/** The text in which the range of a finding counts: what stands at `path`, blocks without marks; `null` for no text. */
export function textAt(bulletin: Bulletin, path: ContentPath): string | null {
  let at: unknown = bulletin;
  for (const key of path) {
    if (typeof at !== 'object' || at === null) return null;
    at = (at as Record<string | number, unknown>)[key];
  }
  if (typeof at === 'string') return at;
  const isBlock = typeof at === 'object' && at !== null && 'type' in at && 'children' in at;
  return isBlock ? plainText(at as Block | ListItemNode) : null;
}
