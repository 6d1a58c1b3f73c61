import type { BoardCard, BoardView } from '../../../../contracts/desk/board';
import { STAGES, type Stage } from '../../../../domain/workflow/stages';
import { hasWords } from '../../has-words';

/** Which cards are wanted: by words of number and title, by the year of issue (`''` for all), or only the caller's own turn. */
export type BoardFilter = { readonly text: string; readonly year: string; readonly onlyMine: boolean };

/** A filter that lets everything through. */
export const ALL_CARDS: BoardFilter = { text: '', year: '', onlyMine: false };

/** A column of the board. */
export type Column = { readonly stage: Stage; readonly cards: readonly BoardCard[] };

/** The columns of the board with the cards that a filter lets through; that of failures is there only with a card. */
export function arrangeCards({ cards, awaiting }: BoardView, { text, year, onlyMine }: BoardFilter): readonly Column[] {
  const shown = cards.filter(
    ({ number, title, issueDate, stage }) =>
      (year === '' || issueDate?.startsWith(year)) &&
      (!onlyMine || awaiting.includes(stage)) &&
      hasWords(`${number ?? ''} ${title ?? ''}`, text),
  );
  return STAGES.map((stage) => ({ stage, cards: shown.filter((card) => card.stage === stage) })).filter(
    ({ stage, cards: own }) => stage !== 'publish-failed' || own.length > 0,
  );
}

/** The years in which the bulletins are issued, the latest first. */
export const yearsOf = (cards: readonly BoardCard[]): readonly string[] =>
  [...new Set(cards.flatMap(({ issueDate }) => issueDate?.slice(0, 4) ?? []))].sort().reverse();
