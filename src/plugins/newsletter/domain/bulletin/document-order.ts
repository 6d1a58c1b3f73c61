import type { ContentPath } from '../finding';
import { LOCALES } from '../locale';
import { type Field, fieldsOf, type Part } from './fields';

/** Compares two paths by the reading order of a bulletin; a whole stands before its parts. */
export function compareInDocumentOrder(a: ContentPath, b: ContentPath): number {
  const [left, right] = [ranks(a), ranks(b)];
  for (const [position, rank] of left.entries()) {
    const other = right[position];
    if (other === undefined) return 1;
    if (rank !== other) return rank - other;
  }
  return left.length - right.length;
}

function ranks(path: ContentPath): number[] {
  let part: Part | null = 'bulletin';
  return path.map((key) => {
    if (typeof key === 'number') return key;
    const fields: Readonly<Record<string, Field>> = part === null ? {} : fieldsOf(part);
    const names: readonly string[] = part === null ? LOCALES : Object.keys(fields);
    const field = fields[key];
    part = field && 'part' in field ? field.part : null;
    return names.indexOf(key);
  });
}
