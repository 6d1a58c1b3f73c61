import type { ContentPath } from '../finding';
import type { Bulletin } from './bulletin';
import { locate, type StoredPlace } from './locate';

/** The place a comment is about: the path it had when it was written, and the stored field, which outlives a move. */
export type Anchor = { readonly path: ContentPath; readonly target: StoredPlace };

/** Ties a comment to a place of a bulletin; `null` where the path leads nowhere in it. */
export function anchorAt(bulletin: Bulletin, path: ContentPath): Anchor | null {
  if (path.length === 0 || standingPart(bulletin, path).length < path.length) return null;
  const [list, index] = path;
  const story = list === 'stories' && typeof index === 'number' && path.length === 2 ? bulletin.stories[index] : null;
  // A whole story is located as its slot in the lineup, which belongs to another story once the order changes.
  const target: StoredPlace = story
    ? { type: 'story', documentId: story.documentId, locale: null, field: null }
    : locate(bulletin, path);
  return { path, target };
}

/**
 * The path of an anchor in the bulletin as it stands: its document is found wherever it moved, and what was removed
 * inside it is cut off the end. `null` where the document is no longer part of the bulletin.
 */
export function pathOfAnchor(bulletin: Bulletin, { path, target }: Anchor): ContentPath | null {
  const [list, index, ...inside] = path;
  let now: ContentPath = path;
  if (isListOfDocuments(list) && typeof index === 'number') {
    const at = bulletin[list].findIndex(({ documentId }) => documentId === target.documentId);
    if (at === -1) return null;
    now = [list, at, ...inside];
  }
  const standing = standingPart(bulletin, now);
  return standing.length === 0 ? null : standing;
}

const LISTS_OF_DOCUMENTS = ['stories', 'events', 'speakers', 'beneficiaries'] as const;

const isListOfDocuments = (key: unknown): key is (typeof LISTS_OF_DOCUMENTS)[number] =>
  LISTS_OF_DOCUMENTS.some((list) => list === key);

/** The longest beginning of a path that is there. */
function standingPart(bulletin: Bulletin, path: ContentPath): ContentPath {
  let at: unknown = bulletin;
  for (const [depth, key] of path.entries()) {
    const isThere =
      typeof at === 'object' &&
      at !== null &&
      Object.hasOwn(at, key) &&
      Array.isArray(at) === (typeof key === 'number');
    if (!isThere) return path.slice(0, depth);
    at = (at as Readonly<Record<string | number, unknown>>)[key];
  }
  return path;
}
