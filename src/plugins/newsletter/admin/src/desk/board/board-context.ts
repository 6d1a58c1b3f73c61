import { createContext, useContext } from 'react';
import type { BoardCard, BoardView } from '../../../../contracts/desk/board';
import type { PersonalMove } from '../../../../domain/workflow/stages';
import type { Carry } from './use-carry';

/** What every column and card of a board works with. */
type BoardTools = Pick<BoardView, 'moves' | 'awaiting'> & {
  readonly carry: Carry;
  /** Asks for a move; `opener` is the id of what gets the focus back. */
  readonly ask: (card: BoardCard, move: PersonalMove, opener: string) => void;
};

export const BoardContext = createContext<BoardTools | null>(null);

/** The tools of the board around; throws outside of one. */
export function useBoard(): BoardTools {
  const tools = useContext(BoardContext);
  if (!tools) throw new Error('There is no board around');
  return tools;
}
