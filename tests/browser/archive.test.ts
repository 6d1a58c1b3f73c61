import type { Page } from 'playwright-core';
import { logInByHand, openWindow, type Window } from '../support/browser';
import { type Desk, startDesk } from '../support/desk';
import { sayStillRight } from '../support/level';
import { moverOf } from '../support/move';
import { findOffences } from '../support/offences';
import { hire } from '../support/people';

const BULLETIN = 'api::bulletin.bulletin';

describe('The archive of editions', () => {
  let desk: Desk;
  let window: Window;
  let page: Page;

  beforeAll(async () => {
    desk = await startDesk({ seeded: true, admin: true });
    const { mustMove } = moverOf(desk);
    const { documentId } = await desk.strapi.db
      .query(BULLETIN)
      .findOne({ where: { number: 1, publishedAt: null, locale: 'el' } });
    await mustMove(documentId, 'correct');
    await desk.strapi
      .documents(BULLETIN as never)
      .update({ documentId, locale: 'el', data: { title: 'Διορθωμένος τίτλος' } } as never);
    await sayStillRight(desk, documentId);
    for (const move of ['submit', 'approve'] as const) await mustMove(documentId, move);
    const person = await hire(desk, 'publisher');
    const publisher = { name: `admin:${person.id}`, role: 'deltio-publisher', channel: 'admin' } as const;
    await mustMove(documentId, 'publish', publisher);
    window = await openWindow();
    page = window.page;
    await logInByHand(page, desk, person);
  });

  afterAll(async () => {
    await window?.close();
    await desk?.stop();
  });

  const first = () => page.getByRole('listitem', { name: /^Αρ\. 1/ });
  const revision = (number: number) =>
    first()
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name: String(number), exact: true }) });

  test('tells each number with its revisions: by whom, and what was corrected', async () => {
    await page.getByRole('link', { name: 'Γραφείο δελτίου' }).click();
    await page.getByRole('link', { name: 'Αρχείο εκδόσεων' }).click();
    await page.getByRole('heading', { level: 1, name: 'Αρχείο εκδόσεων' }).waitFor();
    await page.getByRole('status').getByText('1 δημοσιευμένο δελτίο').waitFor();
    await first().getByRole('heading', { level: 2, name: 'Αρ. 1 · Διορθωμένος τίτλος' }).waitFor();
    await revision(2).getByText('Διορθώθηκε ο τίτλος.').waitFor();
    await revision(2).getByText('publisher Δοκιμή').waitFor();
    await revision(1).getByText('Πρώτη δημοσίευση').waitFor();
    await revision(1).getByText('Αυτόματα').waitFor();
    expect(await page.getByText(/newsletter\.admin/).count()).toBe(0);
    expect(await findOffences(page, 'main')).toEqual([]);
  });

  test('leads to what readers get', async () => {
    const links = first().getByRole('link', { name: /νέα καρτέλα/ });
    const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(addresses).toHaveLength(9);
    for (const address of addresses) {
      const { status } = await desk.fetch(String(address));
      expect([address, status]).toEqual([address, 200]);
    }
  });

  test('tells by keyboard what differs between two revisions', async () => {
    await first().locator('summary').focus();
    await page.keyboard.press('Enter');
    await first().getByRole('status').getByText('1 διαφορά').waitFor();
    await first().getByRole('deletion').first().waitFor();
    await first().getByRole('insertion').getByText('Διορθωμένος τίτλος').waitFor();
    expect(await findOffences(page, 'main')).toEqual([]);
    await first().getByRole('combobox', { name: 'Από' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('option', { name: 'Αναθεώρηση 2' }).click();
    await first().getByRole('status').getByText('Καμία διαφορά').waitFor();
  });

  test('saves the evidence pack of any revision, and says so', async () => {
    const saved = page.waitForEvent('download');
    await revision(1)
      .getByRole('button', { name: /^Φάκελος τεκμηρίωσης/ })
      .click();
    expect((await saved).suggestedFilename()).toBe('deltio-1-r1-evidence.zip');
    await page.getByRole('status').getByText('Ο φάκελος τεκμηρίωσης αποθηκεύτηκε: deltio-1-r1-evidence.zip').waitFor();
  });

  test('takes an edition back with words for its readers, and tells of it', async () => {
    await first()
      .getByRole('button', { name: /^Κινήσεις/ })
      .click();
    await page.getByRole('menuitem', { name: 'Απόσυρση' }).click();
    const dialog = page.getByRole('alertdialog');
    await dialog.getByRole('textbox').first().waitFor();
    for (const field of await dialog.getByRole('textbox').all()) await field.fill('Η σελίδα ελέγχεται.');
    expect(await findOffences(page, '[role=alertdialog]')).toEqual([]);
    await dialog.getByRole('button', { name: 'Απόσυρση', exact: true }).click();
    await page
      .getByRole('status')
      .getByText(/Απόσυρση: έγινε\./)
      .waitFor();
    await revision(2)
      .getByText(/^Αποσύρθηκε: .*«Η σελίδα ελέγχεται\.»$/)
      .waitFor();
    await first().getByText('Αποσυρμένο', { exact: true }).waitFor();
    expect(
      await first()
        .getByRole('link', { name: /νέα καρτέλα/ })
        .count(),
    ).toBe(0);
    expect(await findOffences(page, 'main')).toEqual([]);
    expect((await desk.fetch('/newsletter/1/el')).status).toBe(410);
  });
});
