import type { Core } from '@strapi/strapi';
import { DEFAULT_LOCALE, isLocale, type Locale } from '../../../domain/locale';
import type { Role } from '../../../domain/workflow/turns';
import { administratorOf } from '../actor';
import { UPDATE } from '../content-rights';
import { DESK_ROLES } from '../setup/permissions';
import { BULLETIN } from '../uids';

/** Somebody who can be written to, in the language of their choice. */
export type Addressee = { readonly email: string; readonly language: Locale };

/** An active administrator. */
export type Person = Addressee & { readonly id: number; readonly name: string };

/** The active administrators who hold one of these roles, each once, but for the actor of that name. */
export async function peopleIn(strapi: Core.Strapi, roles: readonly Role[], except: string | null): Promise<Person[]> {
  const codes = DESK_ROLES.flatMap(({ key, code }) => (roles.includes(key) ? [code] : []));
  const people = await findPeople(strapi, { roles: { code: { $in: codes } } });
  return people.filter(({ id }) => `admin:${id}` !== except);
}

/** The active administrators whose roles, the desk's or others, let them write bulletins in a language, each once. */
export async function writersIn(strapi: Core.Strapi, locale: Locale): Promise<Person[]> {
  const rights: WritingRight[] = await strapi.db.query('admin::permission').findMany({
    where: { action: UPDATE, subject: BULLETIN },
    populate: { role: { select: ['id'] } },
  });
  const roles = rights.flatMap(({ role, properties }) =>
    role && (properties?.locales ?? [locale]).includes(locale) ? [role.id] : [],
  );
  return findPeople(strapi, { roles: { id: { $in: roles } } });
}

/** The active administrator whom an actor's name stands for; `null` where there is none. */
export async function personNamed(strapi: Core.Strapi, actor: string): Promise<Person | null> {
  const id = administratorOf({ name: actor });
  const [person] = id === undefined ? [] : await findPeople(strapi, { id });
  return person ?? null;
}

type WritingRight = {
  role: { id: number } | null;
  properties: { locales?: readonly string[] } | null;
};

async function findPeople(strapi: Core.Strapi, where: object): Promise<Person[]> {
  const users: User[] = await strapi.db.query('admin::user').findMany({
    select: ['id', 'firstname', 'lastname', 'email', 'blocked', 'preferedLanguage'],
    where: { isActive: true, ...where },
    orderBy: { id: 'asc' },
  });
  const each = new Map(users.map((user) => [user.id, user]));
  return [...each.values()].filter(({ blocked }) => !blocked).map(personOf);
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
