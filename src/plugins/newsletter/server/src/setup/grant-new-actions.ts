import type { Core } from '@strapi/strapi';
import type { DeskAction } from '../../../domain/workflow/desk-actions';
import { actionsKnownBefore, changeRights, readRights } from '../gateways/role-gateway';
import { actionsOf, DESK_ROLES } from './permissions';

/**
 * Gives the desk's own roles what Deltio has learnt to permit since they were made, each action once: what an
 * administrator then takes from them stays taken. Must run before Strapi gives the super administrator what is new.
 */
export async function grantNewActions(strapi: Core.Strapi): Promise<void> {
  const store = strapi.store({ type: 'plugin', name: 'newsletter', key: 'actions-granted' });
  const stored = (await store.get()) as Record<string, DeskAction[]> | null;
  // A desk from before this was remembered offered what its super administrator had.
  const before = stored ? [] : await actionsKnownBefore(strapi);
  const rights = await readRights(strapi);
  const granted = { ...stored };
  for (const role of DESK_ROLES) {
    const { code } = role;
    const known = granted[code] ?? before;
    const fresh = actionsOf(role).filter((action) => !known.includes(action));
    const found = rights.find((each) => each.code === code);
    const give = fresh.filter((action) => !found?.actions.includes(action));
    if (found && give.length > 0) await changeRights(strapi, found.id, { give });
    granted[code] = [...known, ...fresh];
  }
  if (JSON.stringify(granted) !== JSON.stringify(stored)) await store.set({ value: granted });
}
