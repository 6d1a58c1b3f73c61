/// <reference lib="dom" />
import type { AxeBuilder as Axe } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import type { OutputId, OutputParameters } from '../../src/plugins/newsletter/domain/render/outputs/addresses';
import { openWindow, type Window } from '../support/browser';
import { CROWDED_EDITION } from '../support/crowded-edition';
import { type Desk, startDesk } from '../support/desk';
import { requireNatively } from '../support/native';
import { rendererOf } from '../support/render-output';

const LOCALES = ['el', 'en'] as const;
/** Colours do not depend on the width, nor does the layout on the colours; what depends on neither is seen once. */
const SCHEMES = [
  { colorScheme: 'light', width: 1280, height: 800, rules: null },
  {
    colorScheme: 'dark',
    width: 360,
    height: 640,
    rules: ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable', 'target-size'],
  },
] as const;
/** Pages of no bulletin: what is not there, and the contract. */
const OTHERS = LOCALES.flatMap((locale) => [`/newsletter/99/${locale}`, `/api/newsletter/docs?locale=${locale}`]);
const SIZES = [
  [1280, 800],
  [360, 640],
] as const;

describe('The pages in a real browser', () => {
  let desk: Desk;
  let window: Window;
  let page: Page;
  /** One address of each kind of page, in both languages, and two where there is none. */
  const addresses: string[] = [];
  /** What the browser had to say against any page. */
  const complaints: string[] = [];

  const visit = async (address: string) => {
    await page.goto(`${desk.url}${address}`);
  };

  beforeAll(async () => {
    desk = await startDesk({ seeded: true, listen: true });
    window = await openWindow();
    page = window.page;
    page.on('console', (message) => complaints.push(`${page.url()}: ${message.text()}`));
    page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error}`));
    for (const locale of LOCALES) {
      await visit(`/newsletter/1/${locale}`);
      const links = await page
        .locator('main a')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
      const kinds = ['stories', 'events', 'beneficiaries'].map((kind) => `/newsletter/${locale}/${kind}/`);
      addresses.push(
        `/newsletter/${locale}`,
        `/newsletter/1/${locale}`,
        ...kinds.map((kind) => links.find((link) => link.startsWith(kind)) ?? kind),
        `/newsletter/${locale}/search?q=${encodeURIComponent('χανια')}`,
      );
    }
    expect(addresses).toHaveLength(12);
  });

  afterAll(async () => {
    await window?.close();
    await desk?.stop();
  });

  const size = (width: number, height: number) => page.setViewportSize({ width, height });

  /** How far a page can be moved sideways, in CSS pixels. */
  const sideways = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

  test.each(SCHEMES)(
    'give axe nothing to find, in either language, $colorScheme, $width pixels wide',
    async ({ colorScheme, width, height, rules }) => {
      const { AxeBuilder } = requireNatively<{ AxeBuilder: typeof Axe }>('@axe-core/playwright');
      await page.emulateMedia({ colorScheme });
      const found: string[] = [];
      await size(width, height);
      for (const address of [...addresses, ...OTHERS]) {
        await visit(address);
        const axe = new AxeBuilder({ page }).setLegacyMode();
        const { violations } = await (rules ? axe.withRules([...rules]) : axe).analyze();
        found.push(...violations.map(({ id, nodes }) => `${address}: ${id}: ${nodes[0]?.html}`));
      }
      expect(found).toEqual([]);
    },
    240_000,
  );

  test.each(SIZES)('show emblem and funding statement before anybody scrolls, at %d × %d', async (width, height) => {
    await size(width, height);
    for (const address of addresses) {
      await visit(address);
      const emblem = page.locator('header.site img.emblem');
      expect(await emblem.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth > 0)).toBe(true);
      for (const what of [emblem, page.locator('header.site .funding p')]) {
        const box = await what.boundingBox();
        expect(box).not.toBeNull();
        const { x = -1, y = -1, width: wide = 0, height: high = 0 } = box ?? {};
        expect(x >= 0 && y >= 0 && x + wide <= width && y + high <= height && wide > 60 && high > 20).toBe(true);
      }
      expect(await page.locator('header.site .funding p').innerText()).toMatch(/Ευρωπαϊκή Ένωση|European Union/);
    }
  });

  test.each(SIZES)('show no logo larger than the emblem, at %d × %d', async (width, height) => {
    await size(width, height);
    for (const address of addresses) {
      await visit(address);
      const sizesOf = (name: string) =>
        page.locator(`img.${name}`).evaluateAll((all) =>
          all.map((image) => {
            const { width: wide, height: high } = image.getBoundingClientRect();
            return { wide, high };
          }),
        );
      const emblems = await sizesOf('emblem');
      expect(emblems).toHaveLength(2);
      for (const logo of await sizesOf('logo')) {
        for (const emblem of emblems) {
          expect([emblem.wide >= logo.wide, emblem.high + 0.5 >= logo.high]).toEqual([true, true]);
        }
      }
    }
  });

  test('move in one direction only, at 320 pixels, zoomed to 400 %, and with letters twice as large', async () => {
    const client = await window.context.newCDPSession(page);
    for (const address of [...addresses, '/newsletter/99/el']) {
      await size(320, 640);
      await visit(address);
      expect([address, await sideways()]).toEqual([address, 0]);
      // What 1280 × 1024 pixels show at 400 %.
      await client.send('Emulation.setDeviceMetricsOverride', {
        width: 320,
        height: 256,
        deviceScaleFactor: 4,
        mobile: false,
      });
      expect([address, await sideways()]).toEqual([address, 0]);
      await client.send('Emulation.clearDeviceMetricsOverride');
      await size(640, 800);
      await page.addStyleTag({ content: 'html { font-size: 200% !important; }' });
      expect([address, await sideways()]).toEqual([address, 0]);
    }
  });

  test('move in one direction only, whatever a bulletin holds', async () => {
    const render = rendererOf(CROWDED_EDITION);
    const slug = CROWDED_EDITION.content.stories[0]?.slug.el ?? '';
    const crowded: [OutputId, OutputParameters][] = [
      ['bulletin-page', { number: 1, locale: 'el' }],
      ['story-page', { slug, locale: 'el' }],
      ['event-page', { id: 'technical-meeting-2', locale: 'el' }],
      ['archive-page', { locale: 'el' }],
    ];
    for (const [output, parameters] of crowded) {
      const body = String(await render(output, parameters));
      await page.route('**/crowded', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
      for (const width of [320, 700, 1000]) {
        await size(width, 640);
        await visit('/newsletter/crowded');
        expect([output, width, await sideways()]).toEqual([output, width, 0]);
      }
      await page.unroute('**/crowded');
    }
  });

  test('lead past their head to the content, and by the keyboard to everything, always to be seen', async () => {
    await size(1280, 800);
    for (const address of addresses) {
      await visit(address);
      const reachable = await page
        .locator('a[href], input, button')
        .evaluateAll((all) => all.map((one) => `${one.getAttribute('href')} ${one.textContent}`));
      const reached: string[] = [];
      for (let turn = 0; turn < reachable.length; turn += 1) {
        await page.keyboard.press('Tab');
        const focused = await page.evaluate(() => {
          const element = document.activeElement as HTMLElement;
          const { outlineStyle, outlineWidth } = getComputedStyle(element);
          const { top, bottom, width } = element.getBoundingClientRect();
          return {
            name: `${element.getAttribute('href')} ${element.textContent}`,
            isSeen: bottom > 0 && top < innerHeight && width > 1,
            isMarked: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
          };
        });
        expect([focused.name, focused.isSeen, focused.isMarked]).toEqual([focused.name, true, true]);
        reached.push(focused.name);
      }
      expect(reached).toEqual(reachable);
    }
    await visit(addresses[1] ?? '');
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').getAttribute('href')).toBe('#main');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.locator('main :focus').count()).toBe(1);
  }, 120_000);

  test('stay with what is read when the language is changed', async () => {
    for (const address of addresses.slice(0, addresses.length / 2)) {
      await visit(address);
      await page.locator('nav.languages a').click();
      await page.waitForURL((url) => url.pathname + url.search !== address);
      expect(await page.locator('html').getAttribute('lang')).toBe('en');
      await page.locator('nav.languages a').click();
      await page.waitForURL((url) => url.pathname + url.search === address);
    }
  });

  test('are printed without what paper cannot do', async () => {
    await size(1280, 800);
    await visit(addresses[1] ?? '');
    await page.emulateMedia({ media: 'print', colorScheme: 'light' });
    for (const hidden of ['.skip', 'nav.languages', '.neighbours', '.ways']) {
      expect(await page.locator(hidden).first().isVisible()).toBe(false);
    }
    expect(await page.locator('header.site img.emblem').isVisible()).toBe(true);
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(255, 255, 255)');
    await page.emulateMedia({ media: 'screen' });
  });

  test('give the browser nothing to complain of', () => {
    // That there is no page 99 is what two of the addresses are for, and a made-up page has no pictures.
    expect(complaints.filter((complaint) => !/\/newsletter\/(?:99\/|crowded)/.test(complaint))).toEqual([]);
  });
});
