import type { ContentPath } from '../../finding';
import { defineTextRule, type Observation } from '../rule';
import type { TextRun } from '../texts';
import { isWithin } from '../typography/marked';
import { quotationsIn } from '../typography/quotations';

/**
 * What opens also closes. A quotation may go on over several paragraphs of one text, each of which may open it anew;
 * numbers and letters of a list («α)», "2)") need no opening bracket. Straight quotes are told by typo/straight-quotes.
 */
export const typoUnbalanced = defineTextRule({
  id: 'typo/unbalanced',
  severity: 'warning',
  gates: [],
  reasons: { unclosed: { data: ['sign'] }, unopened: { data: ['sign'] } },
  read: ({ runs }) => {
    const lone = runs.map(loneSignsOf);
    return runs.flatMap((run, at) =>
      (lone[at] ?? [])
        .filter((sign) => !goesOnElsewhere(runs, lone, at, sign))
        .map(
          (sign): Observation<'unclosed' | 'unopened'> => ({
            reason: sign.side === 'open' ? 'unclosed' : 'unopened',
            path: run.path,
            locale: run.locale,
            range: [sign.at, sign.at + 1],
            data: { sign: run.text[sign.at] ?? '' },
          }),
        ),
    );
  },
});

type LoneSign = { readonly kind: string; readonly at: number; readonly side: 'open' | 'close' };

const loneSignsOf = (run: TextRun): LoneSign[] => [
  ...quotationsIn(run)
    .lone.filter(({ style }) => style === 'guillemets' || style === 'double')
    .map(({ style, at, side }) => ({ kind: style, at, side })),
  ...loneBracketsOf(run),
];

const BRACKET = /[()]/g;
/** Number or letter of a list, or a face. */
const UNPAIRED = /(?:(?:^|[\s(«“>,;·])(?:\p{N}{1,3}|\p{L}{1,4}΄?)\.?|[:;]-?)$/u;

function loneBracketsOf(run: TextRun): LoneSign[] {
  if (run.kind === 'code') return [];
  const open: number[] = [];
  const unopened: number[] = [];
  for (const { 0: sign, index } of run.text.matchAll(BRACKET)) {
    if (isWithin(run, [index, index + 1], ['code'])) continue;
    if (sign === '(') open.push(index);
    else if (open.length > 0) open.pop();
    else if (!UNPAIRED.test(run.text.slice(Math.max(0, index - 8), index))) unopened.push(index);
  }
  return [
    ...open
      .filter((at) => !/[:;]-?$/.test(run.text.slice(Math.max(0, at - 2), at)))
      .map((at) => ({ kind: 'bracket', at, side: 'open' as const })),
    ...unopened.map((at) => ({ kind: 'bracket', at, side: 'close' as const })),
  ];
}

/** How many paragraphs a quotation may go on for. */
const REACH = 12;

/** Whether the other half stands in another paragraph of the same text. */
function goesOnElsewhere(
  runs: readonly TextRun[],
  lone: readonly (readonly LoneSign[])[],
  at: number,
  sign: LoneSign,
): boolean {
  const { kind, side } = sign;
  const next = runs[at + 1];
  const run = runs[at];
  // Each paragraph of a long quotation may open it anew.
  if (side === 'open' && run && next && areOneText(run, next) && next.text.startsWith(run.text[sign.at] ?? ' '))
    return true;
  const step = side === 'open' ? 1 : -1;
  for (let index = at + step; Math.abs(index - at) <= REACH; index += step) {
    const other = runs[index];
    if (!run || !other || !areOneText(run, other)) return false;
    if (lone[index]?.some((other) => other.kind === kind && other.side !== side)) return true;
  }
  return false;
}

const areOneText = (one: TextRun, other: TextRun): boolean =>
  one.locale === other.locale &&
  (one.kind === 'file' || one.kind === 'paragraph' || one.kind === 'quote') &&
  one.kind === other.kind &&
  sameContainer(one.path, other.path);

const sameContainer = (one: ContentPath, other: ContentPath): boolean =>
  one.length === other.length && one.slice(0, -1).every((key, depth) => key === other[depth]);
