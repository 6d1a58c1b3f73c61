import type { Page } from 'playwright-core';
import { logInByHand, openWindow, visitAdmin, type Window } from '../support/browser';
import { type Desk, startDesk } from '../support/desk';
import { hire } from '../support/people';

const TYPES = '/content-manager/collection-types';
const SAID = 'Αλλάζει στην ελληνική φόρμα.';

describe('What is the same in both languages', () => {
  let desk: Desk;
  let window: Window;
  let page: Page;
  const ids: Record<string, string> = {};

  beforeAll(async () => {
    desk = await startDesk({ seeded: true, admin: true });
    for (const name of ['bulletin', 'story', 'event']) {
      const row = await desk.strapi.db.query(`api::${name}.${name}`).findOne({ orderBy: { id: 'desc' } });
      ids[name] = row.documentId;
    }
    window = await openWindow();
    page = window.page;
    await logInByHand(page, desk, await hire(desk, 'editor'));
  });

  afterAll(async () => {
    await window?.close();
    await desk?.stop();
  });

  /** A story of somebody who greets, about something. */
  const storyWithTalk = async (): Promise<string> => {
    const talk = { role: 'greeting', topicEl: 'Θέμα', topicEn: null };
    const data = { headline: 'Χαιρετισμός στα Χανιά', appearances: [talk] } as never;
    return (await desk.strapi.documents('api::story.story').create({ locale: 'el', data })).documentId;
  };
  const field = (name: string) => page.locator(`[name="${name}"]`);
  const open = async (name: string, locale: string, id = ids[name]) => {
    await visitAdmin(page, `${TYPES}/api::${name}.${name}/${id}?plugins[i18n][locale]=${locale}`);
    await page.getByRole('button', { name: 'Αποθήκευση', exact: true }).waitFor();
  };

  test('is entered in the Greek form, and shown in the English one', async () => {
    await open('event', 'en');
    await field('title').waitFor();
    expect(await field('title').isEnabled()).toBe(true);
    expect(await field('place').isEnabled()).toBe(true);
    for (const name of ['ordinal', 'startDate']) expect([name, await field(name).isEnabled()]).toEqual([name, false]);
    expect(await page.getByText(SAID).count()).toBeGreaterThan(5);

    await open('event', 'el');
    await field('title').waitFor();
    for (const name of ['title', 'ordinal', 'startDate']) {
      expect([name, await field(name).isEnabled()]).toEqual([name, true]);
    }
    expect(await page.getByText(SAID).count()).toBe(0);
  });

  test('is the order of the stories, and every talk but for its English words', async () => {
    await open('bulletin', 'en');
    await field('title').waitFor();
    expect(await field('number').isEnabled()).toBe(false);
    expect(await page.getByRole('button', { name: 'Προσθήκη', exact: true }).isEnabled()).toBe(false);

    await open('story', 'en', await storyWithTalk());
    await page.getByRole('button', { name: 'Θέμα', exact: true }).click();
    await field('appearances.0.topicEn').waitFor();
    expect(await field('appearances.0.topicEn').isEnabled()).toBe(true);
    expect(await field('appearances.0.topicEl').isEnabled()).toBe(false);
  });

  test('is filled in wherever a document is begun', async () => {
    await open('event', 'en', 'create');
    await field('title').waitFor();
    for (const name of ['title', 'ordinal', 'startDate']) {
      expect([name, await field(name).isEnabled()]).toEqual([name, true]);
    }
  });
});
