import type { Core } from '@strapi/strapi';
import { originOf } from '../origin';
import { deepl } from './deepl';
import { etranslation } from './etranslation';
import { libretranslate } from './libretranslate';
import type { Machine, MachineAccess } from './machine';

/** The services that can be switched on, by the name that the configuration gives them. */
const MACHINES: Readonly<Record<string, (access: MachineAccess) => Machine>> = {
  deepl,
  libretranslate,
  etranslation,
};

const opened = new WeakMap<Core.Strapi, Machine | null>();

/** The service that the environment names, which may be asked only where the settings allow it; `null` without one. */
export function machineOffered(strapi: Core.Strapi): Machine | null {
  const known = opened.get(strapi);
  if (known !== undefined) return known;
  const { machine, machineUrl, machineKey }: Record<string, string | undefined> =
    strapi.config.get('plugin::newsletter');
  const access = {
    url: machineUrl ?? '',
    key: machineKey ?? '',
    answersAt: (token: string) => `${originOf(strapi)}/newsletter/machine/${token}`,
  };
  const named = machine ? (MACHINES[machine]?.(access) ?? null) : null;
  opened.set(strapi, named);
  return named;
}
