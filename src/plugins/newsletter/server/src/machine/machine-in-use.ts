import type { Core } from '@strapi/strapi';
import { settingsNow } from '../settings/read-settings';
import type { Machine } from './machine';
import { machineOffered } from './machine-offered';

/**
 * The service that may be asked now: the one that the environment names, where an administrator allowed texts to go to
 * its very host; `null` where no text leaves the house.
 */
export async function machineInUse(strapi: Core.Strapi): Promise<Machine | null> {
  const offered = machineOffered(strapi);
  if (offered === null) return null;
  const { allowedHost } = await settingsNow(strapi, 'machine');
  return allowedHost === offered.host ? offered : null;
}
