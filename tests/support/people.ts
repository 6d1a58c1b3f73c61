import { randomUUID } from 'node:crypto';
import type { Desk } from './desk';

const ROLE_CODES = {
  administrator: 'strapi-super-admin',
  editor: 'deltio-editor',
  translator: 'deltio-translator',
  approver: 'deltio-approver',
  publisher: 'deltio-publisher',
} as const;

/** The people of the desk, and the administrator of the system. */
export type Role = keyof typeof ROLE_CODES;

/** A user of the admin, with the password that opens the door. */
export interface Person {
  id: number;
  email: string;
  password: string;
  role: Role;
}

/** The password of everybody, and its bcrypt hash of the least cost: Strapi's own would cost each person a tenth of a second. */
const PASSWORD = 'Deltio-Test-1!';
const HASH = '$2a$04$M2.iyDRW4EdM1mhbRlVDluFxZvxs6ESyWqBS0MIl3kVZEuw57Spu6';

/** Makes an active admin user with one role; Greek interface unless `language` says otherwise. */
export const hire = async ({ strapi }: Desk, role: Role, language = 'el'): Promise<Person> => {
  const found = await strapi.db.query('admin::role').findOne({ where: { code: ROLE_CODES[role] } });
  if (!found) throw new Error(`There is no role ${ROLE_CODES[role]}`);
  // The login limiter counts per address and e-mail for the whole process, so every person is a new one.
  const email = `${role}-${randomUUID().slice(0, 8)}@example.org`;
  const user = await strapi.service('admin::user').create({
    email,
    firstname: role,
    lastname: 'Δοκιμή',
    isActive: true,
    preferedLanguage: language,
    roles: [found.id],
  });
  await strapi.db.query('admin::user').update({ where: { id: user.id }, data: { password: HASH } });
  return { id: user.id, email, password: PASSWORD, role };
};

/** Logs a person in over HTTP and gives the admin token. */
export const logIn = async (desk: Desk, { email, password }: Person): Promise<string> => {
  const { status, body, text } = await desk.fetch('/admin/login', { json: { email, password } });
  if (status !== 200) throw new Error(`Login of ${email} answered ${status}: ${text}`);
  return body.data.accessToken ?? body.data.token;
};

/** Makes a person and logs them in: `{ person, token }`. */
export const seat = async (desk: Desk, role: Role): Promise<{ person: Person; token: string }> => {
  const person = await hire(desk, role);
  return { person, token: await logIn(desk, person) };
};

/** The three kinds of API token; a custom one lists its permissions, such as `api::bulletin.bulletin.find`. */
export type ApiTokenKind = { type: 'full-access' | 'read-only' } | { type: 'custom'; permissions: string[] };

/** Makes an API token and gives the key that goes into the Authorization header. */
export const issueApiToken = async ({ strapi }: Desk, kind: ApiTokenKind): Promise<string> => {
  const token = await strapi.service('admin::api-token').create({
    name: `${kind.type}-${randomUUID().slice(0, 8)}`,
    description: '',
    lifespan: null,
    ...kind,
  });
  return token.accessKey;
};

/** Whoever works at a desk, in the order in which bulletins pass them. */
export const ROLES = ['editor', 'translator', 'approver', 'publisher', 'administrator'] as const satisfies Role[];

/** One person in every role, seated: their tokens, by role. */
export const seatEverybody = async (desk: Desk): Promise<Record<Role, string>> => {
  const tokens = {} as Record<Role, string>;
  for (const role of ROLES) tokens[role] = (await seat(desk, role)).token;
  return tokens;
};
