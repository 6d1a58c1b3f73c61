import type { PersonalMove, Stage } from '../../../domain/workflow/stages';
import { WORKFLOW } from '../../../domain/workflow/table';

/** A move that leads from one stage to others: which of them, the content decides. */
export type Way = { readonly move: PersonalMove; readonly to: readonly Stage[] };

/** The ways that lead out of a stage by the moves that somebody may make, in the order of the workflow's table. */
export function waysFrom(stage: Stage, moves: readonly PersonalMove[]): readonly Way[] {
  const own = WORKFLOW.filter(({ from }) => from === stage);
  const asked = moves.filter((move) => own.some((arrow) => arrow.move === move));
  return asked.map((move) => ({ move, to: own.filter((arrow) => arrow.move === move).map(({ to }) => to) }));
}

/** The move that leads from one stage to another; `null` where none of these does. */
export const moveBetween = (from: Stage, to: Stage, moves: readonly PersonalMove[]): PersonalMove | null =>
  waysFrom(from, moves).find((way) => way.to.includes(to))?.move ?? null;
