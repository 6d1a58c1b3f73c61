import type { Json } from '../../../domain/bulletin/canonical-json';
import type { Change } from '../../../domain/bulletin/diff';

/** A change as it can be told: two short texts (`null` for none), or what became of something that is no text. */
export type ChangeInWords =
  | { readonly kind: 'text'; readonly before: string | null; readonly after: string | null }
  | { readonly kind: 'added' | 'removed' | 'reordered' | 'changed' };

/** Fields that hold the document id of another entry, which says nothing to a person. */
const REFERENCES = ['event', 'beneficiary', 'speaker'];

const LIMIT = 80;
const LEAD_IN = 24;

/** Tells a change for people; long texts are cut to the part where they first differ. */
export function changeInWords({ path, before, after }: Change): ChangeInWords {
  const [was, is] = [textOf(before), textOf(after)];
  if (REFERENCES.includes(String(path.at(-1))) || was === undefined || is === undefined) {
    if (isSameSet(before, after)) return { kind: 'reordered' };
    if (before === null) return { kind: 'added' };
    return { kind: after === null ? 'removed' : 'changed' };
  }
  // Where the words are the same, only their marks or the division into paragraphs changed.
  if (was === is) return { kind: 'changed' };
  const from = firstDifference(was ?? '', is ?? '');
  return { kind: 'text', before: cut(was, from), after: cut(is, from) };
}

/** A value as text; `null` where there is none, `undefined` where it is no text. */
function textOf(value: Json): string | null | undefined {
  if (value === null) return null;
  if (typeof value === 'object') return isRichText(value) ? value.map(wordsOf).join(' ') : undefined;
  return String(value);
}

const isRichText = (value: Json): value is readonly Json[] =>
  Array.isArray(value) && value.length > 0 && value.every((block) => 'children' in Object(block));

function wordsOf(node: Json): string {
  const { text, children } = Object(node) as { text?: string; children?: readonly Json[] };
  return text ?? children?.map(wordsOf).join('') ?? '';
}

const isSameSet = (before: Json, after: Json): boolean =>
  Array.isArray(before) &&
  Array.isArray(after) &&
  before.every((member) => typeof member === 'string') &&
  [...before].sort().join() === [...after].sort().join();

function firstDifference(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}

function cut(text: string | null, difference: number): string | null {
  if (text === null || text.length <= LIMIT) return text;
  const start = difference <= LEAD_IN ? 0 : text.lastIndexOf(' ', difference - LEAD_IN) + 1;
  const end = Math.min(text.length, start + LIMIT);
  return `${start > 0 ? '…' : ''}${text.slice(start, end).trim()}${end < text.length ? '…' : ''}`;
}
