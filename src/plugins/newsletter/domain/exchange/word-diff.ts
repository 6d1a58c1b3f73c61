import { diffArrays } from 'diff';

/** A stretch of a text: in both versions, only in the former, or only in the present one. */
export type WordChange = { readonly kind: 'same' | 'gone' | 'new'; readonly text: string };

/** What changed between two texts, word by word; joined without what is `gone` it is the present one. */
export const wordChanges = (before: string, after: string): WordChange[] =>
  diffArrays(piecesOf(before), piecesOf(after)).map(({ value, added, removed }) => ({
    kind: added ? 'new' : removed ? 'gone' : 'same',
    text: value.join(''),
  }));

/** Words, white space, and every other sign by itself. */
const piecesOf = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu) ?? [];

/** Whether two texts have the same words, and differ in white space or in typographic signs alone. */
export const differSlightly = (before: string, after: string): boolean => bare(before) === bare(after);

const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s\p{P}\u00ad\u200b]+/gu, ' ')
    .trim();
