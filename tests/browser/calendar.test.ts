/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import { logInByHand, openWindow, type Window } from '../support/browser';
import { writeReadyBulletin } from '../support/bulletins';
import { type Desk, startDesk } from '../support/desk';
import { moverOf } from '../support/move';
import { findOffences } from '../support/offences';
import { hire } from '../support/people';

/** The month for which `moverOf` schedules: 20 December 2099, 09:00. */
const MONTH = '2099-12';

describe('The calendar of the desk', () => {
  let desk: Desk;
  let window: Window;
  let page: Page;

  beforeAll(async () => {
    desk = await startDesk({ seeded: true, admin: true });
    const { documentId } = await writeReadyBulletin(desk);
    const { mustMove } = moverOf(desk);
    for (const move of ['submit', 'approve', 'schedule'] as const) await mustMove(documentId, move);
    const events = desk.strapi.documents('api::event.event' as never) as never as {
      create(params: unknown): Promise<unknown>;
    };
    await events.create({
      locale: 'el',
      data: { title: 'Διημερίδα στα Χανιά', startDate: '2099-12-07', endDate: '2099-12-08', startTime: '10:00:00.000' },
    });
    await events.create({ locale: 'el', data: { title: 'Αποτίμηση', startDate: '2100-01-04', state: 'postponed' } });
    window = await openWindow();
    page = window.page;
    await logInByHand(page, desk, await hire(desk, 'editor'));
  });

  afterAll(async () => {
    await window?.close();
    await desk?.stop();
  });

  const day = (number: number) =>
    page.getByRole('gridcell').filter({ has: page.getByText(String(number), { exact: true }) });

  test('opens at this month, in Greek, with the week beginning on Monday', async () => {
    await page.getByRole('link', { name: 'Γραφείο δελτίου' }).click();
    await page.getByRole('link', { name: 'Ημερολόγιο' }).click();
    await page.getByRole('heading', { level: 1, name: 'Ημερολόγιο' }).waitFor();
    const [month = ''] = await page.getByRole('heading', { level: 2 }).allTextContents();
    const now = { month: 'long', year: 'numeric', timeZone: 'Europe/Athens' } as const;
    expect(month).toBe(new Intl.DateTimeFormat('el', now).format());
    expect(await page.getByRole('columnheader').allTextContents()).toEqual([
      'Δευτέρα',
      'Τρίτη',
      'Τετάρτη',
      'Πέμπτη',
      'Παρασκευή',
      'Σάββατο',
      'Κυριακή',
    ]);
    expect(await page.locator('td[aria-current=date]').getByText('Σήμερα').count()).toBe(1);
    expect(await page.getByText(/newsletter\.admin/).count()).toBe(0);
  });

  test('shows events on each of their days, and what is scheduled by the clock of the desk', async () => {
    await page.goto(`${desk.url}/admin/plugins/newsletter/calendar?month=${MONTH}`);
    await page.getByRole('heading', { level: 2, name: 'Δεκέμβριος 2099' }).waitFor();
    await page.getByRole('status').getByText('Δεκέμβριος 2099: 2 εγγραφές').waitFor();
    await day(7).getByRole('link', { name: 'Εκδήλωση 10:00 · Διημερίδα στα Χανιά' }).waitFor();
    await day(8).getByRole('link', { name: 'Εκδήλωση · Διημερίδα στα Χανιά' }).waitFor();
    await day(20)
      .getByRole('link', { name: /^Δημοσίευση 09:00 · Αρ\. 2 / })
      .waitFor();
    expect(await findOffences(page, 'main')).toEqual([]);
  });

  test('goes from month to month by keyboard and keeps the focus', async () => {
    const next = page.getByRole('button', { name: 'Επόμενος μήνας' });
    await next.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('status').getByText('Ιανουάριος 2100: 1 εγγραφή').waitFor();
    await day(4).getByRole('link', { name: 'Εκδήλωση · Αποτίμηση · Αναβλήθηκε' }).waitFor();
    expect(await next.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await page.getByRole('status').getByText('Φεβρουάριος 2100: καμία εγγραφή').waitFor();
  });

  test('goes from day to day by keyboard, over the edges of a month, and into what falls on a day', async () => {
    await page.goto(`${desk.url}/admin/plugins/newsletter/calendar?month=${MONTH}`);
    await page.getByRole('grid', { name: 'Δεκέμβριος 2099' }).waitFor();
    expect(await page.locator('td[tabindex="0"]').count()).toBe(1);
    const inFocus = (name: string) =>
      page.waitForFunction((words) => document.activeElement?.getAttribute('aria-label') === words, name);
    await page.getByRole('button', { name: 'Λίστα' }).focus();
    await page.keyboard.press('Tab');
    await inFocus('Τρίτη 1 Δεκεμβρίου 2099: καμία εγγραφή');
    for (const [key, there] of [
      ['End', 'Κυριακή 6 Δεκεμβρίου 2099: καμία εγγραφή'],
      ['ArrowRight', 'Δευτέρα 7 Δεκεμβρίου 2099: 1 εγγραφή'],
      ['ArrowDown', 'Δευτέρα 14 Δεκεμβρίου 2099: καμία εγγραφή'],
      ['PageDown', 'Πέμπτη 14 Ιανουαρίου 2100: καμία εγγραφή'],
      ['PageUp', 'Δευτέρα 14 Δεκεμβρίου 2099: καμία εγγραφή'],
      ['ArrowUp', 'Δευτέρα 7 Δεκεμβρίου 2099: 1 εγγραφή'],
    ] as const) {
      await page.keyboard.press(key);
      await inFocus(there);
    }
    expect(await page.locator('td[tabindex="0"]').count()).toBe(1);
    await page.keyboard.press('Enter');
    expect(await page.locator(':focus').innerText()).toBe('Εκδήλωση 10:00 · Διημερίδα στα Χανιά');
    await page.keyboard.press('Escape');
    await inFocus('Δευτέρα 7 Δεκεμβρίου 2099: 1 εγγραφή');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.waitForURL(/api::event\.event/);
  });

  test('shows the same as a list, which survives a reload and leads to each form', async () => {
    await page.goto(`${desk.url}/admin/plugins/newsletter/calendar?month=${MONTH}`);
    await page.getByRole('button', { name: 'Λίστα' }).click();
    await page.getByRole('heading', { level: 3, name: 'Δευτέρα 7 Δεκεμβρίου' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { level: 3, name: 'Κυριακή 20 Δεκεμβρίου' }).waitFor();
    expect(await findOffences(page, 'main')).toEqual([]);
    await page.getByRole('link', { name: /^Δημοσίευση 09:00/ }).click();
    await page.waitForURL(/api::bulletin\.bulletin/);
  });
});
