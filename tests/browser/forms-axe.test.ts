import type { Page } from 'playwright-core';
import { logInByHand, openWindow, visitAdmin, type Window } from '../support/browser';
import { type Desk, startDesk } from '../support/desk';
import { findOffences } from '../support/offences';
import { hire } from '../support/people';

const TYPES = ['bulletin', 'story', 'event', 'speaker', 'beneficiary'] as const;

describe('The forms of content', () => {
  let desk: Desk;
  let window: Window;
  let page: Page;

  beforeAll(async () => {
    desk = await startDesk({ seeded: true, admin: true });
    window = await openWindow();
    page = window.page;
    await logInByHand(page, desk, await hire(desk, 'editor'));
  });

  afterAll(async () => {
    await window?.close();
    await desk?.stop();
  });

  const open = async (type: (typeof TYPES)[number]) => {
    const where = type === 'bulletin' ? { number: 2 } : {};
    const uid = `api::${type}.${type}`;
    const { documentId } = await desk.strapi.db.query(uid).findOne({ where, orderBy: { id: 'desc' } });
    await visitAdmin(page, `/content-manager/collection-types/${uid}/${documentId}?plugins[i18n][locale]=el`);
  };

  test.each(TYPES)('give axe nothing to find in the form of a %s, Strapi’s own parts included', async (type) => {
    await open(type);
    await page.getByRole('heading', { name: /^Έλεγχοι/ }).waitFor();
    await page.waitForLoadState('networkidle');
    expect(await findOffences(page, 'body')).toEqual([]);
  });

  test('tell which rich text one writes in', async () => {
    await open('story');
    await page.getByRole('textbox', { name: /^Κείμενο/ }).waitFor();
  });
});
