import { type Word, wordsOf } from '../greek/words';
import type { TextRun, Texts } from './texts';

/** A Greek text that grammar applies to, with its words in order. */
export type GreekProse = { readonly run: TextRun; readonly words: readonly Word[] };

// Names and official wordings, which nobody may mend: of people, of organisations, of places, of the operation itself.
const NAMED_PARTS: ReadonlySet<string> = new Set(['operation', 'beneficiary', 'organisation', 'formerName']);
const NAMED_FIELDS: ReadonlySet<string> = new Set([
  'honorific',
  'givenName',
  'familyName',
  'place',
  'venue',
  'address',
]);

const isProse = ({ locale, kind, part, field }: TextRun): boolean =>
  locale === 'el' &&
  kind !== 'code' &&
  !(part !== null && NAMED_PARTS.has(part)) &&
  !(field !== null && NAMED_FIELDS.has(field));

// Several rules ask for the words of the same run.
const readings = new WeakMap<TextRun, GreekProse>();

/** The Greek texts whose grammar an editor answers for: all but names, official wordings and code. */
export const greekProseOf = ({ runs }: Texts): GreekProse[] => runs.filter(isProse).map(proseOf);

function proseOf(run: TextRun): GreekProse {
  const known = readings.get(run);
  if (known !== undefined) return known;
  const code = run.marks.filter(({ kind }) => kind === 'code').map(({ range }) => range);
  const words = wordsOf(run.text).filter(({ start, end }) => !code.some(([from, to]) => start < to && end > from));
  const prose = { run, words };
  readings.set(run, prose);
  return prose;
}

/** What stands between two words that follow each other; '' where there is no second. */
export const between = ({ run }: GreekProse, one: Word | undefined, other: Word | undefined): string =>
  one === undefined || other === undefined ? '' : run.text.slice(one.end, other.start);

/** Whether two words stand side by side, with nothing but space between them. */
export const sideBySide = (prose: GreekProse, one: Word | undefined, other: Word | undefined): boolean =>
  /^\s+$/.test(between(prose, one, other));
