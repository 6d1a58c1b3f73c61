import type { TextRange } from '../../finding';
import type { TextRun } from '../texts';
import { isWithin } from './marked';

/** How a quotation is set: «…», “…” (also „…“), "…" or ‘…’; an apostrophe alone opens none. */
export type QuoteStyle = 'guillemets' | 'double' | 'straight' | 'single';

/** A quotation of a text with its marks, each one character; `depth` counts the quotations around it. */
export type Quotation = { readonly style: QuoteStyle; readonly range: TextRange; readonly depth: number };

/** A mark without its other half. */
export type LoneMark = { readonly style: QuoteStyle; readonly at: number; readonly side: 'open' | 'close' };

export type QuotationReading = { readonly quotations: readonly Quotation[]; readonly lone: readonly LoneMark[] };

const readings = new WeakMap<TextRun, QuotationReading>();

/** The quotations of a run in the order in which they close, code left out. */
export function quotationsIn(run: TextRun): QuotationReading {
  const known = readings.get(run);
  if (known) return known;
  const reading = run.kind === 'code' ? { quotations: [], lone: [] } : readQuotations(run);
  readings.set(run, reading);
  return reading;
}

/** Whether a range of a run stands inside quotation marks. */
export const isQuoted = (run: TextRun, [from, to]: TextRange): boolean =>
  quotationsIn(run).quotations.some(({ range }) => range[0] < from && to < range[1]);

const MARK = /["«»“”„‟‘’]/g;
const BEFORE_OPENING = /[\s([{«“„‘"–—-]/u;
const AFTER_CLOSING = /[\s\p{P}]/u;
const LETTER = /[\p{L}\p{N}]/u;

type OpenMark = { readonly style: QuoteStyle; readonly at: number };

function readQuotations(run: TextRun): QuotationReading {
  const quotations: Quotation[] = [];
  const lone: LoneMark[] = [];
  const open: OpenMark[] = [];
  const openOf: Record<QuoteStyle, number> = { guillemets: 0, double: 0, straight: 0, single: 0 };
  const drop = (): OpenMark | undefined => {
    const mark = open.pop();
    if (mark) openOf[mark.style] -= 1;
    return mark;
  };
  const leave = ({ style, at }: OpenMark): void => {
    if (style !== 'single') lone.push({ style, at, side: 'open' });
  };
  for (const { 0: mark, index: at } of run.text.matchAll(MARK)) {
    if (isWithin(run, [at, at + 1], ['code'])) continue;
    const read = readMark(run.text, mark, at, openOf);
    if (read === null) continue;
    const { style, side } = read;
    if (side === 'open') {
      open.push({ style, at });
      openOf[style] += 1;
    } else if (openOf[style] === 0) {
      lone.push({ style, at, side });
    } else {
      for (let opening = drop(); opening; opening = drop()) {
        if (opening.style === style) {
          quotations.push({ style, range: [opening.at, at + 1], depth: open.length });
          break;
        }
        leave(opening);
      }
    }
  }
  for (const mark of open) leave(mark);
  return { quotations, lone: lone.sort((a, b) => a.at - b.at) };
}

/** What a mark does where it stands; `null` for an apostrophe, an inch, or what cannot be told. */
function readMark(
  text: string,
  mark: string,
  at: number,
  openOf: Readonly<Record<QuoteStyle, number>>,
): Omit<LoneMark, 'at'> | null {
  const before = text[at - 1] ?? ' ';
  const after = text[at + 1] ?? ' ';
  const mayOpen = BEFORE_OPENING.test(before) && !/\s/.test(after);
  const mayClose = !/\s/.test(before) && AFTER_CLOSING.test(after);
  if (mark === '«') return { style: 'guillemets', side: 'open' };
  if (mark === '»') return { style: 'guillemets', side: 'close' };
  if (mark === '„' || mark === '‟') return { style: 'double', side: 'open' };
  // „…“ and ”…” are read as they are meant.
  if (mark === '“') return { style: 'double', side: openOf.double > 0 && mayClose && !mayOpen ? 'close' : 'open' };
  if (mark === '”') return { style: 'double', side: openOf.double === 0 && mayOpen && !mayClose ? 'open' : 'close' };
  if (mark === '"') {
    if (openOf.straight > 0 && mayClose) return { style: 'straight', side: 'close' };
    if (mayOpen) return { style: 'straight', side: 'open' };
    return mayClose && !/[\d']/.test(before) ? { style: 'straight', side: 'close' } : null;
  }
  if (mark === '‘') return LETTER.test(after) && !LETTER.test(before) ? { style: 'single', side: 'open' } : null;
  return openOf.single > 0 && mayClose ? { style: 'single', side: 'close' } : null;
}
