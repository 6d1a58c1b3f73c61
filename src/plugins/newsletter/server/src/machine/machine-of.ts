import type { Core } from '@strapi/strapi';
import { deepl } from './deepl';
import { libretranslate } from './libretranslate';
import type { Machine, MachineAccess } from './machine';

/** The services that can be switched on, by the name that the configuration gives them. */
const MACHINES: Readonly<Record<string, (access: MachineAccess) => Machine>> = { deepl, libretranslate };

const opened = new WeakMap<Core.Strapi, Machine | null>();

/** The service that the server's owner has switched on; `null` where no text leaves the house. */
export function machineOf(strapi: Core.Strapi): Machine | null {
  const known = opened.get(strapi);
  if (known !== undefined) return known;
  const { machine, machineUrl, machineKey }: Record<string, string | undefined> =
    strapi.config.get('plugin::newsletter');
  const machineNamed = machine ? (MACHINES[machine]?.({ url: machineUrl ?? '', key: machineKey ?? '' }) ?? null) : null;
  opened.set(strapi, machineNamed);
  return machineNamed;
}
