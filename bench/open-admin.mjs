import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { ensureChromium } from '../scripts/steps/chromium.mjs';
import { requireFromProject } from '../scripts/steps/project.mjs';

const FLAGS = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];
const PATIENCE_MS = 60_000;

/** What Deltio asks its server for beside a form; its own pages stand below other addresses. */
const CALLS = ['*/newsletter/bulletins/*', '*/newsletter/desk/presence/*'];

/**
 * Opens a real Chromium with a profile in `home`, `prepare`d before any page is there, and logs the desk's editor in.
 * Gives `{ page, cutOff, close }`: `cutOff(true)` lets no call of Deltio's forms through, as if Strapi were alone.
 */
export const openAdmin = async (desk, { home, prepare, progress }) => {
  const { chromium } = requireFromProject('playwright-core');
  const profile = path.join(home, 'profile');
  mkdirSync(profile);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: await ensureChromium(progress),
    headless: true,
    // Chromium has no sandbox for root.
    args: [...FLAGS, '--headless=new', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    locale: 'el',
    viewport: { width: 1440, height: 1000 },
  });
  context.setDefaultTimeout(PATIENCE_MS);
  await prepare(context);
  const page = await context.newPage();
  const wire = await context.newCDPSession(page);
  await wire.send('Network.enable');
  await page.goto(`${desk.url}/admin/auth/login`);
  await page.locator('input[name="email"]').fill(desk.editor.email);
  await page.locator('input[name="password"]').fill(desk.editor.password);
  await page.locator('button[type="submit"]').click();
  await page.locator('nav a[href*="/content-manager"]').first().waitFor();
  return {
    page,
    // Not by a route of Playwright's, which would switch the browser's cache off.
    cutOff: (isCut) => wire.send('Network.setBlockedURLs', { urls: isCut ? CALLS : [] }),
    close: () => context.close(),
  };
};
