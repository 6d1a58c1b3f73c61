import type { Core } from '@strapi/strapi';
import { DESK_ACTIONS, type DeskAction } from '../../../domain/workflow/desk-actions';

const PREFIX = 'plugin::newsletter.';

/** A permission as Strapi stores it, as far as it is written again. */
type Permission = {
  readonly action: string;
  readonly subject: string | null;
  readonly properties: object;
  readonly conditions: readonly string[];
  readonly actionParameters: object;
};

/** A role of Strapi's with those of the desk's actions that it is permitted. */
export type DeskRights = {
  readonly id: number;
  readonly code: string;
  readonly name: string;
  readonly actions: readonly DeskAction[];
};

/** All roles but the super administrator's, who may do everything; the oldest first. */
export async function readRights(strapi: Core.Strapi): Promise<DeskRights[]> {
  const { superAdminCode } = strapi.service('admin::role').constants;
  const roles: { id: number; code: string; name: string; permissions: Permission[] }[] = await strapi.db
    .query('admin::role')
    .findMany({ where: { code: { $ne: superAdminCode } }, orderBy: { id: 'asc' }, populate: { permissions: true } });
  return roles.map(({ id, code, name, permissions }) => ({
    id,
    code,
    name,
    actions: DESK_ACTIONS.filter((action) => permissions.some((each) => each.action === PREFIX + action)),
  }));
}

/** Gives a role some of the desk's actions and takes others; all its other permissions stay as they are. */
export async function changeRights(
  strapi: Core.Strapi,
  roleId: number,
  { give = [], take = [] }: { readonly give?: readonly DeskAction[]; readonly take?: readonly DeskAction[] },
): Promise<void> {
  const stored: Permission[] = await strapi.db
    .query('admin::permission')
    .findMany({ where: { role: { id: roleId } }, orderBy: { id: 'asc' } });
  const names = (actions: readonly DeskAction[]) => new Set<string>(actions.map((action) => PREFIX + action));
  const [given, taken] = [names(give), names(take)];
  const kept = stored
    .filter(({ action }) => !taken.has(action) && !given.has(action))
    .map(({ action, subject, properties, conditions, actionParameters }) => ({
      action,
      subject,
      properties,
      conditions,
      actionParameters,
    }));
  const added = [...given].map((action) => ({ action, subject: null, properties: {}, conditions: [] }));
  await strapi.service('admin::role').assignPermissions(roleId, [...kept, ...added]);
}

/** The desk's actions that the super administrator was permitted at the last start: those that were known then. */
export async function actionsKnownBefore(strapi: Core.Strapi): Promise<DeskAction[]> {
  const { superAdminCode } = strapi.service('admin::role').constants;
  const stored: { action: string }[] = await strapi.db
    .query('admin::permission')
    .findMany({ select: ['action'], where: { role: { code: superAdminCode } } });
  return DESK_ACTIONS.filter((action) => stored.some((each) => each.action === PREFIX + action));
}
