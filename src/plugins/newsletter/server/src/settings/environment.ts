import type { Core } from '@strapi/strapi';
import { ok, type Result, refuse } from '../../../domain/result';
import type { Arranged, SectionRefusal } from './section';

/** The part of `names` that the plugin's configuration, made from the environment, has a value for. */
export function setByEnvironment<Settings extends object>(
  strapi: Core.Strapi,
  names: readonly (keyof Settings & string)[],
): Partial<Settings> {
  const values = names.map((name) => [name, strapi.plugin('newsletter').config(name)] as const);
  return Object.fromEntries(values.filter(([, value]) => value !== undefined && value !== null)) as Partial<Settings>;
}

/** Refuses to change what the environment sets: it would be stored, and change nothing. */
export function keepFixed<Settings extends object>(
  fixed: Partial<Settings>,
  stored: Settings,
  current: Settings,
): Result<Arranged<Settings>, SectionRefusal> {
  const changed = Object.keys(fixed).find((name) => stored[name as never] !== current[name as never]);
  return changed ? refuse({ code: 'set_by_environment', data: { setting: changed } }) : ok({ stored });
}
