import type { Page } from 'playwright-core';
import { logInByHand, openWindow, type Window } from '../support/browser';
import { type Desk, startDesk } from '../support/desk';
import { firstStoryOf } from '../support/first-story';
import { findOffences } from '../support/offences';
import { hire } from '../support/people';

const STORY = 'api::story.story';

describe('Choosing a photo for a story', () => {
  let desk: Desk;
  let window: Window;
  let page: Page;
  let documentId: string;
  let used: { altEl: string; altEn: string; credit: string; people: string; image: { name: string } };

  beforeAll(async () => {
    desk = await startDesk({ seeded: true, admin: true });
    used = await desk.strapi.db
      .query('newsletter.photo')
      .findOne({ where: { altEl: { $notNull: true }, altEn: { $notNull: true } }, populate: { image: true } });
    documentId = await firstStoryOf(desk);
    window = await openWindow();
    page = window.page;
    page.on('dialog', (question) => question.accept());
    await logInByHand(page, desk, await hire(desk, 'editor'));
    await page.goto(
      `${desk.url}/admin/content-manager/collection-types/${STORY}/${documentId}?plugins[i18n][locale]=el`,
    );
  });

  afterAll(async () => {
    await window?.close();
    await desk?.stop();
  });

  test('asks at once what it shows, and offers what the same picture says elsewhere', async () => {
    await page.getByRole('button', { name: 'Προσθήκη', exact: true }).last().click();
    await page.getByText('Πατήστε για να βάλετε αρχείο').last().click();
    const library = page.getByRole('dialog');
    const card = library.getByRole('button').filter({ hasText: used.image.name });
    await card.getByRole('checkbox').click();
    await library.getByRole('button', { name: 'Τέλος' }).click();

    const dialog = page.getByRole('dialog', { name: 'Τι λέει η φωτογραφία' });
    await dialog.waitFor();
    const field = (name: string) => dialog.locator(`[name="photo-${name}"]`);
    expect(await field('altEl').inputValue()).toBe(used.altEl);
    expect(await field('altEn').inputValue()).toBe(used.altEn);
    expect(await field('credit').inputValue()).toBe(used.credit);
    expect(await findOffences(page, '[role=dialog]')).toEqual([]);

    await field('altEl').fill('Κόσμος στην αίθουσα');
    await field('captionEl').fill('Η ημερίδα στα Χανιά');
    await field('captionEn').fill('The information day in Chania');
    await dialog.getByRole('combobox', { name: 'Πρόσωπα' }).click();
    await page.getByRole('option', { name: 'Ενήλικοι' }).click();
    await dialog.getByRole('combobox', { name: 'Νομική βάση' }).click();
    await page.getByRole('option', { name: 'Δημόσια εκδήλωση' }).click();
    await dialog.getByRole('button', { name: 'Εισαγωγή στη φόρμα' }).click();
    await dialog.waitFor({ state: 'detached' });

    const answered = page.waitForResponse((answer) => answer.request().method() === 'PUT');
    await page.getByRole('button', { name: 'Αποθήκευση', exact: true }).click();
    expect((await answered).status()).toBe(200);
    const { photos } = await desk.strapi.db
      .query(STORY)
      .findOne({ where: { documentId, locale: 'el', publishedAt: null }, populate: { photos: true } });
    expect(photos.at(-1)).toMatchObject({
      altEl: 'Κόσμος στην αίθουσα',
      altEn: used.altEn,
      captionEl: 'Η ημερίδα στα Χανιά',
      captionEn: 'The information day in Chania',
      credit: used.credit,
      people: 'adults',
      consentBasis: 'public-event',
    });
    await page.getByRole('button', { name: 'Αποθήκευση', exact: true, disabled: true }).waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
  });
});
