/// <reference lib="dom" />
import type { AxeBuilder as Axe } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { openWindow, type Window } from '../support/browser';
import { CROWDED_EDITION } from '../support/crowded-edition';
import { type Desk, startDesk } from '../support/desk';
import { requireNatively } from '../support/native';
import { rendererOf } from '../support/render-output';

const LOCALES = ['el', 'en'] as const;
const SCHEMES = ['light', 'dark'] as const;
/** A mail program on a desk, and on a telephone. */
const WIDTHS = [640, 360] as const;
/** A letter is shown inside a mail program, whose own landmarks are around it: MJML makes it an article. */
const OF_WHOLE_PAGES = ['landmark-one-main', 'region'];

describe('A letter in a real browser', () => {
  let desk: Desk;
  let window: Window;
  let page: Page;

  beforeAll(async () => {
    desk = await startDesk({ seeded: true, listen: true });
    window = await openWindow();
    page = window.page;
  });

  afterAll(async () => {
    await window?.close();
    await desk?.stop();
  });

  /** The letter as the desk serves it, its images taken from where this desk is. */
  async function show(html: string, width: number): Promise<void> {
    await page.setViewportSize({ width, height: 800 });
    const { origin } = new URL(/href="(https?:[^"]+)"/.exec(html)?.[1] ?? '');
    await page.setContent(html.replaceAll(`src="${origin}`, `src="${desk.url}`), { waitUntil: 'load' });
  }
  const letterOf = async (locale: string) => (await desk.fetch(`/newsletter/1/${locale}/email.html`)).text;

  const sideways = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

  test.each(SCHEMES)(
    'gives axe nothing to find, in either language, %s',
    async (colorScheme) => {
      const { AxeBuilder } = requireNatively<{ AxeBuilder: typeof Axe }>('@axe-core/playwright');
      await page.emulateMedia({ colorScheme });
      const found: string[] = [];
      for (const locale of LOCALES) {
        const letters = [await letterOf(locale), await crowded(locale)];
        for (const html of letters) {
          for (const width of WIDTHS) {
            await show(html, width);
            const { violations } = await new AxeBuilder({ page })
              .setLegacyMode()
              .disableRules(OF_WHOLE_PAGES)
              .analyze();
            found.push(...violations.map(({ id, nodes }) => `${locale} ${width}: ${id}: ${nodes[0]?.html}`));
          }
        }
      }
      expect(found).toEqual([]);
    },
    240_000,
  );

  test.each(WIDTHS)('shows emblem and funding statement before anybody scrolls, %d pixels wide', async (width) => {
    for (const locale of LOCALES) {
      await show(await letterOf(locale), width);
      const emblem = page.locator('img').first();
      expect(await emblem.getAttribute('alt')).toMatch(/Ευρωπαϊκής Ένωσης|European Union/);
      expect(await emblem.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth > 0)).toBe(true);
      for (const what of [emblem, page.getByText(/συγχρηματοδοτείται|co-funded/).first()]) {
        const { x = -1, y = -1, width: wide = 0, height: high = 0 } = (await what.boundingBox()) ?? {};
        expect([x >= 0, y >= 0, x + wide <= width, y + high <= 400, wide > 60, high > 20]).toEqual(Array(6).fill(true));
      }
    }
  });

  test.each([640, 360, 320])('fits, whatever is in it, %d pixels wide', async (width) => {
    for (const locale of LOCALES) {
      for (const html of [await letterOf(locale), await crowded(locale)]) {
        await show(html, width);
        expect(await sideways()).toBe(0);
      }
    }
  });

  test('is dark by night, and its logos stand on a light plate', async () => {
    const html = await letterOf('el');
    const coloursOf = () =>
      page.evaluate(() => {
        const style = (selector: string) => getComputedStyle(document.querySelector(selector) ?? document.body);
        return {
          paper: style('.paper').backgroundColor,
          ink: style('.ink > div').color,
          plate: style('td[bgcolor]').backgroundColor,
        };
      });
    await page.emulateMedia({ colorScheme: 'light' });
    await show(html, 640);
    const day = await coloursOf();
    await page.emulateMedia({ colorScheme: 'dark' });
    await show(html, 640);
    const night = await coloursOf();
    expect([day.paper, night.paper]).toEqual(['rgb(253, 252, 249)', 'rgb(18, 22, 27)']);
    expect([day.ink, night.ink]).toEqual(['rgb(28, 35, 45)', 'rgb(233, 229, 220)']);
    expect([day.plate, night.plate]).toEqual(['rgb(255, 255, 255)', 'rgb(255, 255, 255)']);
  });
});

/** The fullest bulletin as a letter. */
const crowded = async (locale: (typeof LOCALES)[number]): Promise<string> =>
  String(await rendererOf(CROWDED_EDITION)('email-html', { locale, number: CROWDED_EDITION.number }));
