import { logInByHand, openWindow, type Window } from '../support/browser';
import { type Desk, startDesk } from '../support/desk';
import { firstStoryOf } from '../support/first-story';
import { findOffences } from '../support/offences';
import { hire } from '../support/people';

const STORY = 'api::story.story';
const PRESENCE = 'plugin::newsletter.presence';

describe('Two people in one document', () => {
  let desk: Desk;
  let maria: Window;
  let nikos: Window;

  const open = async (firstname: string, lastname: string, address: string) => {
    const person = await hire(desk, 'editor');
    await desk.strapi.service('admin::user').updateById(person.id, { firstname, lastname });
    const window = await openWindow();
    window.page.on('dialog', (question) => question.accept());
    await logInByHand(window.page, desk, person);
    await window.page.goto(address);
    await window.page.locator('[name="kicker"]').waitFor();
    return window;
  };

  beforeAll(async () => {
    desk = await startDesk({ seeded: true, admin: true });
    const address = `${desk.url}/admin/content-manager/collection-types/${STORY}/${await firstStoryOf(desk)}?plugins[i18n][locale]=el`;
    maria = await open('Μαρία', 'Παπαδάκη', address);
    nikos = await open('Νίκος', 'Μανουσάκης', address);
  });

  afterAll(async () => {
    await maria?.close();
    await nikos?.close();
    await desk?.stop();
  });

  const present = () => desk.strapi.db.query(PRESENCE).count();

  test('hear of each other once somebody writes, and one may take over without stopping the other', async () => {
    expect(await present()).toBe(0);
    const hasSaid = maria.page.waitForResponse((answer) => answer.request().postData()?.includes('"writing"') === true);
    await maria.page.locator('[name="kicker"]').fill('Λόγια της Μαρίας');
    await hasSaid;

    await nikos.page.getByText(/Το επεξεργάζεται και άλλος: Μαρία Παπαδάκη, από τις \d\d:\d\d\./).waitFor();
    expect(await findOffences(nikos.page, '[role=status]:has(button)')).toEqual([]);
    for (const w of [1440, 1024]) {
      await nikos.page.setViewportSize({ width: w, height: 1000 });
    }
    await nikos.page.getByRole('button', { name: 'Αναλαμβάνω εγώ' }).click();
    await nikos.page.getByText('Αναλάβατε την επεξεργασία. Οι άλλοι ειδοποιούνται.').waitFor();
    await nikos.page.getByText(/Το επεξεργάζεται και άλλος/).waitFor({ state: 'detached' });

    await maria.page.getByText(/Την επεξεργασία ανέλαβε: Νίκος Μανουσάκης, στις \d\d:\d\d\./).waitFor();
    await maria.page.locator('[name="kicker"]').fill('Η Μαρία γράφει ακόμη');
    expect(await maria.page.locator('[name="kicker"]').inputValue()).toBe('Η Μαρία γράφει ακόμη');
    await maria.page.getByRole('button', { name: 'Συνεχίζω εγώ' }).click();
    await maria.page.getByText(/Την επεξεργασία ανέλαβε/).waitFor({ state: 'detached' });
    await nikos.page.getByText(/Την επεξεργασία ανέλαβε: Μαρία Παπαδάκη/).waitFor();
  });

  test('are told no more of one who saved and goes to another page', async () => {
    const isSaved = maria.page.waitForResponse((answer) => answer.request().method() === 'PUT');
    await maria.page.getByRole('button', { name: 'Αποθήκευση', exact: true }).click();
    expect((await isSaved).status()).toBe(200);
    await maria.page.getByRole('button', { name: 'Αποθήκευση', exact: true, disabled: true }).waitFor();
    const hasLeft = maria.page.waitForResponse((answer) => answer.request().postData()?.includes('"leaving"') === true);
    await maria.page.locator('nav a[href*="/content-manager"]').first().click();
    expect((await hasLeft).status()).toBe(200);
    await nikos.page.getByText(/Την επεξεργασία ανέλαβε/).waitFor({ state: 'detached' });
    expect(await desk.strapi.db.query(PRESENCE).findMany()).toHaveLength(1);
  });
});
