import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { Command } from 'commander';
import { sayBoth } from '../messages';
import { isInProduction } from './in-production';
import { withDesk } from './with-desk';

/** One user a role; the code is that of the role. */
const USERS = [
  // Strapi offers the form for the first administrator only where there is no user at all: so there must be one here.
  { code: 'strapi-super-admin', firstname: 'Άννα', lastname: 'Διαχειρίστρια' },
  { code: 'deltio-editor', firstname: 'Ελένη', lastname: 'Συντάκτρια' },
  { code: 'deltio-translator', firstname: 'Μαρία', lastname: 'Μεταφράστρια' },
  { code: 'deltio-approver', firstname: 'Γιώργος', lastname: 'Υπεύθυνος' },
  { code: 'deltio-publisher', firstname: 'Νίκος', lastname: 'Εκδότης' },
] as const;

export const demoUsersCommand = new Command('demo-users')
  .description('make one user per role, with random passwords that are printed once; not in production')
  .action(async () => {
    await withDesk(async (strapi) => {
      // Not before: only now is the environment what Strapi read from `.env`, too.
      if (isInProduction(process.env)) throw new Error(sayBoth('newsletter.demo-users.not-in-production'));
      await makeDemoUsers(strapi);
    });
  });

async function makeDemoUsers(strapi: Core.Strapi): Promise<void> {
  for (const { code, firstname, lastname } of USERS) {
    const email = `${code.replace('deltio-', '').replace('strapi-super-admin', 'administrator')}@deltio.example`;
    const role = await strapi.db.query('admin::role').findOne({ where: { code } });
    if (!role) throw new Error(`There is no role ${code}`);
    const password = `${randomBytes(12).toString('base64url')}aA1`;
    const users = strapi.service('admin::user');
    if (await users.exists({ email })) {
      process.stdout.write(`${email}  (${sayBoth('newsletter.demo-users.standing')})\n`);
      continue;
    }
    await users.create({
      email,
      firstname,
      lastname,
      password,
      isActive: true,
      registrationToken: null,
      roles: [role.id],
      preferedLanguage: 'el',
    });
    process.stdout.write(`${email}  ${password}\n`);
  }
}
