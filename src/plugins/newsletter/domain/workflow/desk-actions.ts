import { PERSONAL_MOVES, type PersonalMove } from './stages';

/** The permissions about checks: `settings` is to change what the rules count as, the words and the terms. */
const CHECK_ACTIONS = ['waive', 'waive-law', 'settings'] as const;
export type CheckAction = (typeof CHECK_ACTIONS)[number];

const moveAction = (move: PersonalMove): `move.${PersonalMove}` => `move.${move}`;

/**
 * Every permission of the desk, as `plugin::newsletter.<action>` stands in Strapi's role screen. `assign` is to ask
 * somebody to translate, by a day. `settings-desk` is to change all settings but those of checks, four eyes among them: it
 * is for whoever runs the desk, and none of the four roles has it.
 */
export const DESK_ACTIONS = [
  'read',
  'comment',
  'assign',
  ...CHECK_ACTIONS,
  'settings-desk',
  ...PERSONAL_MOVES.map(moveAction),
] as const;
export type DeskAction = (typeof DESK_ACTIONS)[number];

/** The move that an action permits; `null` where it permits something else. */
export const moveOf = (action: DeskAction): PersonalMove | null =>
  PERSONAL_MOVES.find((move) => moveAction(move) === action) ?? null;
