import type { Core } from '@strapi/strapi';
import type { SettingsSection } from '../../../contracts/settings/view';
import { latestSettings, readSettingsRow } from '../gateways/settings-gateway';
import { SECTIONS, type StoredSettings } from './sections';

/** The settings that hold, with the count of their changes, and who made the last one, when (UTC, ISO 8601). */
export type StoredSection<Name extends SettingsSection> = {
  readonly version: number;
  readonly settings: StoredSettings<Name>;
  readonly changed: { readonly by: string; readonly at: string } | null;
};

type Kept = { readonly read: StoredSection<SettingsSection>; readonly at: number };

// Long lists are parsed once and not at every check; what is read of one version never changes.
const kept = new WeakMap<Core.Strapi, Map<SettingsSection, Kept>>();

/** Reads the settings of a section as they are stored now, whichever instance of the desk changed them. */
export async function readSettings<Name extends SettingsSection>(
  strapi: Core.Strapi,
  name: Name,
): Promise<StoredSection<Name>> {
  const latest = await latestSettings(strapi, name);
  const known = keptOf(strapi).get(name)?.read as StoredSection<Name> | undefined;
  const isKnown = known && known.version === (latest?.version ?? 0) && known.changed?.at === latest?.changedAt;
  const read = isKnown ? known : await readVersion(strapi, name, latest?.version ?? 0);
  keptOf(strapi).set(name, { read, at: performance.now() });
  return read;
}

/** The settings of a section as they were at a version. */
export async function readVersion<Name extends SettingsSection>(
  strapi: Core.Strapi,
  name: Name,
  version: number,
): Promise<StoredSection<Name>> {
  const { first, stored } = SECTIONS[name];
  const row = await readSettingsRow(strapi, name, version);
  if (!row) return { version: 0, settings: first, changed: null };
  const settings = stored.parse(JSON.parse(row.settings));
  return { version, settings, changed: { by: row.changedBy, at: row.changedAt } };
}

/** What holds at this desk now: what the environment sets, else what is stored, else what Deltio starts with. */
export const settingsNow = async <Name extends SettingsSection>(
  strapi: Core.Strapi,
  name: Name,
): Promise<StoredSettings<Name>> => inForce(strapi, name, (await readSettings(strapi, name)).settings);

const RECENT_MS = 2000;

/** The same for those who ask many times a second: as it was two seconds ago at the most. */
export async function recentSettings<Name extends SettingsSection>(
  strapi: Core.Strapi,
  name: Name,
): Promise<StoredSettings<Name>> {
  const known = keptOf(strapi).get(name);
  if (!known || performance.now() - known.at > RECENT_MS) return settingsNow(strapi, name);
  return inForce(strapi, name, known.read.settings as StoredSettings<Name>);
}

const inForce = <Name extends SettingsSection>(
  strapi: Core.Strapi,
  name: Name,
  settings: StoredSettings<Name>,
): StoredSettings<Name> => ({ ...settings, ...SECTIONS[name].fixed(strapi) });

function keptOf(strapi: Core.Strapi): Map<SettingsSection, Kept> {
  const known = kept.get(strapi) ?? new Map<SettingsSection, Kept>();
  kept.set(strapi, known);
  return known;
}
