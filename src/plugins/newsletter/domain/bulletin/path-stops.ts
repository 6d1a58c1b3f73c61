import type { ContentPath } from '../finding';
import { isLocale, type Locale } from '../locale';
import { type Field, fieldsOf, type Part } from './fields';

/** A field that a path leads through: `index` is which of several records, `null` where the path names none. */
export type Stop = {
  readonly part: Part;
  readonly name: string;
  readonly field: Field;
  readonly index: number | null;
};

/** A path read by the fields it passes; `block` is the position (from 0) of a block in rich text. */
export type PathStops = {
  readonly stops: readonly Stop[];
  readonly locale: Locale | null;
  readonly block: number | null;
};

/** Reads a path from the root of a bulletin; what it does not know ends it. */
export function pathStops(path: ContentPath): PathStops {
  const stops: Stop[] = [];
  const rest = [...path];
  let part: Part | null = 'bulletin';
  while (part !== null && rest.length > 0) {
    const name = String(rest[0]);
    const field: Field | undefined = fieldsOf(part)[name];
    if (!field) break;
    rest.shift();
    const index: number | null = field.holds === 'many' && typeof rest[0] === 'number' ? Number(rest.shift()) : null;
    stops.push({ part, name, field, index });
    part = field.holds === 'one' || (field.holds === 'many' && index !== null) ? field.part : null;
  }
  const [locale, block] = rest;
  if (part !== null || !isLocale(locale)) return { stops, locale: null, block: null };
  return { stops, locale, block: typeof block === 'number' ? block : null };
}
