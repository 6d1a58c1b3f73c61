import type { ContentPath } from '../finding';
import type { Bulletin } from './bulletin';
import type { Json } from './canonical-json';

/** One field that differs; `null` stands for what is not there. Paths are those of the later content, or of the earlier where it is gone. */
export type Change = { readonly path: ContentPath; readonly before: Json; readonly after: Json };

/**
 * What changed between two contents, field by field: documents and slots are matched by document id, so that a story
 * moved is told once, not as two rewritten ones; rich text is told per language as a whole.
 */
export const changesBetween = (before: Bulletin, after: Bulletin): Change[] => compare(before, after, []);

function compare(before: Json, after: Json, path: ContentPath): Change[] {
  if (isList(before) && isList(after)) return compareLists(before, after, path);
  if (isRecord(before) && isRecord(after)) {
    return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((key) =>
      compare(before[key] ?? null, after[key] ?? null, [...path, key]),
    );
  }
  return JSON.stringify(before) === JSON.stringify(after) ? [] : [{ path, before, after }];
}

function compareLists(before: readonly Json[], after: readonly Json[], path: ContentPath): Change[] {
  const ids = { before: before.map(idOf), after: after.map(idOf) };
  const named = [...ids.before, ...ids.after].every((id) => id !== null);
  if (!named || before.length + after.length === 0) {
    return JSON.stringify(before) === JSON.stringify(after) ? [] : [{ path, before, after }];
  }
  const inside = after.flatMap((member, at) => {
    const match = before[ids.before.indexOf(ids.after[at] ?? null)];
    return match === undefined
      ? [{ path: [...path, at], before: null, after: member }]
      : compare(match, member, [...path, at]);
  });
  const gone = before.flatMap((member, at) =>
    ids.after.includes(ids.before[at] ?? null) ? [] : [{ path: [...path, at], before: member, after: null }],
  );
  const kept = (own: (string | null)[], other: (string | null)[]) => own.filter((id) => other.includes(id));
  const order = { before: kept(ids.before, ids.after), after: kept(ids.after, ids.before) };
  const moved = JSON.stringify(order.before) === JSON.stringify(order.after) ? [] : [{ path, ...order }];
  return [...inside, ...gone, ...moved];
}

/** What a member of a list is known by; a list of anything else is one value. */
const idOf = (value: Json): string | null => {
  if (!isRecord(value)) return null;
  const { documentId } = value;
  return typeof documentId === 'string' ? documentId : null;
};

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);
const isRecord = (value: Json): value is { readonly [key: string]: Json } =>
  value !== null && typeof value === 'object' && !Array.isArray(value);
