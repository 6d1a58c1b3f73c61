import type { Move } from '../../domain/workflow/stages';

/** What CASL answers of an administrator's permissions. */
export type Ability = { can(action: string): boolean };

/** The permission action of a move, as it stands in Strapi's role screen. */
const moveAction = (move: Move): string => `plugin::newsletter.move.${move}`;

/** Whether an administrator's roles allow a move at all, in whatever stage. */
export const mayMove = (ability: Ability, move: Move): boolean => ability.can(moveAction(move));
