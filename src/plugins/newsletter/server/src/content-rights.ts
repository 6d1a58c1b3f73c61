import type { Core } from '@strapi/strapi';
import type { StoredPlace } from '../../domain/bulletin/locate';
import { DEFAULT_LOCALE, type Locale } from '../../domain/locale';
import type { Ability } from './may-move';
import { uidOf } from './uids';

const CREATE = 'plugin::content-manager.explorer.create';
const READ = 'plugin::content-manager.explorer.read';
/** Strapi's action of writing an entry. */
export const UPDATE = 'plugin::content-manager.explorer.update';

/** The parts of an administrator's permissions that tell of types and of fields. */
type TypeAbility = Ability & { can(action: string, subject: unknown): boolean };
type FieldAbility = TypeAbility & { can(action: string, subject: unknown, field: string): boolean };

/** Whether an administrator's roles allow to read entries of a type in the Content Manager at all. */
export const mayRead = (ability: Ability, uid: string): boolean => (ability as TypeAbility).can(READ, uid);

/** Whether an administrator's roles allow to make entries of a type at all; in which language, the guards ask. */
export const mayCreate = (ability: Ability, uid: string): boolean => (ability as TypeAbility).can(CREATE, uid);

/** Whether an administrator's roles allow to change anything in entries of a type, in a language. */
export function mayUpdate(strapi: Core.Strapi, ability: Ability, uid: string, locale: Locale): boolean {
  const manager = strapi.service('admin::permission').createPermissionsManager({ ability, action: UPDATE, model: uid });
  return (ability as TypeAbility).can(UPDATE, manager.toSubject({ locale }));
}

/**
 * The row in which a place is written. A text of a component is in both rows: its English half is written where a
 * translator may, in the English one.
 */
export const rowLocaleOf = ({ locale, field }: StoredPlace): Locale =>
  locale ?? (field?.includes('.') && field.endsWith('En') ? 'en' : DEFAULT_LOCALE);

/**
 * Whether an administrator's roles allow to change a field in its language, as they would in the Content Manager; `row`
 * is the stored one, for roles that ask whose it is.
 */
export function mayWrite(strapi: Core.Strapi, ability: Ability, place: StoredPlace, row: object = {}): boolean {
  if (place.field === null || place.documentId === null) return false;
  const uid = uidOf(place.type);
  const manager = strapi.service('admin::permission').createPermissionsManager({ ability, action: UPDATE, model: uid });
  const subject = manager.toSubject({ ...row, locale: rowLocaleOf(place) });
  return (ability as FieldAbility).can(UPDATE, subject, place.field.replaceAll(/\.\d+/g, ''));
}
