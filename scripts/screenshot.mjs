// `npm run screenshots`: docs/images/desk.png, an editor's view of bulletin no. 2 in the running admin, on a new database.
import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from './steps/build.mjs';
import { ensureChromium } from './steps/chromium.mjs';
import { orComplain } from './steps/complaint.mjs';
import { installPackages } from './steps/install.mjs';
import { checkNodeVersion } from './steps/node-version.mjs';
import { createProgress } from './steps/progress.mjs';
import { inProject, ROOT } from './steps/project.mjs';

const PICTURE = inProject('docs', 'images', 'desk.png');
const SIZE = { width: 1440, height: 900 };
const SETTLING_MS = 1500;

const progress = createProgress(process.stderr);
const executablePath = await orComplain(async () => {
  checkNodeVersion();
  process.chdir(ROOT);
  await installPackages(progress);
  await build(progress);
  return ensureChromium(progress);
});

// Not before the packages and the build are there.
const require = createRequire(import.meta.url);
const { bootStrapi } = require('../tests/support/boot-strapi.cjs');
const { chromium } = require('playwright-core');

const hireEditor = async (strapi) => {
  const role = await strapi.db.query('admin::role').findOne({ where: { code: 'deltio-editor' } });
  const person = { email: 'maria.papadaki@example.gr', password: `Aa1!${randomUUID()}` };
  await strapi.service('admin::user').create({
    ...person,
    firstname: 'Μαρία',
    lastname: 'Παπαδάκη',
    isActive: true,
    preferedLanguage: 'el',
    roles: [role.id],
  });
  return person;
};

const takePicture = async (page, { strapi, url }) => {
  const { email, password } = await hireEditor(strapi);
  await page.goto(`${url}/admin/auth/login`);
  await page.locator('input[name="email"]').fill(email);
  await page.locator('input[name="password"]').fill(password);
  await page.locator('button[type="submit"]').click();
  await page.locator('nav a[href*="/content-manager"]').first().waitFor();

  const uid = 'api::bulletin.bulletin';
  const { documentId } = await strapi.db.query(uid).findOne({ where: { number: 2, locale: 'el' } });
  await page.goto(`${url}/admin/content-manager/collection-types/${uid}/${documentId}?plugins[i18n][locale]=el`);
  await page.getByRole('heading', { name: 'Στάδιο', exact: true }).waitFor();
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(SETTLING_MS);
  await page.screenshot({ path: PICTURE });
};

const home = mkdtempSync(path.join(tmpdir(), 'deltio-picture-'));
const publicDir = path.join(home, 'public');
mkdirSync(path.join(publicDir, 'uploads'), { recursive: true });
mkdirSync(path.dirname(PICTURE), { recursive: true });

const desk = await progress.step({ el: 'Εκκίνηση σε νέα βάση', en: 'Starting on a new database' }, () =>
  bootStrapi({ env: { DATABASE_FILE: path.join(home, 'deltio.db'), DELTIO_SEED: '' }, publicDir, admin: true }),
);
const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
try {
  const page = await browser.newPage({ viewport: SIZE, locale: 'el' });
  await progress.step({ el: 'Λήψη εικόνας', en: `Taking ${path.relative(ROOT, PICTURE)}` }, () =>
    takePicture(page, desk),
  );
} finally {
  await browser.close();
  await desk.stop();
  rmSync(home, { recursive: true, force: true, maxRetries: 3 });
}
process.exit();
