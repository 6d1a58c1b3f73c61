import type { PersonalMove, Stage } from '../../domain/workflow/stages';
import type { ScheduledTime } from '../../domain/workflow/wall-time';
import type { AssignmentView } from '../assignment';
import type { BulletinHead } from './bulletin-head';

/** A bulletin on the board. */
export type BoardCard = BulletinHead & {
  readonly stage: Stage;
  readonly schedule: ScheduledTime | null;
  /** When it came to its stage (UTC, ISO 8601); `null` for one that readers have, or had. */
  readonly since: string | null;
  /** How many comments are open; `null` for a caller who does not read them. */
  readonly openComments: number | null;
  /** Who was asked to translate it; `null` where nobody was, or its translation is over. */
  readonly assignment: AssignmentView | null;
};

/** Answer of `GET /newsletter/desk/board`: all bulletins, the highest number first, and what the caller has to do with them. */
export type BoardView = {
  readonly cards: readonly BoardCard[];
  /** The moves that the caller may make, where a bulletin's stage and content allow them. */
  readonly moves: readonly PersonalMove[];
  /** The stages that wait for the caller. */
  readonly awaiting: readonly Stage[];
};
