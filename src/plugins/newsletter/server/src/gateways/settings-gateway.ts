import type { Core } from '@strapi/strapi';
import type { SettingsSection } from '../../../contracts/settings/view';
import { canonicalJson } from '../../../domain/bulletin/canonical-json';
import { sha256Of } from '../../../domain/bulletin/digest';
import { withGrant } from '../guard/grant';
import { SETTING } from '../uids';

/** Settings of one section as they were written, in canonical JSON; the later of two versions holds. */
export type SettingsRow = {
  readonly section: SettingsSection;
  /** 1 for the first change, then 2, 3 … */
  readonly version: number;
  readonly settings: string;
  readonly changedBy: string;
  /** UTC, ISO 8601. */
  readonly changedAt: string;
};

/** Which row of a section holds now; `null` where nobody changed it yet. */
export const latestSettings = (
  strapi: Core.Strapi,
  section: SettingsSection,
): Promise<Pick<SettingsRow, 'version' | 'changedAt'> | null> =>
  strapi.db
    .query(SETTING)
    .findOne({ select: ['version', 'changedAt'], where: { section }, orderBy: { version: 'desc' } });

/** The row of a version. */
export const readSettingsRow = (
  strapi: Core.Strapi,
  section: SettingsSection,
  version: number,
): Promise<SettingsRow | null> => strapi.db.query(SETTING).findOne({ where: { section, version } });

/** Keeps the settings of a version beside those before it; the database refuses a version that there is. */
export async function insertSettings(strapi: Core.Strapi, row: SettingsRow): Promise<void> {
  await withGrant(() => strapi.db.query(SETTING).create({ data: row }));
}

/** All settings that ever held, the oldest first. */
export const allSettings = (strapi: Core.Strapi): Promise<SettingsRow[]> =>
  strapi.db.query(SETTING).findMany({ orderBy: { id: 'asc' } });

/** Settings as they are stored. */
export const storedForm = (settings: unknown): string => canonicalJson(settings as never);

/** SHA-256 over settings and their version, by which the audit log names them. */
export const digestOfSettings = ({ version, settings }: Pick<SettingsRow, 'version' | 'settings'>): string =>
  sha256Of(`${version} ${settings}`);
