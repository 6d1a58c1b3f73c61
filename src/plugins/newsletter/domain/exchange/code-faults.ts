import type { InlineText } from './inline';

/** How the codes of a translation differ from those of its source. */
export type CodeFault = { readonly reason: 'missing' | 'repeated' | 'foreign' | 'misplaced'; readonly code: number };

/**
 * What is wrong with the codes of a translation: each of the source stands in it once, inside the same others, and
 * none else but those that it `owns` already (a link that only the translation has).
 */
export function codeFaults(source: InlineText, target: InlineText, owns: readonly number[] = []): CodeFault[] {
  const wanted = parentsOf(source);
  const found = parentsOf(target);
  const missing = [...wanted.keys()]
    .filter((code) => !found.has(code))
    .map((code): CodeFault => ({ reason: 'missing', code }));
  const wrong = [...found].flatMap(([code, parents]): CodeFault[] => {
    const [parent] = wanted.get(code) ?? [];
    if (!wanted.has(code)) return owns.includes(code) ? [] : [{ reason: 'foreign', code }];
    if (parents.length > 1) return [{ reason: 'repeated', code }];
    return parents[0] === parent ? [] : [{ reason: 'misplaced', code }];
  });
  return [...missing, ...wrong];
}

/** The code around each code of a text, 0 for none, once for each time that it stands there. */
function parentsOf(text: InlineText, parent = 0, parents = new Map<number, number[]>()): Map<number, number[]> {
  for (const part of text) {
    if (typeof part === 'string') continue;
    parents.set(part.id, [...(parents.get(part.id) ?? []), parent]);
    parentsOf(part.parts, part.id, parents);
  }
  return parents;
}
