import { z } from 'zod';
import type { DeskAction } from '../../domain/workflow/desk-actions';
import { DESK_ACTIONS } from '../../domain/workflow/desk-actions';
import type { Signature } from '../comments';
import { digest } from '../fields';

/** Body of `PUT /newsletter/settings/rights`; `seen` names the rights that the caller saw, so that nobody's change is lost. */
export const rightsBody = z.strictObject({
  seen: digest,
  changes: z
    .array(z.strictObject({ role: z.number().int().min(1), action: z.enum(DESK_ACTIONS), granted: z.boolean() }))
    .min(1)
    .max(1000),
});
export type RightsBody = z.infer<typeof rightsBody>;

/** A role of the admin with those of the desk's actions that it may do. */
export type RoleRights = {
  readonly id: number;
  readonly name: string;
  readonly actions: readonly DeskAction[];
};

/** Answer of `GET` and `PUT /newsletter/settings/rights`: all roles but the super administrator's, who may do all. */
export type RightsView = {
  readonly seen: string;
  readonly roles: readonly RoleRights[];
  readonly changed: (Signature & { readonly what: readonly string[] }) | null;
  /** Takes the right to change roles as well: who could give it to themselves would need no other. */
  readonly mayChange: boolean;
};
