import type { ContentPath } from '../finding';
import type { Bulletin } from './bulletin';
import type { Json } from './canonical-json';

/** What stands at a path of a bulletin; `null` where nothing does. */
export function valueAt(bulletin: Bulletin, path: ContentPath): Json {
  let at: unknown = bulletin;
  for (const key of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return null;
    at = (at as Readonly<Record<string | number, unknown>>)[key];
  }
  return (at ?? null) as Json;
}
