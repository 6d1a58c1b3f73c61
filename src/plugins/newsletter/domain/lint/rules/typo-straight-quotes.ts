import type { Mend } from '../../finding';
import { defineTextRule, type Observation } from '../rule';
import type { TextRun } from '../texts';
import { houseQuotes } from '../typography/house-quotes';
import { isCutByMarks } from '../typography/marked';
import { type Quotation, quotationsIn } from '../typography/quotations';

/**
 * Prose has «…» or “…”, never "…", by language and depth. A mark after a number is an inch or a second, and an
 * apostrophe may be straight: half of all keyboards write no other, and readers do not see it.
 */
export const typoStraightQuotes = defineTextRule({
  id: 'typo/straight-quotes',
  severity: 'warning',
  gates: [],
  reasons: { quotation: { data: [] }, lone: { data: [] } },
  read: ({ runs }) => runs.filter(({ text }) => text.includes('"')).flatMap(readRun),
});

function readRun(run: TextRun): Observation<'quotation' | 'lone'>[] {
  const { quotations, lone } = quotationsIn(run);
  const place = { path: run.path, locale: run.locale };
  return [
    ...quotations.flatMap((quotation, at) => {
      if (quotation.style !== 'straight') return [];
      const mends = mendsOf(run, quotation, at);
      return mends.map((mend) => ({ reason: 'quotation' as const, ...place, range: mend.range, mends: [mend] }));
    }),
    ...lone
      .filter(({ style }) => style === 'straight')
      .map(({ at }) => ({ reason: 'lone' as const, ...place, range: [at, at + 1] as const })),
  ];
}

/** Deeper than this nobody quotes; one mend of each mark will do. */
const DEEPEST = 2;

/** One mend of the whole quotation, or one of each mark where something inside it is set apart. */
function mendsOf(run: TextRun, { range, depth }: Quotation, at: number): Mend[] {
  const [from, to] = range;
  const [open, close] = houseQuotes(run.locale, depth);
  if (depth > DEEPEST || isCutByMarks(run, range)) {
    return [
      { range: [from, from + 1], replacement: open },
      { range: [to - 1, to], replacement: close },
    ];
  }
  // What was quoted outside is quoted inside now.
  let replacement = close;
  let end = to - 1;
  for (const inner of marksInside(run, from, at)) {
    replacement = inner.mark + run.text.slice(inner.at + 1, end) + replacement;
    end = inner.at;
  }
  return [{ range, replacement: open + run.text.slice(from + 1, end) + replacement }];
}

/** The marks that the quotations inside another should have, from the last to the first. */
function marksInside(run: TextRun, from: number, at: number): { at: number; mark: string }[] {
  const marks: { at: number; mark: string }[] = [];
  // Those inside closed just before.
  for (let index = at - 1; index >= 0; index -= 1) {
    const inner = quotationsIn(run).quotations[index];
    if (!inner || inner.range[0] < from) break;
    const [open, close] = houseQuotes(run.locale, inner.depth);
    marks.push({ at: inner.range[0], mark: open }, { at: inner.range[1] - 1, mark: close });
  }
  return marks.sort((a, b) => b.at - a.at);
}
