import { logInByHand, openWindow, type Window } from '../support/browser';
import { type Desk, startDesk } from '../support/desk';
import { hire } from '../support/people';

describe('the admin, in a real browser', () => {
  let desk: Desk;
  let window: Window;

  beforeAll(async () => {
    desk = await startDesk({ seeded: true, admin: true });
    window = await openWindow();
  });

  afterAll(async () => {
    await window?.close();
    await desk?.stop();
  });

  test('lets the administrator in, and shows no error on the way', async () => {
    const errors: string[] = [];
    window.page.on('pageerror', (error) => errors.push(error.message));

    await logInByHand(window.page, desk, await hire(desk, 'administrator'));

    expect(new URL(window.page.url()).pathname).toMatch(/^\/admin\/?$/);
    expect(errors).toEqual([]);
  });
});
