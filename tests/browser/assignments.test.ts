import type { Page } from 'playwright-core';
import { logInByHand, openWindow, type Window } from '../support/browser';
import { type Desk, startDesk } from '../support/desk';
import { findOffences } from '../support/offences';
import { hire, type Role } from '../support/people';

describe('A translation is assigned by an editor and found by the translator', () => {
  let desk: Desk;
  const windows: Window[] = [];

  beforeAll(async () => {
    desk = await startDesk({ seeded: true, admin: true });
  });

  afterAll(async () => {
    for (const window of windows) await window.close();
    await desk?.stop();
  });

  const enter = async (role: Role): Promise<Page> => {
    const window = await openWindow();
    windows.push(window);
    await logInByHand(window.page, desk, await hire(desk, role));
    return window.page;
  };

  test('in Greek, with a day that is read as it is written', async () => {
    const translator = await enter('translator');
    const page = await enter('editor');
    await page.goto(`${desk.url}/admin/plugins/newsletter/languages`);
    const bulletin = page.getByRole('listitem', { name: /^Αρ\. 2 / });
    await bulletin.getByText('Η μετάφραση δεν έχει ανατεθεί.').waitFor();
    await bulletin.getByText(/^Μεταφράστηκαν \d+ από \d+$/).waitFor();
    await bulletin
      .getByRole('row', { name: /^Ιστορία 1 / })
      .getByText(/^\d+ από \d+$/)
      .waitFor();

    await bulletin.getByRole('button', { name: /^Ανάθεση: Αρ\. 2 / }).click();
    const dialog = page.getByRole('alertdialog');
    await dialog.getByRole('combobox', { name: 'Μεταφραστής' }).click();
    await page.getByRole('option', { name: 'translator Δοκιμή' }).click();
    await dialog.getByRole('textbox', { name: 'Προθεσμία' }).fill('31/02/2031');
    await dialog.getByRole('button', { name: 'Αποθήκευση' }).click();
    await dialog.getByText('Δεν υπάρχει τέτοια ημέρα. Γράψτε, π.χ., 20/12/2026.').waitFor();
    await dialog.getByRole('textbox', { name: 'Προθεσμία' }).fill('20/12/2018');
    await dialog.getByRole('button', { name: 'Αποθήκευση' }).click();
    await dialog.getByText(/Η προθεσμία αυτή έχει περάσει/).waitFor();
    expect(await findOffences(page, '[role=alertdialog]')).toEqual([]);
    await dialog.getByRole('textbox', { name: 'Προθεσμία' }).fill('20/12/2031');
    await dialog.getByRole('textbox', { name: 'Σημείωση για όποιον μεταφράζει' }).fill('Πρώτα η ιστορία 1.');
    await dialog.getByRole('button', { name: 'Αποθήκευση' }).click();
    await page.getByRole('status').getByText('Η μετάφραση ανατέθηκε: translator Δοκιμή.').waitFor();
    await bulletin.getByText('Μεταφράζει: translator Δοκιμή · ως 20 Δεκεμβρίου 2031').waitFor();
    await bulletin.getByText('Σημείωση: Πρώτα η ιστορία 1.').waitFor();
    expect(await findOffences(page, 'main')).toEqual([]);

    await page.goto(`${desk.url}/admin/plugins/newsletter`);
    await page.getByText(/^Μεταφράζει: translator Δοκιμή ως 20 Δεκεμβρίου 2031$/).waitFor();

    await translator.goto(`${desk.url}/admin`);
    const mine = translator.getByRole('region', { name: 'Σειρά μου' });
    await mine.getByText(/^Περιμένει τη μετάφρασή σας: μένουν \d+ τμήματα από \d+\.$/).waitFor();
    await mine.getByText('ως 20 Δεκεμβρίου 2031').waitFor();
    await mine.getByText('Σημείωση: Πρώτα η ιστορία 1.').waitFor();
    // The frames around widgets are Strapi's.
    expect(await findOffences(translator, '[aria-labelledby="plugin::newsletter.my-turn"] ul')).toEqual([]);
    await mine.getByRole('link', { name: /^Αρ\. 2 / }).click();
    await translator.getByRole('heading', { level: 1, name: 'Πάγκος μετάφρασης' }).waitFor();
    await translator.getByText('Μεταφράζει: translator Δοκιμή · ως 20 Δεκεμβρίου 2031').waitFor();
    await translator.getByText('Σημείωση: Πρώτα η ιστορία 1.').waitFor();
    expect(await translator.getByRole('button', { name: /Ανάθεση|ανάθεσης/ }).count()).toBe(0);
    expect(await findOffences(translator, 'main')).toEqual([]);

    await page.goto(`${desk.url}/admin`);
    await page.getByRole('region', { name: 'Πρόσφατη δραστηριότητα' }).getByText('Ανάθεση μετάφρασης').waitFor();
  });
});
