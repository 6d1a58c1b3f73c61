/// <reference lib="dom" />
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { SegmentView, WorkbenchView } from '../../src/plugins/newsletter/contracts/workbench/workbench';
import { logInByHand, openWindow, type Window } from '../support/browser';
import { type Desk, startDesk } from '../support/desk';
import { firstStoryOf } from '../support/first-story';
import { findOffences } from '../support/offences';
import { hire, type Role, seat } from '../support/people';

const BULLETIN = 'api::bulletin.bulletin';
const STORY = 'api::story.story';

/** What stands in the editor of the open segment. */
const EDITOR = '#newsletter-workbench-editor';

describe('A bulletin is translated segment by segment', () => {
  let desk: Desk;
  let documentId: string;
  let story: string;
  let token: string;
  let page: Page;
  const windows: Window[] = [];

  const windowOf = async (role: Role, language = 'el'): Promise<Page> => {
    const window = await openWindow({ locale: language });
    windows.push(window);
    window.page.on('dialog', (question) => question.accept());
    await logInByHand(window.page, desk, await hire(desk, role, language));
    return window.page;
  };

  beforeAll(async () => {
    desk = await startDesk({ seeded: true, admin: true });
    ({ documentId } = await desk.strapi.db.query(BULLETIN).findOne({ where: { number: 2, locale: 'el' } }));
    story = await firstStoryOf(desk);
    ({ token } = await seat(desk, 'translator'));
    page = await windowOf('translator');
  });

  afterAll(async () => {
    for (const window of windows) await window.close();
    await desk?.stop();
  });

  const view = async (): Promise<WorkbenchView> =>
    (await desk.fetch(`/newsletter/bulletins/${documentId}/segments`, { token })).body.data;
  const segmentOf = async (field: string, own = story): Promise<SegmentView> => {
    const { segments } = await view();
    const found = segments.find(({ documentId: id, path }) => id === own && path.at(-1) === field);
    if (!found) throw new Error(`There is no ${field}`);
    return found;
  };
  const open = (on: Page, segment?: string) =>
    on.goto(`${desk.url}/admin/plugins/newsletter/translate/${documentId}${segment ? `?segment=${segment}` : ''}`);
  const said = (words: string | RegExp, on = page) => on.getByRole('status').getByText(words).first().waitFor();
  const editor = (on = page) => on.locator(EDITOR);
  const focused = (on = page) =>
    on.waitForFunction((selector) => document.activeElement?.matches(selector) ?? false, EDITOR);
  /** The open segment, by the words of its source. */
  const openSource = (on = page) => on.locator('.row.active .source').innerText();
  const allSaved = (on = page) => on.getByText('Όλα αποθηκεύτηκαν', { exact: true }).first().waitFor();
  const isKept = (words: string) =>
    page.waitForFunction((sought) => Object.values(localStorage).some((text) => text.includes(sought)), words);

  test('is reached from the desk and from the bulletin, and from a text that is missing at its segment', async () => {
    await page.goto(`${desk.url}/admin/plugins/newsletter/languages`);
    await page
      .getByRole('listitem', { name: /^Αρ\. 2 / })
      .getByRole('link', { name: 'Πάγκος μετάφρασης' })
      .click();
    await page.getByRole('heading', { level: 1, name: 'Πάγκος μετάφρασης' }).waitFor();
    await page
      .getByText(/^Αρ\. 2 .*από τα ελληνικά στα αγγλικά$/)
      .first()
      .waitFor();
    await page.goto(`${desk.url}/admin/content-manager/collection-types/${STORY}/${story}?plugins[i18n][locale]=en`);
    const gaps = page.locator('details', { hasText: /Μένουν? \d+ κείμεν/ }).first();
    await gaps.locator('summary').click();
    await gaps
      .getByRole('link', { name: /^Στον πάγκο μετάφρασης: .*Επικεφαλίδα/ })
      .first()
      .click();
    await focused();
    expect(await openSource()).toBe((await segmentOf('headline')).source);
  });

  test('by the keyboard alone, from the first missing text to the last', async () => {
    await open(page);
    await page.getByRole('heading', { level: 2 }).first().waitFor();
    expect(await findOffences(page, 'main')).toEqual([]);
    expect(await page.getByText(/newsletter\.admin/).count()).toBe(0);
    const { progress } = await view();
    expect(progress.missing).toBeGreaterThan(10);

    await page.keyboard.press('Alt+f');
    await page
      .getByRole('button', { name: /^Όλα \d/, pressed: true })
      .and(page.locator(':focus'))
      .waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: `Λείπουν ${progress.missing}`, pressed: true }).waitFor();
    await page.keyboard.press('Control+ArrowDown');
    await focused();

    await page.keyboard.type('In English');
    await page.keyboard.press('Control+Enter');
    await said(/^Αποθηκεύτηκε: Μεταφρασμένη\. Μένουν \d+ τμήματα\.$/);
    for (let left = progress.missing - 1; left > 0; left -= 1) {
      await focused();
      // With all its codes; a Greek keyboard layout tells another letter for the same key.
      await page.keyboard.press('Alt+s');
      await page.keyboard.press('End');
      await page.keyboard.type(' EN');
      await page.keyboard.press('Control+Enter');
    }
    await said(/^Αποθηκεύτηκε: Μεταφρασμένη\. Μένει 1 τμήμα\.$/);
    await allSaved();
    const after = await view();
    // A name that the desk proposes waits for somebody's word.
    const name = after.segments.find(({ state }) => state === 'draft');
    expect(name).toMatchObject({ target: 'Polychronaki', made: { origin: 'name' } });
    await open(page, name?.id);
    await focused();
    await page.keyboard.press('Control+Shift+Enter');
    await said(/^Αποθηκεύτηκε: Ελεγμένη\. Δεν μένει άλλο τμήμα\.$/);
    expect(after.progress.missing).toBe(0);
    expect(after.progress.translated).toBe(progress.translated + progress.missing);
    const linked = after.segments.find(({ codes }) => codes.some(({ kind }) => kind === 'link'));
    expect(linked?.target).toMatch(/<1>εδώ<\/1>.* EN$/);
  });

  test('is reviewed by key, and codes are asked for before they are sent', async () => {
    const { segments } = await view();
    const linked = segments.find(({ codes }) => codes.length > 0);
    if (!linked) throw new Error('There is no link');
    await open(page, linked.id);
    await focused();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('More about the operation: ');
    await page.getByText('Λείπει ο κωδικός ‹1›').waitFor();
    await page.keyboard.press('Control+Enter');
    await said(/^Λείπει ο κωδικός ‹1›/);
    await page.keyboard.press('Alt+Shift+Digit1');
    await page.keyboard.type('here');
    await page.keyboard.press('Control+Shift+Enter');
    await said(/^Αποθηκεύτηκε: Ελεγμένη/);
    const after = (await view()).segments.find(({ id }) => id === linked.id);
    expect(after).toMatchObject({ target: 'More about the operation: <1>here</1>', state: 'reviewed' });
  });

  test('keeps drafts by itself after a pause, without a key', async () => {
    const kicker = await segmentOf('kicker');
    await open(page, kicker.id);
    await focused();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('Coordination');
    await allSaved();
    expect(await segmentOf('kicker')).toMatchObject({ target: 'Coordination', state: 'draft' });
  });

  test('takes each keystroke without the network, and draws nothing but the open segment', async () => {
    const kicker = await segmentOf('kicker');
    await open(page, kicker.id);
    await focused();
    let held = 0;
    await page.route('**/segments?*', async (route) => {
      if (route.request().method() === 'PUT') {
        held += 1;
        await new Promise((resolve) => setTimeout(resolve, 3000));
      }
      await route.continue();
    });
    const sent = page.waitForRequest((request) => request.method() === 'PUT');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('Coordinat');
    await sent;
    await page.evaluate(() => {
      const drawn = { elsewhere: 0 };
      Object.assign(window, { drawn });
      new MutationObserver((changes) => {
        for (const { target } of changes) {
          const element = target instanceof Element ? target : target.parentElement;
          if (!element?.closest('.row.active')) drawn.elsewhere += 1;
        }
      }).observe(document.querySelector('#newsletter-workbench-list') as Element, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      });
    });
    await page.keyboard.type('ing all');
    expect(held).toBe(1);
    expect(await editor().inputValue()).toBe('Coordinating all');
    expect(await page.evaluate(() => (window as unknown as { drawn: { elsewhere: number } }).drawn.elsewhere)).toBe(0);
    await page.unrouteAll({ behavior: 'wait' });
    await allSaved();
    expect((await segmentOf('kicker')).target).toBe('Coordinating all');
  });

  test('holds what colleagues say of a segment', async () => {
    const kicker = await segmentOf('kicker');
    await open(page, kicker.id);
    await page.getByRole('button', { name: 'Σχόλια', exact: true }).click();
    await page.getByRole('textbox', { name: 'Νέο σχόλιο' }).fill('Ποιος συντονίζει εδώ;');
    await page.getByRole('button', { name: 'Προσθήκη σχολίου' }).click();
    await page.locator('.row.active').getByText('Ποιος συντονίζει εδώ;').waitFor();
    await page.getByRole('button', { name: 'Σχόλια (1 ανοιχτό)' }).waitFor();
    expect(await findOffences(page, 'main')).toEqual([]);
  });

  test('proposes what was reviewed before for the same words', async () => {
    const segments = (await view()).segments.filter(({ source }) => source === '2η Ημερίδα Πληροφόρησης Δήμου Χανίων');
    const [first, second] = segments;
    if (!first || !second) throw new Error('No two texts are the same');
    await open(page, first.id);
    await focused();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('2nd Information Day of the Municipality of Chania');
    await page.keyboard.press('Control+Shift+Enter');
    await said(/^Αποθηκεύτηκε: Ελεγμένη/);
    await open(page, second.id);
    await focused();
    await page.getByText('Μεταφραστική μνήμη · 100%').waitFor();
    await page.keyboard.press('Alt+1');
    expect(await editor().inputValue()).toBe('2nd Information Day of the Municipality of Chania');
    await page.keyboard.press('Control+Enter');
    await allSaved();
    const after = (await view()).segments.find(({ id }) => id === second.id);
    expect(after).toMatchObject({ state: 'translated', made: { origin: 'memory' } });
  });

  test('writes a term of the glossary by key, and warns of a rendering that is not to be used', async () => {
    const kicker = await segmentOf('kicker');
    await open(page, kicker.id);
    await focused();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('Coordination of the ');
    await page.keyboard.press('Alt+t');
    expect(await editor().inputValue()).toBe('Coordination of the operation');
    await page.keyboard.press('Control+z');
    await page.keyboard.type('Act');
    await page.getByText('Μη γράφετε «Act»: ο όρος είναι «operation».').waitFor();
    await allSaved();
  });

  test('shows what an editor changed in the source meanwhile, word by word, and takes «ίδιο νόημα»', async () => {
    const editorPage = await windowOf('editor');
    await editorPage.goto(
      `${desk.url}/admin/content-manager/collection-types/${STORY}/${story}?plugins[i18n][locale]=el`,
    );
    await editorPage
      .locator('[name="lead"]')
      .fill('Οι Δικαιούχοι συναντήθηκαν ξανά στη Μυτιλήνη για τα επόμενα βήματα της πράξης.');
    await editorPage.getByRole('button', { name: 'Αποθήκευση', exact: true }).click();
    await editorPage.getByText('Αποθηκεύτηκε', { exact: true }).first().waitFor();

    const lead = await segmentOf('lead');
    expect(lead.state).toBe('stale');
    await open(page, lead.id);
    await focused();
    const row = page.locator('.row.active');
    await row.getByText('Παρωχημένη', { exact: true }).waitFor();
    expect(await row.locator('ins').allInnerTexts()).toEqual(['ξανά ']);
    expect(await findOffences(page, 'main')).toEqual([]);
    await page.keyboard.press('Alt+u');
    await said(/^Η μετάφραση ισχύει ακόμη\./);
    expect((await segmentOf('lead')).state).toBe('translated');
    await focused();
  });

  test('takes all slight changes at once as none of the meaning, and lets left-over texts be taken away', async () => {
    const stories = desk.strapi.documents(STORY);
    const { body } = (await stories.findOne({ documentId: story, locale: 'el' })) as unknown as { body: unknown[] };
    const data = { kicker: 'Συντονισμός  της Πράξης.', body: body.slice(0, -1) };
    await stories.update({ documentId: story, locale: 'el', data: data as never });
    expect((await segmentOf('kicker')).change?.isSlight).toBe(true);
    await open(page);
    await page.getByRole('button', { name: /^Ίδιο νόημα: 1 μικρή αλλαγή/ }).focus();
    await page.keyboard.press('Enter');
    await said(/^Η μετάφραση ισχύει ακόμη\./);
    await focused();
    expect((await segmentOf('kicker')).state).not.toBe('stale');

    const [orphan] = (await view()).orphans;
    const row = page.getByRole('listitem').filter({ hasText: 'Ορφανό κείμενο' });
    await row.getByText(orphan?.target ?? 'none').waitFor();
    await row.getByRole('button', { name: 'Αφαίρεση' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('alertdialog').getByRole('button', { name: 'Αφαίρεση' }).focus();
    await page.keyboard.press('Enter');
    await said('Το κείμενο αφαιρέθηκε.');
    await row.waitFor({ state: 'detached' });
    await focused();
    expect((await view()).orphans).toEqual([]);
  });

  test('shows newer work of somebody else beside one’s own, and loses neither', async () => {
    const headline = await segmentOf('headline');
    await open(page, headline.id);
    await focused();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('Third technical meeting');
    await allSaved();
    const other = await seat(desk, 'translator');
    const { status } = await desk.fetch(`/newsletter/bulletins/${documentId}/segments`, {
      method: 'PUT',
      token: other.token,
      json: {
        changes: [
          {
            id: headline.id,
            source: headline.source,
            seen: (await segmentOf('headline')).target,
            target: 'A third meeting',
            state: 'translated',
          },
        ],
      },
    });
    expect(status).toBe(200);
    await page.keyboard.type(' of all');
    await page.keyboard.press('Control+Enter');
    await said(/Επικεφαλίδα: κάποιος άλλος άλλαξε το τμήμα στο μεταξύ/);
    await page.getByText('1 τμήμα περιμένει να διαλέξετε:').waitFor();
    await page.getByRole('button', { name: 'Ιστορία 1 › Επικεφαλίδα', exact: true }).focus();
    await page.keyboard.press('Enter');
    await focused();
    const conflict = page.getByRole('region', { name: /Κάποιος άλλος άλλαξε αυτό το τμήμα/ });
    await conflict.getByText('A third meeting', { exact: true }).waitFor();
    await conflict.getByText('Third technical meeting of all', { exact: true }).waitFor();
    expect(await findOffences(page, 'main')).toEqual([]);
    expect((await segmentOf('headline')).target).toBe('A third meeting');
    await conflict.getByRole('button', { name: 'Μένει η δική μου' }).focus();
    await page.keyboard.press('Enter');
    await focused();
    await allSaved();
    expect((await segmentOf('headline')).target).toBe('Third technical meeting of all');
  });

  test('keeps words while the server is away, through a reload, and gives them back', async () => {
    const headline = await segmentOf('headline');
    await open(page, headline.id);
    await focused();
    await page.route('**/segments*', (route) =>
      route.request().method() === 'PUT' ? route.abort() : route.continue(),
    );
    await page.keyboard.press('Control+a');
    await page.keyboard.type('Words in the dark');
    await said('Ο διακομιστής δεν απαντά. Ό,τι γράφετε φυλάσσεται εδώ.');
    await isKept('Words in the dark');
    await page.reload();
    await page.getByText(/^Εδώ φυλάχτηκε 1 μετάφρασή σας που δεν αποθηκεύτηκε/).waitFor();
    await page.unrouteAll();
    expect(await findOffences(page, 'main')).toEqual([]);
    await page.getByRole('button', { name: 'Επαναφορά', exact: true }).focus();
    await page.keyboard.press('Enter');
    await allSaved();
    expect(await segmentOf('headline')).toMatchObject({ target: 'Words in the dark', state: 'draft' });
    await page.reload();
    await focused();
    expect(await page.getByText(/^Εδώ φυλάχτηκε/).count()).toBe(0);
  });

  test('goes out as XLIFF and comes back, shown whole before it is written; a broken file stays out', async () => {
    await open(page);
    await page.getByRole('button', { name: 'Αρχεία', exact: true }).click();
    const dialog = page.getByRole('dialog');
    const arriving = page.waitForEvent('download');
    await dialog.getByRole('button', { name: 'XLIFF 1.2' }).click();
    const file = await arriving;
    expect(file.suggestedFilename()).toBe('bulletin-2.el-en.xlf');
    await dialog.getByText('Το αρχείο αποθηκεύτηκε: bulletin-2.el-en.xlf').waitFor();
    expect(await findOffences(page, '[role=dialog]')).toEqual([]);
    const sent = readFileSync(await file.path(), 'utf8');
    expect(sent).toContain('Words in the dark');
    const bring = (text: string) =>
      dialog
        .locator('input[type=file]')
        .setInputFiles({ name: 'back.xlf', mimeType: 'application/xml', buffer: Buffer.from(text) });

    await bring(sent.slice(0, sent.length / 2));
    await dialog
      .getByRole('alert')
      .getByText(/^Γραμμή \d+, στήλη \d+:/)
      .first()
      .waitFor();
    expect(await findOffences(page, '[role=dialog]')).toEqual([]);

    await bring(sent.replace('Words in the dark', 'Words in the light'));
    await dialog.getByText(/^Θα γραφτεί 1 αλλαγή/).waitFor();
    expect(await dialog.locator('del').allInnerTexts()).toEqual(['dark']);
    expect(await dialog.locator('ins').allInnerTexts()).toEqual(['light']);
    expect(await findOffences(page, '[role=dialog]')).toEqual([]);
    expect((await segmentOf('headline')).target).toBe('Words in the dark');
    await dialog.getByRole('button', { name: 'Εγγραφή 1 αλλαγής' }).click();
    await dialog.waitFor({ state: 'detached' });
    await said('Γράφτηκε 1 μετάφραση από το αρχείο.');
    expect((await segmentOf('headline')).target).toBe('Words in the light');
    await page.locator('.target').getByText('Words in the light').waitFor();
  });

  test('is turned round by an editor, after a question', async () => {
    const editorPage = await windowOf('editor', 'en');
    await open(editorPage);
    await editorPage.getByRole('button', { name: 'Turn round' }).click();
    const question = editorPage.getByRole('alertdialog');
    await question.getByText(/from English into Greek/).waitFor();
    await question.getByRole('button', { name: 'Turn round' }).click();
    await editorPage
      .getByText(/· from English into Greek$/)
      .first()
      .waitFor();
    await said('The bulletin is translated from English now.', editorPage);
    await focused(editorPage);
    expect((await view()).direction).toEqual({ source: 'en', target: 'el' });
    expect(await editorPage.getByText(/newsletter\.admin/).count()).toBe(0);
    await editorPage.getByRole('button', { name: 'Turn round' }).click();
    await question.getByRole('button', { name: 'Turn round' }).click();
    await editorPage
      .getByText(/· from Greek into English$/)
      .first()
      .waitFor();
  });

  test('can be read and not written by those who do not translate, in English as well', async () => {
    const approver = await windowOf('approver', 'en');
    await approver.setViewportSize({ width: 1024, height: 800 });
    await open(approver);
    await approver.getByRole('heading', { level: 1, name: 'Translation workbench' }).waitFor();
    await approver.getByText(/^You see the translations and do not write them/).waitFor();
    expect(await editor(approver).getAttribute('readonly')).not.toBeNull();
    expect(await approver.getByText(/newsletter\.admin/).count()).toBe(0);
    expect(await findOffences(approver, 'main')).toEqual([]);
    const isTooWide = await approver.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    expect(isTooWide).toBe(false);
  });
});
