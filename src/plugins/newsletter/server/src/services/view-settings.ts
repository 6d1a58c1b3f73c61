import type { Core } from '@strapi/strapi';
import type { SettingsSection, SettingsView } from '../../../contracts/settings/view';
import { factInWords } from '../describe-fact';
import { actorNames } from '../gateways/actor-names';
import { mayDo } from '../may-decide';
import type { Onlooker } from '../onlooker';
import { changesBetween } from '../settings/changes';
import { readSettings, readVersion, type StoredSection } from '../settings/read-settings';
import type { Section } from '../settings/section';
import { SECTIONS } from '../settings/sections';

/** A section of the desk's settings as an onlooker sees it. */
export async function viewSettings(
  strapi: Core.Strapi,
  name: SettingsSection,
  onlooker: Pick<Onlooker, 'ability' | 'locale'>,
): Promise<SettingsView> {
  const section: Section = SECTIONS[name];
  const stored = await readSettings(strapi, name);
  const mayChange = mayDo(onlooker.ability, section.action);
  return {
    version: stored.version,
    settings: section.show(stored.settings, mayChange),
    fixed: section.fixed(strapi) as object,
    changed: await changeSince(strapi, name, stored, stored.version - 1, onlooker),
    mayChange,
    about: section.about(strapi, onlooker.locale, mayChange),
  };
}

/** Who changed a section last, and in words what is no more as it was at a version; `null` where nothing ever changed. */
export async function changeSince(
  strapi: Core.Strapi,
  name: SettingsSection,
  { settings, changed }: StoredSection<SettingsSection>,
  version: number,
  { locale }: Pick<Onlooker, 'locale'>,
): Promise<SettingsView['changed']> {
  if (!changed) return null;
  const section: Section = SECTIONS[name];
  const before = await readVersion(strapi, name, version);
  const facts = Object.keys(changesBetween(section.facts(before.settings), section.facts(settings)));
  const by = (await actorNames(strapi, [changed.by])).get(changed.by) ?? changed.by;
  return { name: by, at: changed.at, what: facts.map((fact) => factInWords(locale, fact)) };
}
