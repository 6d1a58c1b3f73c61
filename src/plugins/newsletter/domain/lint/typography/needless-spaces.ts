import type { Observation } from '../rule';
import type { TextRun } from '../texts';
import { spaceFault } from './space-fault';

/** Spaces that are too many: beside another, before a sign of punctuation, inside brackets and quotation marks. */
export const needlessSpaces = (run: TextRun): Observation<'double' | 'before' | 'inside'>[] => [
  ...doubleIn(run),
  ...beforeIn(run),
  ...insideIn(run),
];

const SPACE = '[ \\t\\u00A0\\u2009\\u202F]';
const NO_BREAK = '\u00a0';

const DOUBLE = new RegExp(`(?<=\\S)${SPACE}{2,}(?=\\S)`, 'g');

/** Two spaces and more; in a file three set columns apart, and two all over are lines that a program filled out. */
function doubleIn(run: TextRun): Observation<'double'>[] {
  const gaps = Array.from(run.text.matchAll(DOUBLE)).filter(({ 0: gap }) => run.kind !== 'file' || gap.length === 2);
  if (run.kind === 'file' && gaps.length > 3 && gaps.length * FILLED_OUT > run.text.length) return [];
  return gaps.map(({ 0: gap, index }) =>
    spaceFault(run, 'double', [index, index + gap.length], null, gap.includes(NO_BREAK) ? NO_BREAK : ' '),
  );
}

/** Characters to one double space, at least, in a text that people typed. */
const FILLED_OUT = 60;

const BEFORE = new RegExp(
  `(?<=[\\p{L}\\p{M}\\p{N}»”’"')\\]%€°])(?<gap>${SPACE}+)(?<sign>[,;·:!?.»)\\]])(?<next>.?)`,
  'gsu',
);

const beforeIn = (run: TextRun): Observation<'before'>[] =>
  Array.from(run.text.matchAll(BEFORE)).flatMap(({ index, groups = {} }) => {
    const { gap = '', sign = '', next = '' } = groups;
    if (!isMisplaced(run, index, sign, next)) return [];
    const range = [index, index + gap.length + sign.length] as const;
    const goesOn = /[\p{L}«“(]/u.test(next) && !'»)]'.includes(sign);
    return [
      goesOn
        ? spaceFault(run, 'before', range, sign, `${sign} `)
        : spaceFault(run, 'before', range, sign, '', [index, index + gap.length]),
    ];
  });

/** Whether a sign after a space belongs to what stands before it: not «.gr», "1 : 50 000", ":-)", "…" or a column. */
function isMisplaced({ text }: TextRun, gapAt: number, sign: string, next: string): boolean {
  if (/\d/.test(next)) return false;
  // «Τεύχος 5 · Δεκέμβριος 2018» parts two labels.
  if (sign === '·' && /^\s+·\s+(?!\p{Ll})/u.test(text.slice(gapAt, gapAt + 8))) return false;
  // «.gr» and ".NET" are no ends of sentences.
  if (sign === '.' && /^\s+\. ?\./.test(text.slice(gapAt, gapAt + 6))) return false;
  if (sign === '.') return /^(?:[\s»”"')]|(?=\p{Script=Greek})\p{Lu})?$/u.test(next);
  if (sign === ':' && /\d\s+:\s*\d/.test(text.slice(Math.max(0, gapAt - 1), gapAt + 8))) return false;
  return !(/[:;]/.test(sign) && /[)(\-/:]/.test(next));
}

const INSIDE = new RegExp(`(?<sign>[«(“])(?<gap>${SPACE}+)(?=[^\\s)»”])`, 'gu');

const insideIn = (run: TextRun): Observation<'inside'>[] =>
  Array.from(run.text.matchAll(INSIDE)).map(({ index, 0: found, groups = {} }) => {
    const { sign = '' } = groups;
    const end = index + found.length;
    return spaceFault(run, 'inside', [index, end], sign, '', [index + sign.length, end]);
  });
