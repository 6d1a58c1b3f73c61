import type { Page } from 'playwright-core';
import { logInByHand, openWindow, type Window } from '../support/browser';
import { writeReadyBulletin } from '../support/bulletins';
import { type Desk, startDesk } from '../support/desk';
import { hire, type Role } from '../support/people';

describe('The desk’s own pages', () => {
  let desk: Desk;
  let page: Page;
  let documentId: string;
  const windows: Window[] = [];

  const logInAs = async (role: Role): Promise<Page> => {
    const window = await openWindow();
    windows.push(window);
    await logInByHand(window.page, desk, await hire(desk, role));
    return window.page;
  };
  const column = (name: string) => page.getByRole('region', { name, exact: true });
  const card = (name: string, title: string | RegExp) => column(name).getByRole('listitem').filter({ hasText: title });

  beforeAll(async () => {
    desk = await startDesk({ seeded: true, admin: true });
    ({ documentId } = await writeReadyBulletin(desk));
    page = await logInAs('editor');
  });

  afterAll(async () => {
    for (const window of windows) await window.close();
    await desk?.stop();
  });

  test('lead from what waits for an editor on the first page', async () => {
    const mine = page.getByRole('region', { name: 'Σειρά μου' });
    await mine.getByRole('link', { name: /^Αρ\. 92/ }).waitFor();
    expect(await mine.getByRole('listitem').count()).toBe(2);
    const next = page.getByRole('region', { name: 'Επόμενο δελτίο' });
    await next.getByText('Προσχέδιο · στάδιο 1 από 6').waitFor();
    await page.getByRole('region', { name: 'Πρόσφατη δραστηριότητα' }).getByText('Δημοσίευση').waitFor();
    expect(await page.getByText(/newsletter\.admin/).count()).toBe(0);
    await page.getByRole('link', { name: 'Γραφείο δελτίου' }).click();
    await card('Προσχέδιο', 'Αρ. 92').waitFor();
  });

  test('say why a move is barred, and give the focus back', async () => {
    const menu = card('Προσχέδιο', 'Αρ. 92').getByRole('button', { name: /^Κινήσεις/ });
    await menu.click();
    await page.getByRole('menuitem', { name: 'Υποβολή' }).click();
    const dialog = page.getByRole('alertdialog');
    await dialog.getByText(/ευρήματα/).waitFor();
    await dialog.getByRole('button', { name: 'Κλείσιμο' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.waitForFunction((id) => document.activeElement?.id === id, await menu.getAttribute('id'));
  });

  test('move a bulletin by keyboard and tell a screen reader of each step', async () => {
    const handle = card('Προσχέδιο', 'Αρ. 2').getByRole('button', { name: /^Μεταφορά σε άλλο στάδιο/ });
    await handle.focus();
    await page.keyboard.press('Space');
    await page.getByText(/^Πιάσατε το δελτίο Αρ\. 2/).waitFor();
    await page.keyboard.press('ArrowRight');
    await page.getByText('Στάδιο «Σε μετάφραση»: Υποβολή.').waitFor();
    await page.keyboard.press('Space');
    const dialog = page.getByRole('alertdialog');
    await dialog.getByRole('button', { name: 'Υποβολή', exact: true }).click();
    await page.getByText(/Υποβολή: έγινε\. Στάδιο: Σε έλεγχο\./).waitFor();
    await card('Σε έλεγχο', 'Αρ. 2').waitFor();
    // An editor has no move from there.
    expect(await card('Σε έλεγχο', 'Αρ. 2').getByRole('button').count()).toBe(0);
  });

  test('move a bulletin by mouse with the same dialog, and only where its stage and the role allow it', async () => {
    page = await logInAs('approver');
    await page.goto(`${desk.url}/admin/plugins/newsletter`);
    await card('Σε έλεγχο', 'Αρ. 2').waitFor();
    const drag = async (to: string) => {
      const from = await card('Σε έλεγχο', 'Αρ. 2').boundingBox();
      const target = await column(to).boundingBox();
      if (!from || !target) throw new Error('Not on the screen');
      await page.mouse.move(from.x + 40, from.y + from.height - 8);
      await page.mouse.down();
      await page.mouse.move(from.x + 80, from.y + from.height, { steps: 5 });
      await page.mouse.move(target.x + target.width / 2, target.y + 30, { steps: 8 });
      await page.mouse.up();
    };
    await drag('Προγραμματισμένο');
    await page.getByText('Από το στάδιο «Σε έλεγχο» δεν μπορείτε να το περάσετε στο «Προγραμματισμένο».').waitFor();
    await drag('Προσχέδιο');
    const dialog = page.getByRole('alertdialog');
    await dialog.getByRole('textbox', { name: /Αιτιολογία/ }).fill('Θέλει άλλη φωτογραφία');
    await dialog.getByRole('button', { name: 'Επιστροφή', exact: true }).click();
    await card('Προσχέδιο', 'Αρ. 2').waitFor();
    const { stage } = await desk.strapi.db
      .query('plugin::newsletter.workflow')
      .findOne({ where: { bulletinId: documentId } });
    expect(stage).toBe('draft');
  });

  test('find bulletins by words without accents, and show only what waits for the one who looks', async () => {
    await page.getByRole('searchbox', { name: 'Αναζήτηση' }).fill('92');
    await page.getByText('1 δελτίο', { exact: true }).waitFor();
    await page.getByRole('searchbox', { name: 'Αναζήτηση' }).fill('');
    await page.getByRole('checkbox', { name: 'Μόνο όσα περιμένουν εμένα' }).click();
    await page.getByRole('status').getByText('Κανένα δελτίο', { exact: true }).waitFor();
  });
});
