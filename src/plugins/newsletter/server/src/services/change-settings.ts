import type { Core } from '@strapi/strapi';
import type { SettingsSection, SettingsView } from '../../../contracts/settings/view';
import { canonicalJson } from '../../../domain/bulletin/canonical-json';
import { ok, type Result, refuse } from '../../../domain/result';
import { EVERY_BULLETIN } from '../../../domain/workflow/decisions';
import { appendDecision } from '../gateways/audit-gateway';
import { underDeskLock } from '../gateways/desk-lock';
import { digestOfSettings, insertSettings, storedForm } from '../gateways/settings-gateway';
import { mayDo } from '../may-decide';
import type { Onlooker } from '../onlooker';
import { changesBetween } from '../settings/changes';
import { readSettings } from '../settings/read-settings';
import type { Section, SectionRefusal } from '../settings/section';
import { SECTIONS } from '../settings/sections';
import { changeSince, viewSettings } from './view-settings';

/** Why settings were not changed; after a change by somebody else: which version holds, and who changed what since. */
export type SettingsRefusal =
  | SectionRefusal
  | { readonly code: 'settings_not_permitted'; readonly data: Record<string, never> }
  | {
      readonly code: 'settings_changed_meanwhile';
      readonly data: { readonly current: number; readonly by: string; readonly at: string; readonly what: string };
    };

/**
 * Replaces a section of the settings as a whole, under the version that the caller saw, and writes into the log who
 * changed what; what changes nothing leaves no trace. `body` is what the section's contract gave.
 */
export async function changeSettings(
  strapi: Core.Strapi,
  name: SettingsSection,
  { version, settings: body }: { readonly version: number; readonly settings: unknown },
  onlooker: Onlooker,
): Promise<Result<SettingsView, SettingsRefusal>> {
  const section: Section = SECTIONS[name];
  if (!mayDo(onlooker.ability, section.action)) return refuse({ code: 'settings_not_permitted', data: {} });
  return underDeskLock(strapi, async (): Promise<Result<SettingsView, SettingsRefusal>> => {
    const current = await readSettings(strapi, name);
    if (current.version !== version) {
      const changed = await changeSince(strapi, name, current, version, onlooker);
      const { name: by = '', at = '', what = [] } = changed ?? {};
      const data = { current: current.version, by, at, what: what.join(' · ') };
      return refuse({ code: 'settings_changed_meanwhile', data });
    }
    const at = new Date().toISOString();
    const arranged = section.arrange(strapi, body, current.settings, at);
    if (!arranged.ok) return arranged;
    const { stored, secrets } = arranged.value;
    const changes = changesBetween(section.facts(current.settings), section.facts(stored));
    const row = { version: version + 1, settings: storedForm(stored) };
    if (row.settings !== storedForm(current.settings)) {
      await insertSettings(strapi, { section: name, ...row, changedBy: onlooker.actor.name, changedAt: at });
      await appendDecision(strapi, {
        at,
        bulletinId: EVERY_BULLETIN,
        decision: `set-${name}`,
        actor: onlooker.actor,
        digest: digestOfSettings(row),
        comment: canonicalJson(changes),
      });
    }
    return ok({ ...(await viewSettings(strapi, name, onlooker)), ...(secrets ? { secrets } : {}) });
  });
}
