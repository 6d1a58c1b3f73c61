import type { PersonalMove } from '../../../src/plugins/newsletter/domain/workflow/stages';
import type { Colleague } from './office';

/** Opens bulletin no. 3 from what waits for somebody on their first page. */
export const openFromMyTurn = async ({ hand, page, words }: Colleague): Promise<void> => {
  if (!isHome(page)) await hand.click(page.getByRole('link', { name: words.strapi.home, exact: true }).first());
  const mine = page.getByRole('region', { name: words.say('admin.home.my-turn') });
  await hand.click(mine.getByRole('link', { name: /^\S+ 3 · / }));
  await stagePanel(page, words).waitFor();
};

/** Opens bulletin no. 3 from the form of what it shows. */
export const openBulletin = async ({ hand, page, words }: Colleague): Promise<void> => {
  await hand.click(page.locator('aside').getByRole('link', { name: /^\S+ 3 · / }));
  await stagePanel(page, words).waitFor();
};

/** Makes a move of the bulletin that is open: asks for it, answers what it asks, and confirms. */
export const makeMove = async (
  { hand, page, words }: Colleague,
  move: PersonalMove,
  answers: Record<string, string> = {},
): Promise<void> => {
  const button = { name: words.say(`move.${move}`), exact: true } as const;
  await hand.click(page.locator('aside').getByRole('button', button));
  const dialog = page.getByRole('alertdialog');
  for (const [key, answer] of Object.entries(answers)) {
    const name = new RegExp(`^${words.say(`admin.dialog.${key}`)}`);
    await hand.write(dialog.getByRole('textbox', { name }), answer);
  }
  await hand.click(dialog.getByRole('button', button));
  await dialog.waitFor({ state: 'detached' });
};

const isHome = (page: Colleague['page']) => /\/admin\/?$/.test(new URL(page.url()).pathname);

const stagePanel = (page: Colleague['page'], words: Colleague['words']) =>
  page.getByRole('heading', { name: words.say('admin.panel.stage'), exact: true });
