import type { Core } from '@strapi/strapi';
import type { RightsBody, RightsView } from '../../../contracts/settings/rights';
import { canonicalJson } from '../../../domain/bulletin/canonical-json';
import { sha256Of } from '../../../domain/bulletin/digest';
import { ok, type Result, refuse } from '../../../domain/result';
import { EVERY_BULLETIN } from '../../../domain/workflow/decisions';
import { factInWords } from '../describe-fact';
import { actorNames } from '../gateways/actor-names';
import { appendDecision, latestEntry } from '../gateways/audit-gateway';
import { underDeskLock } from '../gateways/desk-lock';
import { changeRights, type DeskRights, readRights } from '../gateways/role-gateway';
import { mayDo } from '../may-decide';
import type { Ability } from '../may-move';
import type { Onlooker } from '../onlooker';
import { changesBetween } from '../settings/changes';
import type { Facts } from '../settings/section';

/** Why rights were not changed. */
export type RightsRefusal =
  | {
      readonly code: 'rights_not_permitted' | 'rights_changed_elsewhere' | 'unknown_role';
      readonly data: Record<string, never>;
    }
  | {
      readonly code: 'rights_changed_meanwhile';
      readonly data: { readonly by: string; readonly at: string; readonly what: string };
    };

/** Whoever could give rights to their own role would need no other: that takes Strapi's permission to change roles. */
const mayChangeRights = (ability: Ability): boolean =>
  mayDo(ability, 'settings-desk') && ability.can('admin::roles.update');

/** Which roles may do what at the desk, out of Strapi's own permissions. */
export async function viewRights(
  strapi: Core.Strapi,
  { ability, locale }: Pick<Onlooker, 'ability' | 'locale'>,
): Promise<RightsView> {
  const roles = await readRights(strapi);
  return {
    seen: digestOfRights(roles),
    roles: roles.map(({ id, name, actions }) => ({ id, name, actions })),
    changed: await lastChange(strapi, locale),
    mayChange: mayChangeRights(ability),
  };
}

/**
 * Gives and takes rights in Strapi's own permissions, all or none, if they are still as the caller saw them; the log says
 * what was before and what is now.
 */
export async function changeRoleRights(
  strapi: Core.Strapi,
  { seen, changes }: RightsBody,
  onlooker: Onlooker,
): Promise<Result<RightsView, RightsRefusal>> {
  if (!mayChangeRights(onlooker.ability)) return refuse({ code: 'rights_not_permitted', data: {} });
  return underDeskLock(strapi, async (): Promise<Result<RightsView, RightsRefusal>> => {
    const before = await readRights(strapi);
    if (digestOfRights(before) !== seen) {
      const last = await lastChange(strapi, onlooker.locale, digestOfRights(before));
      if (!last) return refuse({ code: 'rights_changed_elsewhere', data: {} });
      const { name: by, at, what } = last;
      return refuse({ code: 'rights_changed_meanwhile', data: { by, at, what: what.join(' · ') } });
    }
    if (changes.some(({ role }) => !before.some(({ id }) => id === role)))
      return refuse({ code: 'unknown_role', data: {} });
    for (const { id } of before) {
      const own = changes.filter(({ role }) => role === id);
      const actions = (granted: boolean) => own.filter((each) => each.granted === granted).map(({ action }) => action);
      if (own.length > 0) await changeRights(strapi, id, { give: actions(true), take: actions(false) });
    }
    const after = await readRights(strapi);
    const changed = changesBetween(factsOf(before), factsOf(after));
    if (Object.keys(changed).length > 0) {
      await appendDecision(strapi, {
        at: new Date().toISOString(),
        bulletinId: EVERY_BULLETIN,
        decision: 'set-rights',
        actor: onlooker.actor,
        digest: digestOfRights(after),
        comment: canonicalJson(changed),
      });
    }
    return ok(await viewRights(strapi, onlooker));
  });
}

const factsOf = (roles: readonly DeskRights[]): Facts =>
  Object.fromEntries(roles.flatMap(({ code, actions }) => actions.map((action) => [`right ${code} ${action}`, true])));

const digestOfRights = (roles: readonly DeskRights[]): string =>
  sha256Of(canonicalJson(Object.keys(factsOf(roles)).sort()));

/** Who changed rights here last, and which; `null` where nobody did, or where what is now came from Strapi's role screen. */
async function lastChange(
  strapi: Core.Strapi,
  locale: Onlooker['locale'],
  digest?: string,
): Promise<RightsView['changed']> {
  const entry = await latestEntry(strapi, 'set-rights');
  if (!entry || (digest !== undefined && entry.digest !== digest)) return null;
  const by = (await actorNames(strapi, [entry.actor])).get(entry.actor) ?? entry.actor;
  const facts = Object.keys(JSON.parse(entry.comment ?? '{}'));
  return { name: by, at: entry.at, what: facts.map((fact) => factInWords(locale, fact)) };
}
