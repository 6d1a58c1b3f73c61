import { isLaw } from '../../domain/lint/law';
import type { DeskAction } from '../../domain/workflow/desk-actions';
import type { Ability } from './may-move';

/** Whether an administrator's roles allow one of the desk's actions. */
export const mayDo = (ability: Ability, action: DeskAction): boolean => ability.can(`plugin::newsletter.${action}`);

/** Whether they allow to waive findings of a rule, and to take such waivers back. */
export const mayWaive = (ability: Ability, ruleId: string): boolean =>
  mayDo(ability, isLaw(ruleId) ? 'waive-law' : 'waive');
