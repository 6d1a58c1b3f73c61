import { ok, type Result, refuse } from '../result';
import type { InlineText } from './inline';

/** What is wrong with the codes of a text; `at` is a UTF-16 offset. */
export type CodeSlip = {
  readonly reason: 'unclosed' | 'unopened' | 'crossed';
  readonly code: number;
  readonly at: number;
};

/**
 * Writes a text with codes as people and files see it: `Read <1>the <2>report</2></1>.` A backslash stands before
 * what would otherwise read as a code, and before a backslash.
 */
export const encodeCoded = (text: InlineText): string =>
  text
    .map((part) =>
      typeof part === 'string'
        ? part.replaceAll('\\', '\\\\').replaceAll(LOOKS_LIKE_CODE, '\\$&')
        : `<${part.id}>${encodeCoded(part.parts)}</${part.id}>`,
    )
    .join('');

const LOOKS_LIKE_CODE = /<(?=\/?\d)/g;
const TOKEN = /\\([\\<])|<(\/?)(\d{1,6})>/g;

/** How deep codes may lie in each other: marks in a link are two, and what is deeper was never written here. */
const DEEPEST = 50;

type Open = { readonly id: number; readonly at: number; readonly parts: InlineText[number][] };

/** Reads what `encodeCoded` wrote, or somebody typed; refuses codes that do not open and close in pairs. */
export function decodeCoded(coded: string): Result<InlineText, CodeSlip> {
  const root: Open = { id: 0, at: 0, parts: [] };
  const open: Open[] = [root];
  let from = 0;
  for (const { index, 0: token, 1: escaped, 2: slash, 3: number } of coded.matchAll(TOKEN)) {
    append(open.at(-1) ?? root, coded.slice(from, index) + (escaped ?? ''));
    from = index + token.length;
    if (number === undefined) continue;
    const id = Number(number);
    if (slash === '') {
      if (open.length > DEEPEST) return refuse({ reason: 'unclosed', code: id, at: index });
      open.push({ id, at: index, parts: [] });
      continue;
    }
    const closed = open.at(-1);
    if (!closed || closed.id !== id) {
      const isOpen = open.some((each) => each !== root && each.id === id);
      return refuse({ reason: isOpen ? 'crossed' : 'unopened', code: id, at: index });
    }
    open.pop();
    (open.at(-1) ?? root).parts.push({ id, parts: closed.parts });
  }
  const last = open.at(-1) ?? root;
  if (last !== root) return refuse({ reason: 'unclosed', code: last.id, at: last.at });
  append(root, coded.slice(from));
  return ok(root.parts);
}

function append({ parts }: Open, text: string): void {
  const last = parts.at(-1);
  if (text === '') return;
  if (typeof last === 'string') parts[parts.length - 1] = last + text;
  else parts.push(text);
}
