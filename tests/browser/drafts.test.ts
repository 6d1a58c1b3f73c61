import type { Page } from 'playwright-core';
import { logInByHand, openWindow, type Window } from '../support/browser';
import { type Desk, startDesk } from '../support/desk';
import { firstStoryOf } from '../support/first-story';
import { findOffences } from '../support/offences';
import { hire, seat } from '../support/people';

const STORY = 'api::story.story';

describe('What is written and not saved', () => {
  let desk: Desk;
  let window: Window;
  let page: Page;
  let documentId: string;
  let address: string;

  beforeAll(async () => {
    desk = await startDesk({ seeded: true, admin: true });
    documentId = await firstStoryOf(desk);
    address = `content-manager/collection-types/${STORY}/${documentId}`;
    window = await openWindow();
    page = window.page;
    // The browser asks whether to leave a form that is not saved.
    page.on('dialog', (question) => question.accept());
    await logInByHand(page, desk, await hire(desk, 'editor'));
    await page.goto(`${desk.url}/admin/${address}?plugins[i18n][locale]=el`);
  });

  afterAll(async () => {
    await window?.close();
    await desk?.stop();
  });

  const field = (name: string) => page.locator(`[name="${name}"]`);
  const stored = () => desk.strapi.db.query(STORY).findOne({ where: { documentId, locale: 'el', publishedAt: null } });
  const save = async () => {
    const answered = page.waitForResponse((answer) => answer.request().method() === 'PUT');
    await page.getByRole('button', { name: 'Αποθήκευση', exact: true }).click();
    return (await answered).status();
  };
  const isKept = (words: string) =>
    page.waitForFunction((sought) => Object.values(localStorage).some((text) => text.includes(sought)), words);
  const isKeptNoMore = (words: string) =>
    page.waitForFunction((sought) => !Object.values(localStorage).some((text) => text.includes(sought)), words);

  test('comes through a reload, is offered back, and once saved is let go', async () => {
    const before = await stored();
    await field('kicker').fill('Λέξεις πριν από τη διακοπή');
    await isKept('πριν από τη διακοπή');
    await page.reload();
    await page.getByText(/Εδώ φυλάχτηκαν αλλαγές σας που δεν αποθηκεύτηκαν/).waitFor();
    expect(await field('kicker').inputValue()).toBe(before.kicker ?? '');

    await page.getByRole('button', { name: 'Δείτε τις αλλαγές' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Λέξεις πριν από τη διακοπή').waitFor();
    expect(await findOffences(page, '[role=dialog]')).toEqual([]);
    await dialog.getByRole('button', { name: 'Επαναφορά στη φόρμα' }).click();
    await page.getByText('Οι αλλαγές σας γράφτηκαν ξανά στη φόρμα. Μένει να τις αποθηκεύσετε.').waitFor();
    expect(await field('kicker').inputValue()).toBe('Λέξεις πριν από τη διακοπή');

    expect(await save()).toBe(200);
    expect((await stored()).kicker).toBe('Λέξεις πριν από τη διακοπή');
    await isKeptNoMore('πριν από τη διακοπή');
    // The next save says the state that this one left.
    await field('kicker').fill('Λέξεις αμέσως μετά');
    expect(await save()).toBe(200);
    expect((await stored()).kicker).toBe('Λέξεις αμέσως μετά');
  });

  test('writes over nobody: who saved meanwhile and what is told, and each chooses field by field', async () => {
    const { lead } = await stored();
    const { token } = await seat(desk, 'editor');
    const theirs = await desk.fetch(`/${address}?locale=el`, {
      method: 'PUT',
      token,
      json: { kicker: 'Του άλλου', lead },
    });
    expect(theirs.status).toBe(200);

    await field('kicker').fill('Το δικό μου υπέρτιτλο');
    await field('lead').fill('Η δική μου εισαγωγή');
    expect(await save()).toBe(409);
    const dialog = page.getByRole('dialog');
    await dialog.getByText(/editor Δοκιμή άλλαξε αυτό το περιεχόμενο στο μεταξύ/).waitFor();
    await dialog.getByText('Στο μεταξύ το άλλαξε και άλλος').waitFor();
    expect(await findOffences(page, '[role=dialog]')).toEqual([]);
    await dialog.getByRole('checkbox', { name: 'Υπέρτιτλος' }).click();
    await dialog.getByRole('button', { name: 'Επαναφορά στη φόρμα' }).click();
    expect(await field('lead').inputValue()).toBe('Η δική μου εισαγωγή');
    expect(await field('kicker').inputValue()).toBe('Του άλλου');

    expect(await save()).toBe(200);
    expect(await stored()).toMatchObject({ kicker: 'Του άλλου', lead: 'Η δική μου εισαγωγή' });
    await isKeptNoMore('Η δική μου εισαγωγή');
  });

  test('is let go when asked, and never offered again', async () => {
    await field('lead').fill('Αυτό δεν μου χρειάζεται');
    await isKept('δεν μου χρειάζεται');
    await page.reload();
    await page.getByRole('button', { name: 'Δείτε τις αλλαγές' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Απόρριψη όλων' }).click();
    await page.getByText('Οι αλλαγές που δεν είχαν αποθηκευτεί απορρίφθηκαν.').waitFor();
    await isKeptNoMore('δεν μου χρειάζεται');
    await page.reload();
    await field('lead').waitFor();
    expect(await page.getByRole('button', { name: 'Δείτε τις αλλαγές' }).count()).toBe(0);
  });
});
