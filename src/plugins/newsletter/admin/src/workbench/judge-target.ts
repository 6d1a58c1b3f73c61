import type { SegmentView, TermView, TranslateFault } from '../../../contracts/workbench/workbench';
import { codeFaults } from '../../../domain/exchange/code-faults';
import { decodeCoded } from '../../../domain/exchange/coded-text';
import { codesIn, type InlineText, plainOf } from '../../../domain/exchange/inline';
import { foldKey } from '../../../domain/greek/fold';

/** Why words cannot be a segment's translation as they stand; `code` is the number of a code. */
export type TargetFault = { readonly reason: TranslateFault; readonly code: number | null };

type Judged = Pick<SegmentView, 'kind' | 'source' | 'ownCodes' | 'maxLength'>;

/** What the server would say against words, told before they are sent. */
export function faultsOf({ kind, source, ownCodes, maxLength }: Judged, words: string): TargetFault[] {
  const target = decodeCoded(words);
  const hasCodes = target.ok && codesIn(target.value).length > 0;
  const length = kind === 'field' && hasCodes ? words.length : plainLength(words);
  const long: TargetFault[] = maxLength !== null && length > maxLength ? [{ reason: 'too-long', code: null }] : [];
  // Outside of rich text what reads like a code is text.
  if (kind === 'field') return long;
  if (!target.ok) return [{ reason: 'code-unpaired', code: target.error.code }, ...long];
  const own = ownCodes.map(({ id }) => id);
  const faults = codeFaults(read(source), target.value, own);
  return [...faults.map(({ reason, code }): TargetFault => ({ reason: `code-${reason}`, code })), ...long];
}

/** Whether words with such faults may be kept as a draft: a code may still be missing there. */
export const isDraft = (faults: readonly TargetFault[]): boolean =>
  faults.every(({ reason }) => reason === 'code-missing');

/** The words of coded text without its codes; as they are where they cannot be read. */
export const plainWords = (coded: string): string => plainOf(read(coded));

/** How many characters coded text holds, its codes left out. */
export const plainLength = (coded: string): number => plainWords(coded).length;

/** The numbers of the codes that the source has and the words have not, in the order of the source. */
export function codesLeft(source: string, words: string): number[] {
  return codesIn(read(source)).filter((id) => !words.includes(`<${id}>`));
}

/** The terms of a source for which words use a rendering that is not to be used, with that rendering. */
export function forbiddenIn(terms: readonly TermView[], words: string): { term: TermView; rendering: string }[] {
  const text = foldKey(plainWords(words));
  return terms.flatMap((term) =>
    term.forbidden.filter((rendering) => holds(text, foldKey(rendering))).map((rendering) => ({ term, rendering })),
  );
}

/** The first term whose rendering does not stand in the words yet, else the first of all. */
export function nextTerm(terms: readonly TermView[], words: string): TermView | undefined {
  const text = foldKey(plainWords(words));
  return terms.find(({ target }) => !text.includes(foldKey(target))) ?? terms[0];
}

function holds(text: string, phrase: string): boolean {
  const escaped = phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return phrase !== '' && new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'u').test(text);
}

function read(coded: string): InlineText {
  const text = decodeCoded(coded);
  return text.ok ? text.value : [coded];
}
