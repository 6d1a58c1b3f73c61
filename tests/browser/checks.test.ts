/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import { logInByHand, openWindow, type Window } from '../support/browser';
import { writeReadyBulletin } from '../support/bulletins';
import { type Desk, startDesk } from '../support/desk';
import { waitForFocus } from '../support/focus';
import { hire } from '../support/people';

const BULLETIN = 'api::bulletin.bulletin';
const STORY = 'api::story.story';

describe('The findings beside a bulletin', () => {
  let desk: Desk;
  let window: Window;
  let page: Page;
  let bulletin: Awaited<ReturnType<typeof writeReadyBulletin>>;

  beforeAll(async () => {
    desk = await startDesk({ seeded: true, admin: true });
    bulletin = await writeReadyBulletin(desk);
    window = await openWindow();
    page = window.page;
    await logInByHand(page, desk, await hire(desk, 'editor'));
  });

  afterAll(async () => {
    await window?.close();
    await desk?.stop();
  });

  const story = () => bulletin.stories[0] ?? '';
  const headlineStored = async () =>
    (await desk.strapi.documents(STORY).findOne({ documentId: story(), locale: 'el' }))?.headline;
  let written = 0;
  /** Writes a Greek headline, and an English one after it, which was made from it. */
  const writeHeadline = async (text: string) => {
    await desk.strapi.documents(STORY).update({ documentId: story(), locale: 'el', data: { headline: text } as never });
    written += 1;
    const headline = written % 2 === 0 ? 'The meeting of the network' : 'A meeting of the network';
    await desk.strapi.documents(STORY).update({ documentId: story(), locale: 'en', data: { headline } as never });
  };
  const open = async () => {
    await page.goto(
      `${desk.url}/admin/content-manager/collection-types/${BULLETIN}/${bulletin.documentId}?plugins[i18n][locale]=el`,
    );
    await page.getByRole('heading', { name: 'Στάδιο', exact: true }).waitFor();
  };

  test('tells how many there are in the title, and lets a screen reader hear when that changes', async () => {
    await writeHeadline('Η συνάντηση του δικτύου');
    await open();
    const title = page.getByRole('heading', { name: /^Έλεγχοι/ });
    await title.filter({ hasText: 'Ο έλεγχος δεν βρήκε τίποτε.' }).waitFor();
    await page.getByRole('textbox', { name: /^Τίτλος/ }).fill('Όλα για το σχεδιασμό');
    await title.filter({ hasText: '1 προειδοποίηση' }).waitFor();
    await page
      .getByRole('status')
      .filter({ hasText: /^1 προειδοποίηση$/ })
      .waitFor({ state: 'attached' });
    await page.reload();
  });

  test('lets a screen reader hear other findings once, also where they are as many as before', async () => {
    await writeHeadline('Η συνάντηση του δικτύου');
    await open();
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      new MutationObserver((changes) => {
        for (const { target } of changes) {
          const region = (target instanceof Element ? target : target.parentElement)?.closest('[role=status]');
          if (region?.textContent && /προειδοπ/.test(region.textContent)) heard.push(region.textContent.trim());
        }
      }).observe(document.body, { subtree: true, childList: true, characterData: true });
    });
    const heard = () => page.evaluate(() => (window as never as { heard: string[] }).heard);
    const finding = (words: string) => page.getByRole('listitem').filter({ hasText: words });
    const title = page.getByRole('textbox', { name: /^Τίτλος/ });
    await title.click();
    await title.press('Control+End');
    await title.pressSequentially(' για το σχεδιασμό');
    await finding('το σχεδιασμό').waitFor();
    await page.waitForFunction((count) => (window as never as { heard: string[] }).heard.length === count, 1);
    expect(await heard()).toEqual(['1 προειδοποίηση']);
    await title.fill('Όλα για το σκοπό');
    await finding('το σκοπό').waitFor();
    await page.waitForFunction((count) => (window as never as { heard: string[] }).heard.length === count, 2);
    expect(await heard()).toEqual(['1 προειδοποίηση', '1 προειδοποίηση']);
    await page.reload();
  });

  test('shows the words and their mend, applies it at a press, and says so', async () => {
    await writeHeadline('Συζητήθηκε το σκοπό του δικτύου');
    await open();
    const finding = page.getByRole('listitem').filter({ hasText: 'το σκοπό' });
    expect(await finding.locator('q').innerText()).toBe('το σκοπό');
    await finding.getByRole('button', { name: 'Αλλαγή σε «τον σκοπό»' }).click();
    await page.getByRole('status').getByText('Το κείμενο διορθώθηκε.').waitFor();
    expect(await headlineStored()).toBe('Συζητήθηκε τον σκοπό του δικτύου');
    await finding.waitFor({ state: 'detached' });
  });

  test('waives a finding with a reason, and takes that back', async () => {
    await writeHeadline('Συζητήθηκε το σκοπό του δικτύου');
    await open();
    const finding = page.getByRole('listitem').filter({ hasText: 'το σκοπό' });
    await finding.getByRole('button', { name: 'Εξαίρεση', exact: true }).click();
    const dialog = page.getByRole('alertdialog');
    const confirm = dialog.getByRole('button', { name: 'Εξαίρεση', exact: true });
    await confirm.click();
    await dialog.getByText('Γράψτε τον λόγο.').waitFor();
    await dialog.getByRole('textbox', { name: /Αιτιολογία/ }).fill('Τίτλος της πρόσκλησης');
    await confirm.click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('heading', { name: '1 εύρημα σε εξαίρεση' }).waitFor();
    expect(await page.locator(':focus').innerText()).toBe('Το εύρημα εξαιρέθηκε.');
    await finding.getByText(/Σε εξαίρεση από editor Δοκιμή έως τις .*: Τίτλος της πρόσκλησης/).waitFor();
    expect(await finding.getByRole('button', { name: /Αλλαγή/ }).count()).toBe(0);
    await finding.getByRole('button', { name: 'Ανάκληση εξαίρεσης' }).click();
    await finding.getByRole('button', { name: 'Αλλαγή σε «τον σκοπό»' }).waitFor();
  });

  test('asks the dictionaries when told to', async () => {
    await writeHeadline('Συζητήθηκε η διαχήριση του δικτύου');
    await open();
    const finding = page.getByRole('listitem').filter({ hasText: 'διαχήριση' });
    await page.getByRole('button', { name: 'Έλεγχος ορθογραφίας και συνδέσμων' }).click();
    await finding.getByRole('button', { name: 'Αλλαγή σε «διαχείριση»' }).click();
    await page.getByRole('status').getByText('Το κείμενο διορθώθηκε.').waitFor();
    expect(await headlineStored()).toBe('Συζητήθηκε η διαχείριση του δικτύου');
    await finding.waitFor({ state: 'detached' });
  });

  test('checks what is being written, before it is saved, and mends it in the form', async () => {
    await open();
    const title = page.getByRole('textbox', { name: /^Τίτλος/ });
    const before = await title.inputValue();
    await title.fill('Όλα για το σχεδιασμό');
    await page.getByText('Τα ευρήματα λογαριάζουν και όσα δεν έχετε αποθηκεύσει').waitFor();
    const finding = page.getByRole('listitem').filter({ hasText: 'το σχεδιασμό' });
    await finding.getByRole('button', { name: 'Αλλαγή σε «τον σχεδιασμό»' }).click();
    await finding.waitFor({ state: 'detached' });
    expect(await title.inputValue()).toBe('Όλα για τον σχεδιασμό');
    const stored = await desk.strapi.documents(BULLETIN).findOne({ documentId: bulletin.documentId, locale: 'el' });
    expect(stored?.title).toBe(before);
    await title.fill(before);
    await page.getByText('Τα ευρήματα λογαριάζουν').waitFor({ state: 'detached' });
  });

  describe('lead to the very words', () => {
    const follow = (words: string) =>
      page.getByRole('listitem').filter({ hasText: words }).first().getByRole('link').press('Enter');
    const writeStory = (locale: string, data: Record<string, unknown>) =>
      desk.strapi.documents(STORY).update({ documentId: story(), locale, data: data as never });

    beforeEach(() => writeHeadline('Η συνάντηση του δικτύου'));

    test('in the form that is open', async () => {
      await open();
      const title = page.getByRole('textbox', { name: /^Τίτλος/ });
      await title.fill('Όλα για το σχεδιασμό');
      await follow('το σχεδιασμό');
      await waitForFocus(page, 'title', 'το σχεδιασμό');
      expect(await title.inputValue()).toBe('Όλα για το σχεδιασμό');
      await page.reload();
    });

    test('in a block of rich text of another document, and of the other language', async () => {
      for (const [locale, text, words] of [
        ['el', 'Συζητήθηκε το σκοπό του δικτύου.', 'το σκοπό'],
        ['en', 'The partners met  in Chania.', '  '],
      ] as const) {
        const { body } = (await desk.strapi.documents(STORY).findOne({ documentId: story(), locale })) as never;
        const changed = (body as object[]).with(1, { type: 'paragraph', children: [{ type: 'text', text }] });
        await writeStory(locale, { body: changed });
        await open();
        await follow(words.trim() || 'Περισσότερα από ένα κενά');
        await waitForFocus(page, 'blocks', words);
        expect(new URL(page.url()).searchParams.get('plugins[i18n][locale]')).toBe(locale);
        await writeStory(locale, { body });
      }
    });

    test('in a row that was closed', async () => {
      const populate = { photos: { populate: { image: true } } };
      const { photos } = (await desk.strapi
        .documents(STORY)
        .findOne({ documentId: story(), locale: 'el', populate: populate as never })) as never as {
        photos: { image: { id: number } }[];
      };
      const rows = photos.map((photo) => ({ ...photo, image: photo.image.id }));
      await writeStory('el', { photos: rows.with(0, { ...rows[0], captionEl: 'Είδαν το σκοπό' } as never) });
      await open();
      await follow('το σκοπό');
      await waitForFocus(page, 'photos.0.captionEl', 'το σκοπό');
      await writeStory('el', { photos: rows });
    });
  });

  describe('beside a story', () => {
    const openStory = async () => {
      await page.goto(
        `${desk.url}/admin/content-manager/collection-types/${STORY}/${story()}?plugins[i18n][locale]=el`,
      );
      await page.getByRole('heading', { name: /^Έλεγχοι/ }).waitFor();
    };

    test('are its own, within its bulletin, and count what is not saved', async () => {
      await writeHeadline('Η συνάντηση του δικτύου');
      await desk.strapi
        .documents(STORY)
        .update({ documentId: bulletin.stories[1] ?? '', locale: 'el', data: { kicker: 'Για το σκοπό' } as never });
      await openStory();
      await page.getByRole('link', { name: /^Αρ\. 2 · / }).waitFor();
      await page.getByText('Ο έλεγχος δεν βρήκε τίποτε.').last().waitFor();
      const elsewhere = page.getByRole('link', { name: /^Και \d+ (εύρημα|ευρήματα) αλλού στο δελτίο$/ });
      expect(await page.getByRole('listitem').filter({ hasText: 'το σκοπό' }).count()).toBe(0);

      const headline = page.getByRole('textbox', { name: /^Επικεφαλίδα/ });
      await headline.fill('Μίλησαν για το σχεδιασμό');
      const finding = page.getByRole('listitem').filter({ hasText: 'το σχεδιασμό' });
      await finding.getByRole('button', { name: 'Αλλαγή σε «τον σχεδιασμό»' }).click();
      await page.getByRole('status').getByText('Το κείμενο διορθώθηκε στη φόρμα. Αποθηκεύστε το.').waitFor();
      await finding.waitFor({ state: 'detached' });
      expect(await headline.inputValue()).toBe('Μίλησαν για τον σχεδιασμό');
      await page.getByRole('button', { name: 'Αποθήκευση', exact: true }).click();
      await page.getByRole('button', { name: 'Αποθήκευση', exact: true, disabled: true }).waitFor();
      expect((await headline.inputValue()) === (await headlineStored())).toBe(true);
      await elsewhere.click();
      await page.getByRole('heading', { name: 'Στάδιο', exact: true }).waitFor();
    });

    test('mend and waive as beside the bulletin', async () => {
      await writeHeadline('Συζητήθηκε το σκοπό του δικτύου');
      await openStory();
      const finding = page.getByRole('listitem').filter({ hasText: 'το σκοπό' });
      await finding.getByRole('button', { name: 'Εξαίρεση', exact: true }).click();
      const dialog = page.getByRole('alertdialog');
      await dialog.getByRole('textbox', { name: /Αιτιολογία/ }).fill('Τίτλος της πρόσκλησης');
      await dialog.getByRole('button', { name: 'Εξαίρεση', exact: true }).click();
      await page.getByRole('heading', { name: '1 εύρημα σε εξαίρεση' }).waitFor();
      await finding.getByRole('button', { name: 'Ανάκληση εξαίρεσης' }).click();
      await finding.getByRole('button', { name: 'Αλλαγή σε «τον σκοπό»' }).click();
      await page.getByRole('status').getByText('Το κείμενο διορθώθηκε.').waitFor();
      expect(await headlineStored()).toBe('Συζητήθηκε τον σκοπό του δικτύου');
      const input = page.getByRole('textbox', { name: /^Επικεφαλίδα/ });
      await finding.waitFor({ state: 'detached' });
      expect(await input.inputValue()).toBe('Συζητήθηκε τον σκοπό του δικτύου');
    });
  });
});
