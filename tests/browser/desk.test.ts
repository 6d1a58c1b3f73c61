import type { Page } from 'playwright-core';
import { logInByHand, openWindow, type Window } from '../support/browser';
import { writeReadyBulletin } from '../support/bulletins';
import { type Desk, startDesk } from '../support/desk';
import { moverOf } from '../support/move';
import { hire, type Role } from '../support/people';

const BULLETIN = 'api::bulletin.bulletin';
const SPEAKER = 'api::speaker.speaker';

describe('The stage panel beside a bulletin', () => {
  let desk: Desk;
  let documentId: string;
  let publisher: Page;
  const windows: Window[] = [];

  beforeAll(async () => {
    desk = await startDesk({ seeded: true, admin: true });
    ({ documentId } = await desk.strapi.db.query(BULLETIN).findOne({ where: { number: 2, locale: 'el' } }));
  });

  afterAll(async () => {
    for (const window of windows) await window.close();
    await desk?.stop();
  });

  const logInAs = async (role: Role): Promise<Page> => {
    const window = await openWindow();
    windows.push(window);
    await logInByHand(window.page, desk, await hire(desk, role));
    return window.page;
  };
  const open = async (page: Page, id = documentId) => {
    await page.goto(`${desk.url}/admin/content-manager/collection-types/${BULLETIN}/${id}?plugins[i18n][locale]=el`);
    // Strapi builds without a plugin that it does not find, and says nothing.
    await page.getByRole('heading', { name: 'Στάδιο', exact: true }).waitFor();
  };

  test('tells an editor in Greek where it stands and what is missing, and Strapi’s own publishing is not there', async () => {
    const page = await logInAs('editor');
    await open(page);
    await page
      .getByText(/ευρήματα εμποδίζουν τη δημοσίευση/)
      .first()
      .waitFor();
    const panel = await page.locator('aside', { hasText: 'Στάδιο' }).textContent();
    expect(panel).toContain('Προσχέδιο');
    expect(panel).toContain('Σειρά του συντάκτη.');
    expect(panel).not.toMatch(/newsletter\.(admin|finding|place|stage)/);
    expect(await page.getByRole('button', { name: /^(Publish|Unpublish|Δημοσίευση)$/ }).count()).toBe(0);
    const barred = page.getByRole('button', { name: 'Υποβολή', exact: true });
    expect(await barred.count()).toBe(1);
    // Below it stands what bars it, each with a way there.
    const against = barred.locator('xpath=..').getByRole('listitem');
    expect(await against.count()).toBeGreaterThan(0);
    await against.first().getByRole('link').waitFor();
  });

  test('keeps a refused move open, with what was written, and tells the refusal inside', async () => {
    publisher = await logInAs('publisher');
    const page = publisher;
    await open(page);
    await page.getByRole('button', { name: 'Αρχειοθέτηση', exact: true }).click();
    const dialog = page.getByRole('alertdialog');
    await dialog.getByRole('textbox', { name: /Αιτιολογία/ }).fill('Δεν θα εκδοθεί');
    // Somebody else is faster.
    await page.route('**/newsletter/bulletins/*/moves*', async (route) => {
      await route.continue({ postData: JSON.stringify({ ...route.request().postDataJSON(), version: 999 }) });
    });
    await dialog.getByRole('button', { name: 'Αρχειοθέτηση', exact: true }).click();
    await dialog.getByRole('alert').getByText('Κάποιος άλλος μετακίνησε το δελτίο').waitFor();
    expect(await dialog.getByRole('textbox', { name: /Αιτιολογία/ }).inputValue()).toBe('Δεν θα εκδοθεί');
    await dialog.getByRole('button', { name: 'Άκυρο' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(await page.locator(':focus').innerText()).toBe('Αρχειοθέτηση');
  });

  test('schedules by the clocks of Greece, also where they skip an hour or show it twice', async () => {
    const page = publisher;
    const { documentId: ready } = await writeReadyBulletin(desk);
    const { mustMove } = moverOf(desk);
    await mustMove(ready, 'submit');
    await mustMove(ready, 'approve');
    await page.unrouteAll();
    await open(page, ready);
    await page.getByRole('button', { name: 'Προγραμματισμός', exact: true }).click();
    const dialog = page.getByRole('alertdialog');
    const confirm = dialog.getByRole('button', { name: 'Προγραμματισμός', exact: true });
    const day = dialog.getByRole('textbox', { name: /Ημέρα/ });
    const clock = dialog.getByRole('textbox', { name: /Ώρα/ });

    await day.fill('31/02/2031');
    await clock.fill('03:30');
    await confirm.click();
    await dialog.getByText('Δεν υπάρχει τέτοια ημέρα και ώρα.').waitFor();

    await day.fill('30/03/2031');
    await confirm.click();
    await dialog.getByRole('button', { name: /^Να γίνει: .*30 Μαρτίου 2031.*04:30/ }).click();
    expect([await day.inputValue(), await clock.inputValue()]).toEqual(['30/03/2031', '04:30']);

    await day.fill('26/10/2031');
    await clock.fill('03:30');
    await confirm.click();
    await dialog.getByRole('radio', { name: /δεύτερη φορά/ }).click();
    await confirm.click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByText(/Κυριακή 26 Οκτωβρίου 2031.*03:30 · Ώρα Ελλάδας/).waitFor();
    const { due } = await desk.strapi.db.query('plugin::newsletter.workflow').findOne({ where: { bulletinId: ready } });
    expect(due).toBe('2031-10-26T01:30:00.000Z');

    const speaker = await desk.strapi.db.query(SPEAKER).findOne({ where: { givenName: 'Τάσος', locale: 'el' } });
    await desk.strapi
      .documents(SPEAKER)
      .update({ documentId: speaker.documentId, locale: 'el', data: { position: 'Πρώην Δήμαρχος' } as never });
    await open(page, ready);
    await page.getByText('Η έγκριση δεν ισχύει πια').waitFor();
    expect(await page.locator('ins').allInnerTexts()).toEqual(['Πρώην Δήμαρχος']);
  });
});
