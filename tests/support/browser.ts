import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserContext, chromium as Chromium, Page } from 'playwright-core';
import type { Desk } from './desk';
import { requireNatively } from './native';
import type { Person } from './people';

const FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const ACTION_LIMIT_MS = 60_000;

/** A browser window with a profile of its own; `close()` ends the browser and removes the profile. */
export interface Window {
  page: Page;
  context: BrowserContext;
  close(): Promise<void>;
}

/** Opens a real Chromium, in the given interface language (`el` by default). Fails where none can be started. */
export const openWindow = async ({ locale = 'el' }: { locale?: string } = {}): Promise<Window> => {
  const { findChromium } = requireNatively<{ findChromium(): string | undefined }>('./scripts/steps/find-chromium.cjs');
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium: run `npm test -- browser`, which gets one, or set CHROMIUM_PATH');
  const { chromium } = requireNatively<{ chromium: typeof Chromium }>('playwright-core');
  const profile = mkdtempSync(path.join(tmpdir(), 'deltio-browser-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    // Chromium has no sandbox for root.
    args: [...FLAGS, '--headless=new', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    locale,
    viewport: { width: 1440, height: 1000 },
  });
  context.setDefaultTimeout(ACTION_LIMIT_MS);
  const page = context.pages()[0] ?? (await context.newPage());
  return {
    page,
    context,
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
};

const NOWHERE = '/admin/nowhere';

/**
 * Goes to an address of the admin as its links do, without loading all of it again: what was shown before is gone by
 * then. For who is logged in, and has nothing unsaved.
 */
export const visitAdmin = async (page: Page, address: string): Promise<void> => {
  await page.evaluate(
    async ([between, target]) => {
      for (const next of [between, target]) {
        window.history.pushState(null, '', next);
        window.dispatchEvent(new PopStateEvent('popstate'));
        await new Promise((shown) => requestAnimationFrame(() => requestAnimationFrame(shown)));
      }
    },
    [NOWHERE, `/admin${address}`],
  );
};

/** Logs a person in through the admin's own login page and waits until the desk shows its menu. */
export const logInByHand = async (page: Page, desk: Desk, person: Person): Promise<void> => {
  await page.goto(`${desk.url}/admin/auth/login`);
  await page.locator('input[name="email"]').fill(person.email);
  await page.locator('input[name="password"]').fill(person.password);
  await page.locator('button[type="submit"]').click();
  await page.locator('nav a[href*="/content-manager"]').first().waitFor();
};
