import type { Page } from 'playwright-core';
import { logInByHand, openWindow, type Window } from '../support/browser';
import { type Desk, startDesk } from '../support/desk';
import { findOffences } from '../support/offences';
import { hire } from '../support/people';

const BULLETIN = 'api::bulletin.bulletin';

describe('A bulletin is composed in one place', () => {
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

  const headlines = () => page.getByRole('main').getByRole('heading', { level: 2 }).allTextContents();
  const say = (words: string | RegExp) => page.getByRole('status').getByText(words).first().waitFor();
  const offences = (within: string) => findOffences(page, within);

  /** Opens a story; once in a while Strapi's form comes into the frame without its actions, and is opened again as anybody would. */
  const openStory = async (headline: string) => {
    const frame = page.locator(`iframe[title="Επεξεργασία της ιστορίας «${headline}»"]`);
    const save = frame.contentFrame().getByRole('button', { name: 'Αποθήκευση', exact: true });
    const edit = page.getByRole('button', { name: `Επεξεργασία της ιστορίας «${headline}»` });
    await edit.click();
    const isWhole = await save.waitFor({ timeout: 15_000 }).then(
      () => true,
      () => false,
    );
    if (!isWhole) {
      await page.getByRole('button', { name: 'Πίσω στις ιστορίες' }).click();
      await edit.click();
      await save.waitFor();
    }
    return { frame, save };
  };

  test('begins with all its masthead filled in, and leads to its empty lineup', async () => {
    await page.goto(`${desk.url}/admin/content-manager/collection-types/${BULLETIN}?plugins[i18n][locale]=el`);
    await page.getByRole('button', { name: 'Νέο δελτίο' }).click();
    const dialog = page.getByRole('dialog');
    expect(await dialog.getByRole('textbox', { name: /^Αριθμός/ }).inputValue()).toBe('3');
    await dialog.getByRole('textbox', { name: /^Αριθμός/ }).fill('12');
    const title = dialog.getByRole('textbox', { name: /^Τίτλος στα ελληνικά/ });
    expect(await title.inputValue()).toBe('12ο Ενημερωτικό Δελτίο της Πράξης «Smart Cities»');
    await dialog.getByRole('textbox', { name: /^Αριθμός/ }).fill('3');
    expect(await offences('[role=dialog]')).toEqual([]);
    await dialog.getByRole('button', { name: 'Δημιουργία δελτίου' }).click();
    await page.getByRole('heading', { level: 1, name: 'Ιστορίες του δελτίου' }).waitFor();
    await page.getByText('Το δελτίο δεν έχει ακόμη ιστορίες.').waitFor();
    await page.getByText('3ο Ενημερωτικό Δελτίο της Πράξης «Smart Cities»').waitFor();
  });

  test('takes a story that is there, and lets it go again', async () => {
    await page.getByRole('button', { name: 'Προσθήκη ιστορίας' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText(/^\d+ ιστορίες$/).waitFor();
    expect(await offences('[role=dialog]')).toEqual([]);
    await dialog
      .getByRole('button', { name: /^Προσθήκη της ιστορίας/ })
      .first()
      .click();
    await say(/μπήκε στο τέλος του δελτίου/);
    const [headline = ''] = await headlines();
    await page.getByRole('button', { name: `Αφαίρεση από το δελτίο: «${headline}»` }).click();
    await say(`Η ιστορία «${headline}» βγήκε από το δελτίο.`);
    await page.getByText('Το δελτίο δεν έχει ακόμη ιστορίες.').waitFor();
    await page.getByRole('button', { name: 'Αναίρεση' }).click();
    await say('Οι ιστορίες είναι όπως πριν.');
    expect(await headlines()).toEqual([headline]);
  });

  test('is rearranged by keyboard, with each step told, and by a button', async () => {
    const { documentId } = await desk.strapi.db.query(BULLETIN).findOne({ where: { number: 2, locale: 'el' } });
    await page.goto(`${desk.url}/admin/content-manager/collection-types/${BULLETIN}/${documentId}`);
    await page.getByRole('link', { name: 'Ιστορίες του δελτίου' }).click();
    await page.getByRole('heading', { level: 2 }).first().waitFor();
    expect(await offences('main')).toEqual([]);
    const before = await headlines();
    const [first = '', second = ''] = before;
    const handle = page.getByRole('button', { name: `Μετακίνηση της ιστορίας «${first}», τώρα στη θέση 1` });
    await handle.focus();
    await page.keyboard.press('Space');
    await say(`Σηκώσατε την ιστορία «${first}» από τη θέση 1 από ${before.length}.`);
    await page.keyboard.press('ArrowDown');
    await say(`Η ιστορία «${first}» είναι πάνω από τη θέση 2 από ${before.length}.`);
    await page.keyboard.press('Space');
    await say(`Η ιστορία «${first}» είναι τώρα στη θέση 2.`);
    expect((await headlines()).slice(0, 2)).toEqual([second, first]);
    await page.getByRole('button', { name: `Μία θέση πάνω: «${first}»` }).click();
    await say(`Η ιστορία «${first}» είναι τώρα στη θέση 1.`);
    await page.reload();
    await page.getByRole('heading', { level: 2, name: first }).waitFor();
    expect(await headlines()).toEqual(before);
  });

  test('is rearranged by hand', async () => {
    const before = await headlines();
    const [first = '', second = ''] = before;
    const from = await page.getByRole('button', { name: /τώρα στη θέση 1$/ }).boundingBox();
    const to = await page.getByRole('button', { name: /τώρα στη θέση 2$/ }).boundingBox();
    if (!from || !to) throw new Error('There are no two stories');
    await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
    await page.mouse.down();
    await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2 + 10, { steps: 12 });
    await say(`Η ιστορία «${first}» είναι πάνω από τη θέση 2 από ${before.length}.`);
    await page.mouse.up();
    await say(`Η ιστορία «${first}» είναι τώρα στη θέση 2.`);
    expect((await headlines()).slice(0, 2)).toEqual([second, first]);
  });

  test('opens a story on a narrow screen with the bar that saves it as wide as the form', async () => {
    const size = page.viewportSize();
    await page.setViewportSize({ width: 1024, height: 900 });
    // The new order is saved and read again, and the page is laid out anew.
    await page.waitForLoadState('networkidle');
    const [first = ''] = await headlines();
    const { frame, save } = await openStory(first);
    const [outer, button] = [await frame.boundingBox(), await save.boundingBox()];
    if (!outer || !button) throw new Error('The form is not in sight');
    expect(button.x - outer.x).toBeLessThan(40);
    await page.getByRole('button', { name: 'Πίσω στις ιστορίες' }).click();
    if (size) await page.setViewportSize(size);
  });

  test('opens a story over the page, with nothing but its form, and shows what was saved there', async () => {
    const before = await headlines();
    const [first = ''] = before;
    const { frame } = await openStory(first);
    const form = frame.contentFrame();
    await form.getByRole('heading', { level: 1, name: first }).waitFor();
    expect(await form.getByRole('navigation').count()).toBe(0);
    const headline = form.getByRole('textbox', { name: /^Επικεφαλίδα/ });
    await headline.fill(`${first} στα Χανιά`);
    await form.getByRole('button', { name: 'Αποθήκευση', exact: true }).click();
    await form.getByText('Αποθηκεύτηκε', { exact: true }).first().waitFor();
    await page.getByRole('button', { name: 'Πίσω στις ιστορίες' }).click();
    await page.getByRole('heading', { level: 2, name: `${first} στα Χανιά` }).waitFor();
    expect(await headlines()).toEqual([`${first} στα Χανιά`, ...before.slice(1)]);
  });
});
