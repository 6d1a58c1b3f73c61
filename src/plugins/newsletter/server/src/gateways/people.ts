import type { Core } from '@strapi/strapi';
import { DEFAULT_LOCALE, isLocale, type Locale } from '../../../domain/locale';
import type { Role } from '../../../domain/workflow/turns';
import { DESK_ROLES } from '../setup/permissions';

/** Somebody who can be written to, in the language of their choice. */
export type Addressee = { readonly email: string; readonly language: Locale };

/** An active administrator. */
export type Person = Addressee & { readonly id: number; readonly name: string };

/** The active administrators who hold one of these roles, each once, but for the actor of that name. */
export async function peopleIn(strapi: Core.Strapi, roles: readonly Role[], except: string | null): Promise<Person[]> {
  const codes = DESK_ROLES.flatMap(({ key, code }) => (roles.includes(key) ? [code] : []));
  const users: User[] = await strapi.db.query('admin::user').findMany({
    select: ['id', 'firstname', 'lastname', 'email', 'blocked', 'preferedLanguage'],
    where: { isActive: true, roles: { code: { $in: codes } } },
    orderBy: { id: 'asc' },
  });
  const each = new Map(users.map((user) => [user.id, user]));
  return [...each.values()].filter(({ id, blocked }) => !blocked && `admin:${id}` !== except).map(personOf);
}

type User = {
  id: number;
  firstname: string | null;
  lastname: string | null;
  email: string;
  blocked: boolean | null;
  preferedLanguage: string | null;
};

const personOf = ({ id, firstname, lastname, email, preferedLanguage }: User): Person => ({
  id,
  name: [firstname, lastname].filter(Boolean).join(' ') || email,
  email,
  language: isLocale(preferedLanguage) ? preferedLanguage : DEFAULT_LOCALE,
});
