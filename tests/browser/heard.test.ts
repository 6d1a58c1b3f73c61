import type { Page } from 'playwright-core';
import { logInByHand, openWindow, type Window } from '../support/browser';
import { writeReadyBulletin } from '../support/bulletins';
import { type Desk, startDesk } from '../support/desk';
import { heardIn, listen } from '../support/live-regions';
import { moverOf } from '../support/move';
import { hire } from '../support/people';
import { screenWords } from '../support/whole-way/screen-words';

const BULLETIN = 'api::bulletin.bulletin';

const { say } = screenWords('el');

describe('Who does not see the screen', () => {
  let desk: Desk;
  let window: Window;
  let page: Page;
  let documentId: string;

  beforeAll(async () => {
    desk = await startDesk({ seeded: true, admin: true });
    ({ documentId } = await writeReadyBulletin(desk));
    window = await openWindow();
    page = window.page;
    await logInByHand(page, desk, await hire(desk, 'editor'));
  });

  afterAll(async () => {
    await window?.close();
    await desk?.stop();
  });

  const open = async () => {
    await page.goto(
      `${desk.url}/admin/content-manager/collection-types/${BULLETIN}/${documentId}?plugins[i18n][locale]=el`,
    );
    await page
      .locator('aside')
      .getByRole('button', { name: say('move.submit'), exact: true })
      .waitFor();
    await page.waitForLoadState('networkidle');
    await listen(page);
  };
  const submit = async () => {
    const button = { name: say('move.submit'), exact: true } as const;
    await page.locator('aside').getByRole('button', button).click();
    await page.getByRole('alertdialog').getByRole('button', button).click();
  };
  /** Waits until something is told, then a little longer: what is told twice is told soon. */
  const told = async (words: string | RegExp): Promise<string[]> => {
    const about = async () => (await heardIn(page)).filter((each) => each.match(words));
    const inTime = Date.now() + 15_000;
    while ((await about()).length === 0 && Date.now() < inTime) await page.waitForTimeout(100);
    await page.waitForTimeout(1500);
    return about();
  };

  it('hears once that a form was saved', async () => {
    await open();
    await page.getByRole('textbox', { name: /^Τίτλος/ }).fill('Δελτίο που το ακούει κανείς');
    await page.getByRole('button', { name: 'Αποθήκευση', exact: true }).first().click();
    expect(await told(/αποθηκεύτηκ/i)).toHaveLength(1);
  });

  it('hears once why a form was not saved', async () => {
    await open();
    await page.getByLabel(/^Αριθμός δελτίου/).fill('1');
    await page.getByRole('button', { name: 'Αποθήκευση', exact: true }).first().click();
    expect(await told(/αριθμ/i)).toHaveLength(1);
  });

  it('hears once why a move was refused, while the dialog is open', async () => {
    await desk.strapi
      .documents(BULLETIN)
      .update({ documentId, locale: 'en', data: { title: 'A bulletin that is heard' } as never });
    await open();
    await moverOf(desk).mustMove(documentId, 'submit');
    await moverOf(desk).mustMove(documentId, 'return');
    await submit();
    expect(await told(/στο μεταξύ/i)).toHaveLength(1);
  });

  it('hears once what became of a bulletin, and is there', async () => {
    await open();
    await submit();
    expect(await told(say('stage.in-review'))).toHaveLength(1);
    const focused = page.locator(':focus');
    expect(await focused.getAttribute('role')).toBe('status');
    expect(await focused.textContent()).toContain(say('stage.in-review'));
  });
});
