import type { Core } from '@strapi/strapi';
import type { StoredPlace } from '../../../../domain/bulletin/locate';
import { type STORY, uidOf } from '../../uids';

type Attribute = { readonly type: string; readonly maxLength?: number; readonly component?: string };

/** What Strapi's own columns hold of a short text. */
const STRING = 255;

/** The most characters (UTF-16 units) that a stored field holds; `null` for as many as one likes. */
export function longest(strapi: Core.Strapi, { type, field }: StoredPlace): number | null {
  const [name = '', ...members] = (field ?? '').split('.').filter((key) => !/^\d+$/.test(key));
  const own = strapi.contentTypes[uidOf(type) as typeof STORY].attributes[name as 'headline'] as Attribute | undefined;
  const [member] = members;
  const component = own?.component ? strapi.components[own.component as keyof typeof strapi.components] : undefined;
  const attribute = member === undefined ? own : (component?.attributes[member] as Attribute | undefined);
  return attribute?.maxLength ?? (attribute?.type === 'string' ? STRING : null);
}
