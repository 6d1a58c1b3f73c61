import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { requireFromProject } from '../steps/project.mjs';

const SETTLING_MS = 1500;
const SUPER_ADMIN = 'strapi-super-admin';

/** Who is at the desk, by the code of their role, as they are called in each language. */
const PEOPLE = {
  'deltio-editor': { el: ['Μαρία', 'Παπαδάκη'], en: ['Maria', 'Papadaki'] },
  'deltio-translator': { el: ['Νίκος', 'Ιωάννου'], en: ['Nikos', 'Ioannou'] },
  'deltio-approver': { el: ['Ελένη', 'Χατζηδάκη'], en: ['Eleni', 'Chatzidaki'] },
  'deltio-publisher': { el: ['Ανδρέας', 'Κυριάκου'], en: ['Andreas', 'Kyriakou'] },
  [SUPER_ADMIN]: { el: ['Σοφία', 'Μαρκάκη'], en: ['Sofia', 'Markaki'] },
};

/** The roles that may sit at the desk. */
export const ROLES = Object.keys(PEOPLE);

const hire = async (strapi, code, language) => {
  const role = await strapi.db.query('admin::role').findOne({ where: { code } });
  const person = { email: `${language}.${code}@example.gr`, password: `Aa1!${randomUUID()}` };
  const [firstname, lastname] = PEOPLE[code][language];
  await strapi
    .service('admin::user')
    .create({ ...person, firstname, lastname, isActive: true, preferedLanguage: language, roles: [role.id] });
  return person;
};

const logIn = async (page, url, { email, password }) => {
  await page.goto(`${url}/admin/auth/login`);
  await page.locator('input[name="email"]').fill(email);
  await page.locator('input[name="password"]').fill(password);
  await page.locator('button[type="submit"]').click();
  await page.locator('nav a[href*="/content-manager"]').first().waitFor();
};

/** Waits until a page has all that it asks for, and stands still. */
export const settled = async (page) => {
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(SETTLING_MS);
};

/**
 * A desk on a new database and a browser: `{ strapi, as, close }`; `as(role, language, size)` gives the window of somebody
 * with that role (`null`: of nobody), who logs in once, as `{ page, open(address) }`.
 */
export const openStudio = async (executablePath) => {
  const { bootStrapi } = requireFromProject('./tests/support/boot-strapi.cjs');
  const { chromium } = requireFromProject('playwright-core');
  const home = mkdtempSync(path.join(tmpdir(), 'deltio-pictures-'));
  const publicDir = path.join(home, 'public');
  mkdirSync(path.join(publicDir, 'uploads'), { recursive: true });
  const env = { DATABASE_FILE: path.join(home, 'deltio.db'), DELTIO_SEED: '' };
  const desk = await bootStrapi({ env, publicDir, admin: true });
  const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
  const pages = new Map();

  const pageOf = async (role, language) => {
    const key = `${role} ${language}`;
    const known = pages.get(key);
    if (known) return known;
    const context = await browser.newContext({ locale: language, timezoneId: 'Europe/Athens' });
    const page = await context.newPage();
    if (role !== null) await logIn(page, desk.url, await hire(desk.strapi, role, language));
    pages.set(key, page);
    return page;
  };

  return {
    strapi: desk.strapi,
    async as(role, language, size) {
      const page = await pageOf(role, language);
      await page.setViewportSize(size);
      const open = async (address) => {
        await page.goto(`${desk.url}/admin${address}`);
        await settled(page);
      };
      return { page, open };
    },
    async close() {
      await browser.close();
      await desk.stop();
      rmSync(home, { recursive: true, force: true, maxRetries: 3 });
    },
  };
};
