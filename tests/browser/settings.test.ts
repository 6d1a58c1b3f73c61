import type { Page } from 'playwright-core';
import { logInByHand, openWindow, visitAdmin, type Window } from '../support/browser';
import { type Desk, startDesk } from '../support/desk';
import { findOffences } from '../support/offences';
import { hire, type Role } from '../support/people';

const PAGES = {
  workflow: 'Ροή εργασίας',
  rules: 'Κανόνες ελέγχου',
  glossary: 'Γλωσσάρι και λέξεις',
  translation: 'Μετάφραση',
  funding: 'Χρηματοδότηση',
  mail: 'E-mail',
  webhooks: 'Webhooks εκδόσεων',
  limits: 'Όρια',
} as const;
type Name = keyof typeof PAGES;
const NAMES = Object.keys(PAGES) as Name[];

describe('The settings of the desk', () => {
  let desk: Desk;
  const windows: Window[] = [];

  beforeAll(async () => {
    desk = await startDesk({
      seeded: true,
      admin: true,
      env: { DELTIO_MACHINE: 'deepl', DELTIO_MACHINE_KEY: 'hidden:fx' },
    });
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
  const open = async (page: Page, name: Name) => {
    await visitAdmin(page, `/settings/newsletter/${name}`);
    await page.getByRole('heading', { level: 1, name: PAGES[name] }).waitFor();
    await page.getByRole('main').and(page.locator('[aria-busy=false]')).waitFor();
  };
  const stored = async (section: string) => {
    const row = await desk.strapi.db
      .query('plugin::newsletter.setting')
      .findOne({ where: { section }, orderBy: { version: 'desc' } });
    return JSON.parse(row.settings);
  };
  const say = (page: Page, words: string) => page.getByRole('status').getByText(words).waitFor();
  /** What axe finds in the page itself; Strapi's menus around it are Strapi's. */
  const offences = (page: Page) => findOffences(page, 'main');

  describe('for an administrator', () => {
    let page: Page;
    beforeAll(async () => {
      page = await logInAs('administrator');
    });

    test('are in Strapi’s settings, in Greek', async () => {
      await page.goto(`${desk.url}/admin/settings`);
      for (const title of Object.values(PAGES)) await page.getByRole('link', { name: title, exact: true }).waitFor();
      await page.getByRole('link', { name: PAGES.rules, exact: true }).click();
      await page.getByRole('heading', { level: 1, name: PAGES.rules }).waitFor();
    });

    test('switch four eyes off by keyboard alone, and say so', async () => {
      await open(page, 'workflow');
      const eyes = page.getByRole('switch', { name: 'Τέσσερα μάτια' });
      expect(await eyes.getAttribute('aria-checked')).toBe('true');
      await eyes.focus();
      await page.keyboard.press('Space');
      await page.getByRole('button', { name: 'Αποθήκευση' }).first().focus();
      await page.keyboard.press('Enter');
      await say(page, 'Οι ρυθμίσεις αποθηκεύτηκαν και ισχύουν.');
      expect((await stored('workflow')).fourEyes).toBe(false);
      await page.getByText(/Τελευταία αλλαγή: administrator Δοκιμή .*Τέσσερα μάτια/).waitFor();
      // The trying of links is the environment's in all tests.
      expect(await page.getByRole('switch', { name: 'Έλεγχος συνδέσμων' }).isDisabled()).toBe(true);
      await page.getByText('Ορίζεται από το περιβάλλον του διακομιστή').waitFor();
    });

    test('give a role a move, in Strapi’s own permissions', async () => {
      await open(page, 'workflow');
      await page.getByRole('checkbox', { name: 'Υπεύθυνος Επικοινωνίας (Approver): Δημοσίευση' }).click();
      const matrix = page.getByRole('region', { name: 'Κινήσεις και ρόλοι' });
      await matrix.getByRole('button', { name: 'Αποθήκευση' }).click();
      await matrix.getByRole('status').getByText('Οι ρυθμίσεις αποθηκεύτηκαν και ισχύουν.').waitFor();
      const where = { action: 'plugin::newsletter.move.publish', role: { code: 'deltio-approver' } };
      expect(await desk.strapi.db.query('admin::permission').count({ where })).toBe(1);
    });

    test('find a rule without accents, and make it milder; law is not', async () => {
      await open(page, 'rules');
      await page.getByRole('searchbox', { name: 'Αναζήτηση κανόνα' }).fill('τριτη δεκεμβριου');
      await page
        .getByRole('status')
        .filter({ hasText: /^1 κανόνας από/ })
        .waitFor();
      await page.getByRole('combobox', { name: /μετράει ως/ }).click();
      await page.getByRole('option', { name: 'Προειδοποιεί' }).click();
      await page.getByRole('button', { name: 'Αποθήκευση' }).click();
      await say(page, 'Οι ρυθμίσεις αποθηκεύτηκαν και ισχύουν.');
      expect((await stored('checks')).severities).toEqual({ 'date/weekday': 'warning' });
      await page.getByRole('searchbox', { name: 'Αναζήτηση κανόνα' }).fill('eu/emblem');
      expect(await page.getByRole('combobox', { name: /μετράει ως/ }).isDisabled()).toBe(true);
      await page.getByText('Τον ζητά ο νόμος').waitFor();
    });

    test('let texts leave the house, after telling which, to whom and when', async () => {
      await open(page, 'translation');
      const main = page.getByRole('main');
      for (const words of ['Τι φεύγει από το γραφείο', 'αδημοσίευτων δελτίων', 'api-free.deepl.com']) {
        await main.getByText(words).first().waitFor();
      }
      expect(await main.textContent()).not.toContain('hidden');
      const allow = page.getByRole('switch', { name: 'Αποστολή κειμένων στην υπηρεσία DeepL' });
      expect(await allow.getAttribute('aria-checked')).toBe('false');
      await allow.click();
      await page.getByRole('switch', { name: 'Έλεγχος από άνθρωπο' }).click();
      expect(await offences(page)).toEqual([]);
      await page.getByRole('button', { name: 'Αποθήκευση' }).click();
      await say(page, 'Οι ρυθμίσεις αποθηκεύτηκαν και ισχύουν.');
      expect(await stored('machine')).toEqual({ allowedHost: 'api-free.deepl.com', reviewRequired: false });
    });

    test('show what a TMX file would teach, teach it, and give the memory back', async () => {
      await open(page, 'translation');
      const box = page.getByRole('region', { name: 'Μεταφραστική μνήμη', exact: true });
      const take = (text: string) =>
        box
          .locator('input[type=file]')
          .setInputFiles({ name: 'theirs.tmx', mimeType: 'application/xml', buffer: Buffer.from(text) });
      await take('<tmx');
      await box.getByRole('alert').getByText('Το αρχείο δεν μπορεί να εισαχθεί.').waitFor();
      const unit = '<tu><tuv xml:lang="el"><seg>Έκθεση</seg></tuv><tuv xml:lang="en"><seg>Report</seg></tuv></tu>';
      await take(`<tmx version="1.4"><header srclang="el"/><body>${unit}</body></tmx>`);
      await box.getByRole('status').getByText('Νέες: 1. Γνωστές: 0.').waitFor();
      expect(await offences(page)).toEqual([]);
      await box.getByRole('button', { name: 'Προσθήκη 1 μετάφρασης' }).click();
      await box.getByRole('status').getByText('Προστέθηκε 1 μετάφραση.').waitFor();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        box.getByRole('button', { name: 'Λήψη TMX, ελληνικά → αγγλικά (1 μετάφραση)' }).click(),
      ]);
      expect(download.suggestedFilename()).toBe('memory.el-en.tmx');
      await box.getByRole('status').getByText('Αποθηκεύτηκε το αρχείο memory.el-en.tmx.').waitFor();
    });

    test('ask before edits are lost', async () => {
      await open(page, 'rules');
      await page
        .getByRole('combobox', { name: /μετράει ως/ })
        .first()
        .waitFor();
      await page.getByRole('searchbox', { name: 'Αναζήτηση κανόνα' }).fill('τριτη δεκεμβριου');
      await page.getByRole('combobox', { name: /μετράει ως/ }).click();
      await page.getByRole('option', { name: /όπως ο κανόνας/ }).click();
      await page.getByRole('link', { name: PAGES.limits, exact: true }).click();
      const dialog = page.getByRole('alertdialog');
      await dialog.getByRole('button', { name: 'Παραμονή' }).click();
      await page.getByRole('heading', { level: 1, name: PAGES.rules }).waitFor();
      await page.getByRole('link', { name: PAGES.limits, exact: true }).click();
      await dialog.getByRole('button', { name: 'Έξοδος χωρίς αποθήκευση' }).click();
      await page.getByRole('heading', { level: 1, name: PAGES.limits }).waitFor();
      expect((await stored('checks')).severities).toEqual({ 'date/weekday': 'warning' });
    });

    test('keep a term and a word, change and delete them', async () => {
      await open(page, 'glossary');
      await page.getByRole('button', { name: 'Νέος όρος' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('button', { name: 'Αποθήκευση' }).click();
      await dialog.getByText('Γράψτε τον όρο τουλάχιστον σε μία γλώσσα.').first().waitFor();
      await dialog.getByRole('textbox', { name: 'Ελληνικά', exact: true }).fill('πράξη');
      await dialog.getByRole('textbox', { name: 'Αγγλικά', exact: true }).fill('operation');
      await dialog.getByRole('textbox', { name: 'Να μη γράφεται, στα αγγλικά' }).fill('act\nundertaking');
      expect(await offences(page)).toEqual([]);
      await dialog.getByRole('button', { name: 'Αποθήκευση' }).click();
      await dialog.waitFor({ state: 'detached' });
      const term = { kind: 'notion', el: 'πράξη', en: 'operation', forbidden: { el: [], en: ['act', 'undertaking'] } };
      expect((await stored('checks')).terms).toEqual([term]);

      await page.getByRole('button', { name: 'Αλλαγή: πράξη · operation' }).click();
      await dialog.getByRole('textbox', { name: 'Να μη γράφεται, στα αγγλικά' }).fill('act');
      await dialog.getByRole('button', { name: 'Αποθήκευση' }).click();
      await dialog.waitFor({ state: 'detached' });
      expect((await stored('checks')).terms).toEqual([{ ...term, forbidden: { el: [], en: ['act'] } }]);

      const words = page.getByRole('region', { name: 'Ελληνικές λέξεις' });
      await words.getByRole('textbox', { name: 'Νέα λέξη' }).fill('δύο λέξεις');
      await page.keyboard.press('Enter');
      await words.getByText('Γράψτε μία λέξη, χωρίς κενά.').waitFor();
      await words.getByRole('textbox', { name: 'Νέα λέξη' }).fill('διαχήριση');
      await page.keyboard.press('Enter');
      await say(page, 'Η λέξη «διαχήριση» προστέθηκε.');
      expect((await stored('checks')).words.el).toEqual(['διαχήριση']);
      await words.getByRole('button', { name: 'Διαγραφή: διαχήριση' }).click();
      await say(page, 'Η λέξη «διαχήριση» διαγράφηκε.');
      await page.getByRole('button', { name: 'Διαγραφή: πράξη · operation' }).click();
      await say(page, 'Ο όρος «πράξη · operation» διαγράφηκε.');
      expect(await stored('checks')).toMatchObject({ terms: [], words: { el: [], en: [] } });
    });

    test('take terms in from a file and out again', async () => {
      await open(page, 'glossary');
      const terms = page.getByRole('region', { name: 'Όροι', exact: true });
      const take = (text: string) =>
        terms
          .locator('input[type=file]')
          .setInputFiles({ name: 'terms.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
      await take('kind;el;en\nnotion;έργο;project\nthing;άλλο;other\n');
      await terms.getByText('Η γραμμή 3 του αρχείου δεν είναι όρος.').waitFor();
      await take('kind;el;en;forbidden_el;forbidden_en\nnotion;έργο;project;;work | job\n');
      await say(page, 'Εισήχθη 1 όρος.');
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        terms.getByRole('button', { name: 'Εξαγωγή CSV' }).click(),
      ]);
      const chunks: Buffer[] = [];
      for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
      expect(Buffer.concat(chunks).toString('utf8')).toContain('notion,έργο,project,,work | job');
    });

    test('add a webhook, show its secret once, switch it off', async () => {
      await open(page, 'webhooks');
      const address = page.getByRole('textbox', { name: 'Διεύθυνση νέου παραλήπτη' });
      await address.fill('https://10.0.0.1/hook');
      await page.getByRole('button', { name: 'Προσθήκη' }).click();
      await page.getByRole('alert').getByText('βρίσκεται σε εσωτερικό δίκτυο').waitFor();
      expect(await address.inputValue()).toBe('https://10.0.0.1/hook');
      await address.fill('https://site.example.org/hook');
      await page.getByRole('button', { name: 'Προσθήκη' }).click();
      const secret = await page.getByRole('status').locator('code').innerText();
      expect(secret).toMatch(/^[0-9a-f]{64}$/);
      expect(await offences(page)).toEqual([]);
      await page.getByRole('switch', { name: 'https://site.example.org/hook' }).click();
      await say(page, 'Ο παραλήπτης απενεργοποιήθηκε.');
      expect((await stored('webhooks')).receivers).toMatchObject([
        { address: 'https://site.example.org/hook', enabled: false },
      ]);
      await open(page, 'webhooks');
      expect(await page.getByText(secret).count()).toBe(0);
    });

    test('say who was faster, and keep what was not saved', async () => {
      await open(page, 'limits');
      const hours = page.getByRole('textbox', { name: 'Διάρκεια συνδέσμων προεπισκόπησης' });
      await hours.fill('12');
      let isFirst = true;
      await page.route('**/newsletter/settings/limits*', async (route) => {
        if (isFirst && route.request().method() === 'PUT') {
          isFirst = false;
          const sent = route.request().postDataJSON();
          // Somebody else saves first.
          const other = { ...sent, settings: { ...sent.settings, previewHours: 72, searchLimit: 50 } };
          await route.fetch({ postData: JSON.stringify(other) });
        }
        await route.continue();
      });
      await page.getByRole('button', { name: 'Αποθήκευση' }).click();
      await page
        .getByRole('alert')
        .getByText(/administrator Δοκιμή.*Αναζητήσεις ανά λεπτό/)
        .waitFor();
      expect(await hours.inputValue()).toBe('12');
      await page.getByRole('button', { name: 'Αποθήκευση' }).click();
      await say(page, 'Οι ρυθμίσεις αποθηκεύτηκαν και ισχύουν.');
      expect(await stored('limits')).toMatchObject({ previewHours: 12, searchLimit: 50 });
    });

    test('send a test mail, or say that there is no mail server', async () => {
      await open(page, 'mail');
      await page.getByRole('button', { name: 'Δοκιμαστικό e-mail σε μένα' }).click();
      await page
        .getByRole('status')
        .getByText(/γράφτηκε μόνο στο αρχείο καταγραφής/)
        .waitFor();
      await page.getByRole('switch', { name: 'Νέο σχόλιο' }).click();
      await page.getByRole('button', { name: 'Αποθήκευση' }).click();
      await say(page, 'Οι ρυθμίσεις αποθηκεύτηκαν και ισχύουν.');
      expect(await stored('mail')).toEqual({ off: ['comment'] });
    });
  });

  describe('for a publisher', () => {
    let page: Page;
    beforeAll(async () => {
      page = await logInAs('publisher');
    });

    test.each(NAMES)('show %s, and let nothing be changed', async (name) => {
      await open(page, name);
      const main = page.getByRole('main');
      if (name !== 'funding') await main.getByText('Βλέπετε τις ρυθμίσεις χωρίς να τις αλλάζετε.').waitFor();
      for (const role of ['switch', 'checkbox', 'combobox'] as const) {
        // What only chooses what is shown may be used by everybody.
        const shown = main.getByRole(role).and(page.locator(':not([role=search] *)'));
        for (const control of await shown.all()) expect(await control.isDisabled()).toBe(true);
      }
      for (const words of ['Αποθήκευση', 'Προσθήκη', 'Διαγραφή', 'Νέος όρος', 'Δοκιμή']) {
        expect(await main.getByRole('button', { name: words }).count()).toBe(0);
      }
      expect(await main.textContent()).not.toMatch(/newsletter\.\w/);
      expect(await offences(page)).toEqual([]);
    });
  });
});
