import { stagesAwaiting } from '../../domain/workflow/awaiting';
import type { Stage } from '../../domain/workflow/stages';
import { mayMove } from './may-move';
import type { Onlooker } from './onlooker';
import { DESK_ROLES } from './setup/permissions';

/** The stages whose bulletins wait for an onlooker. */
export function awaiting({ actor, ability }: Onlooker): readonly Stage[] {
  const codes = actor.role.split(',');
  const roles = DESK_ROLES.flatMap(({ code, key }) => (codes.includes(code) ? [key] : []));
  return stagesAwaiting(roles, (move) => mayMove(ability, move));
}
