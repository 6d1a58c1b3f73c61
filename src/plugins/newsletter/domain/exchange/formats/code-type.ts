import type { Code } from '../inline';

/** What a code stands for in one word, for the types that formats know: `link`, `bold`, or marks joined by a dash. */
export const codeType = (codes: readonly Code[], id: number): string => {
  const code = codes.find((each) => each.id === id);
  return code?.kind === 'marks' ? code.marks.join('-') : 'link';
};
