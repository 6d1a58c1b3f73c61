import { nameKey } from '../run-words';
import type { TextRun } from '../texts';
import { type Quotation, quotationsIn } from './quotations';

/** A term or name between quotation marks that stand inside no others. */
export type QuotedTerm = {
  readonly run: TextRun;
  readonly quotation: Quotation;
  /** Words and numbers, as they are written. */
  readonly words: readonly string[];
  /** Shared by the cases and numbers of the term. */
  readonly key: string;
};

const LONGEST = 60;
const MOST_WORDS = 5;

/** The terms that runs set in quotation marks; whole sentences are somebody's words and none. */
export const quotedTerms = (runs: readonly TextRun[]): QuotedTerm[] =>
  runs.flatMap((run) =>
    quotationsIn(run).quotations.flatMap((quotation): QuotedTerm[] => {
      const [from, to] = quotation.range;
      if (quotation.depth > 0 || to - from > LONGEST) return [];
      const inside = run.text.slice(from + 1, to - 1);
      if (/[.;!?…·]|,$/.test(inside)) return [];
      const words = inside.split(/\s+/).filter((word) => word !== '');
      if (words.length > MOST_WORDS || !/\p{L}/u.test(inside)) return [];
      return [{ run, quotation, words, key: words.map((word) => nameKey(word, run.locale)).join(' ') }];
    }),
  );
