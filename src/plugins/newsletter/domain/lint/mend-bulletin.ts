import type { InlineNode } from '../bulletin/blocks';
import type { Bulletin } from '../bulletin/bulletin';
import type { ContentPath, Mend } from '../finding';
import { mendInline, mendText } from './mend';

/** A bulletin with a mend applied to the text at `path`; the bulletin itself is left as it is. Throws for no text. */
export const mendBulletin = (bulletin: Bulletin, path: ContentPath, mend: Mend): Bulletin =>
  mendAt(bulletin, path, mend);

/** The value at `path` below `value`, mended; all that is not on the way stays the same object. Throws for no text. */
export function mendAt<T>(value: T, path: ContentPath, mend: Mend): T {
  const [key, ...rest] = path;
  if (key === undefined) return mendLeaf(value, mend);
  if (Array.isArray(value)) return value.map((item, at) => (at === key ? mendAt(item, rest, mend) : item)) as T;
  if (typeof value !== 'object' || value === null) throw new Error(`No text at ${path.join('.')}`);
  return { ...value, [key]: mendAt((value as Record<string, unknown>)[key], rest, mend) };
}

function mendLeaf<T>(leaf: T, mend: Mend): T {
  if (typeof leaf === 'string') return mendText(leaf, mend) as T;
  if (typeof leaf !== 'object' || leaf === null || !('children' in leaf)) throw new Error('No text to mend');
  return { ...leaf, children: mendInline(leaf.children as InlineNode[], mend) };
}
