import { type PersonalMove, STAGES, type Stage } from './stages';
import { WORKFLOW } from './table';
import { awaitsSomebody, type Role, TURNS } from './turns';

/**
 * The stages that wait for a person: by the desk's roles that they hold; for one who holds none of them, such as an
 * administrator, by the moves forward that they may make.
 */
export function stagesAwaiting(roles: readonly Role[], mayMove: (move: PersonalMove) => boolean): readonly Stage[] {
  if (roles.length > 0)
    return STAGES.filter((stage) => (TURNS[stage].turn as readonly Role[]).some((role) => roles.includes(role)));
  // What goes forward is what asks for checks.
  const goesOn = (stage: Stage) =>
    WORKFLOW.some(({ from, move, gate }) => from === stage && gate && mayMove(move as PersonalMove));
  return STAGES.filter((stage) => awaitsSomebody(stage) && goesOn(stage));
}
