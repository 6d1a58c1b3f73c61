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

  test('goes on in the language that was chosen on the login page, and keeps it in the profile', async () => {
    const visitor = await openWindow();
    try {
      const { page } = visitor;
      const person = await hire(desk, 'editor', 'el');
      await page.goto(`${desk.url}/admin/auth/login`);
      await page.getByRole('combobox').click();
      await page.getByRole('option', { name: 'English' }).click();
      await page.getByRole('button', { name: 'Login' }).waitFor();
      const saved = page.waitForResponse((answer) => answer.request().method() === 'PUT');
      await page.locator('input[name="email"]').fill(person.email);
      await page.locator('input[name="password"]').fill(person.password);
      await page.locator('button[type="submit"]').click();
      await page.getByRole('link', { name: 'Desk', exact: true }).waitFor();
      expect((await saved).status()).toBe(200);
      const { preferedLanguage } = await desk.strapi.db.query('admin::user').findOne({ where: { id: person.id } });
      expect(preferedLanguage).toBe('en');
      await page.reload();
      await page.getByRole('link', { name: 'Desk', exact: true }).waitFor();
    } finally {
      await visitor.close();
    }
  });

  test('goes on in the language of the profile where none was chosen', async () => {
    const visitor = await openWindow();
    try {
      await logInByHand(visitor.page, desk, await hire(desk, 'editor', 'en'));
      await visitor.page.getByRole('link', { name: 'Desk', exact: true }).waitFor();
    } finally {
      await visitor.close();
    }
  });
});
