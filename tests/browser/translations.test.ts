import type { Page } from 'playwright-core';
import { logInByHand, openWindow, type Window } from '../support/browser';
import { writeReadyBulletin } from '../support/bulletins';
import { type Desk, startDesk } from '../support/desk';
import { findOffences } from '../support/offences';
import { hire } from '../support/people';

describe('The translations of all bulletins in work', () => {
  let desk: Desk;
  let window: Window;
  let page: Page;

  beforeAll(async () => {
    desk = await startDesk({ seeded: true, admin: true });
    const { stories } = await writeReadyBulletin(desk);
    const write = (story: number, locale: string, data: object) =>
      desk.strapi.documents('api::story.story' as never).update({ documentId: stories[story], locale, data } as never);
    await write(0, 'el', { lead: 'Η εισαγωγή γράφτηκε ξανά μετά τη μετάφραση.' });
    await write(1, 'en', { lead: null });
    window = await openWindow();
    page = window.page;
    await logInByHand(page, desk, await hire(desk, 'translator'));
  });

  afterAll(async () => {
    await window?.close();
    await desk?.stop();
  });

  const bulletin = () => page.getByRole('listitem', { name: /^Αρ\. 2 / });
  const story = (number: number) => bulletin().getByRole('row', { name: new RegExp(`^Ιστορία ${number} `) });

  test('say of every story what is missing and what is stale, in words', async () => {
    await page.getByRole('link', { name: 'Γραφείο δελτίου' }).click();
    await page.getByRole('link', { name: 'Μεταφράσεις' }).click();
    await page.getByRole('heading', { level: 1, name: 'Μεταφράσεις' }).waitFor();
    await page
      .getByRole('status')
      .getByText(/^2 δελτία σε προετοιμασία · μένουν \d+ κείμενα$/)
      .waitFor();
    await bulletin().getByText('Αγγλικά: λείπει 1 κείμενο, 1 θέλει άλλη μια ματιά.').waitFor();
    await story(1)
      .getByRole('link', { name: /^παρωχημένα · 1 κείμενο · Αγγλικά/ })
      .waitFor();
    await story(2)
      .getByRole('link', { name: /^ελλιπή · 1 κείμενο · Αγγλικά/ })
      .waitFor();
    await story(1)
      .getByRole('link', { name: /^πλήρη · Ελληνικά/ })
      .waitFor();
    expect(await page.getByText(/newsletter\.admin/).count()).toBe(0);
    expect(await findOffences(page, 'main')).toEqual([]);
  });

  test('leave out what is level when asked', async () => {
    const rows = bulletin().getByRole('row');
    const all = await rows.count();
    await page.getByRole('checkbox', { name: 'Μόνο όσα έχουν κείμενα που μένουν' }).focus();
    await page.keyboard.press('Space');
    await bulletin()
      .getByRole('link', { name: /^πλήρη · Αγγλικά/ })
      .first()
      .waitFor({ state: 'detached' });
    expect(await rows.count()).toBeLessThan(all);
    await story(2).waitFor();
  });

  test('lead to the text that waits, in its language', async () => {
    await story(2)
      .getByRole('link', { name: /Αγγλικά/ })
      .focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/api::story\.story.*locale%5D=en#spot=lead/);
    await page.waitForFunction(() => document.activeElement?.getAttribute('name') === 'lead');
  });
});
