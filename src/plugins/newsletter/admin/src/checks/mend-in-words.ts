import type { Mend } from '../../../domain/finding';
import type { FindingView } from '../stage/stage-api';

/** What a mend makes of the words that a finding is about: other words, one space, or nothing at all. */
export type Outcome =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'space' }
  | { readonly kind: 'nothing' };

/** Reads a mend as its outcome; of one that reaches beyond the quoted words, what it puts there itself. */
export function outcomeOf({ quote, range }: Pick<FindingView, 'quote' | 'range'>, mend: Mend): Outcome {
  const [from, to] = mend.range;
  const isInside = quote !== null && range !== null && from >= range[0] && to <= range[1];
  const text = isInside
    ? quote.slice(0, from - range[0]) + mend.replacement + quote.slice(to - range[0])
    : mend.replacement;
  if (text.trim() !== '') return { kind: 'words', text };
  return { kind: text === '' ? 'nothing' : 'space' };
}
