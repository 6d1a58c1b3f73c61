import type { Page } from 'playwright-core';
import { logInByHand, openWindow, type Window } from '../support/browser';
import { type Desk, startDesk } from '../support/desk';
import { hire } from '../support/people';

describe('The lists of content', () => {
  let desk: Desk;
  let window: Window;
  let page: Page;

  beforeAll(async () => {
    desk = await startDesk({ seeded: true, admin: true });
    window = await openWindow();
    page = window.page;
    await logInByHand(page, desk, await hire(desk, 'editor'));
  });

  afterAll(async () => {
    await window?.close();
    await desk?.stop();
  });

  const addressOf = (type: string) =>
    `${desk.url}/admin/content-manager/collection-types/api::${type}.${type}?plugins[i18n][locale]=el`;

  test.each([1440, 1024].flatMap((width) => ['bulletin', 'story', 'event'].map((type) => [width, type] as const)))(
    'show, %i pixels wide, every column of %s and all its words without scrolling sideways',
    async (width, type) => {
      await page.setViewportSize({ width, height: 1000 });
      await page.goto(addressOf(type));
      const table = page.getByRole('grid');
      await table.getByText('Δημοσιευμένο').first().waitFor();
      const [overflow] = await table.evaluateAll((all) =>
        all.map(({ parentElement }) => (parentElement ? parentElement.scrollWidth - parentElement.clientWidth : -1)),
      );
      expect(overflow).toBeLessThanOrEqual(0);
      // What is for screen readers alone has no width.
      const cut = await table
        .locator('td :is(span, a)')
        .evaluateAll((all) =>
          all
            .filter((each) => each.clientWidth > 1 && each.scrollWidth > each.clientWidth + 1)
            .map((each) => each.textContent),
        );
      expect(cut.filter((words) => words?.trim())).toEqual([]);
    },
  );

  test('write days and moments as everywhere at the desk', async () => {
    await page.goto(addressOf('bulletin'));
    await page.getByText('20 Δεκ 2018', { exact: true }).waitFor();
    await page.goto(addressOf('story'));
    await page
      .getByText(/^\d{1,2} \p{L}{3,4} 20\d\d, \d\d:\d\d$/u)
      .first()
      .waitFor();
  });

  test('have no door to the shop and the manuals of the maker', async () => {
    await page.goto(addressOf('story'));
    await page.getByRole('heading', { level: 1, name: 'Ιστορίες' }).waitFor();
    expect(await page.locator('a[target=_blank][href*="strapi.io"]').count()).toBe(0);
  });
});
