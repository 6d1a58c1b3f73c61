import type { TextRange } from '../../finding';
import type { TextMark, TextRun } from '../texts';

type MarkKind = TextMark['kind'];

/** Whether a range of a run lies wholly inside a stretch that is marked in one of these ways. */
export const isWithin = (run: TextRun, [from, to]: TextRange, kinds: readonly MarkKind[]): boolean =>
  run.marks.some(({ kind, range }) => kinds.includes(kind) && range[0] <= from && to <= range[1]);

/** Whether a mark begins or ends inside a range: one replacement of the whole would lose it. */
export const isCutByMarks = (run: TextRun, [from, to]: TextRange): boolean =>
  run.marks.some(({ range }) => range.some((edge) => from < edge && edge < to));
