import { diffWordsWithSpace } from 'diff';

/** A stretch of a text: in both versions, only in the former, or only in the present one. */
export type WordChange = { readonly kind: 'same' | 'gone' | 'new'; readonly text: string };

/** What changed between two texts, word by word; joined without what is `gone` it is the present one. */
export const wordChanges = (before: string, after: string): WordChange[] =>
  diffWordsWithSpace(before, after).map(({ value, added, removed }) => ({
    kind: added ? 'new' : removed ? 'gone' : 'same',
    text: value,
  }));

/** Whether two texts have the same words, and differ in white space or in typographic signs alone. */
export const differSlightly = (before: string, after: string): boolean => bare(before) === bare(after);

const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s\p{P}\u00ad\u200b]+/gu, ' ')
    .trim();
