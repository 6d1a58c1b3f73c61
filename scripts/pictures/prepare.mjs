import { readFileSync } from 'node:fs';
import { requireFromProject } from '../steps/project.mjs';
import { settled } from './studio.mjs';

/** On a narrow screen Strapi keeps the panels beside a form in a drawer at its foot, which this button opens. */
const DRAWER = { el: 'Άλλες ενέργειες', en: 'Open more actions' };

const openDrawer = async (page) => {
  const language = await page.locator('html').getAttribute('lang');
  const drawer = page.locator('div:has(> [data-testid="actions-drawer-overlay"])');
  const button = drawer.getByRole('button', { name: DRAWER[language] });
  if (!(await button.isVisible())) return;
  await button.click();
  await settled(page);
};

/** Presses the first button that says what stands under a key, and waits for what comes of it. */
export const afterPressing = (key) => async (page, say) => {
  await openDrawer(page);
  await page
    .getByRole('button')
    .filter({ hasText: say(key) })
    .first()
    .click();
  await settled(page);
};

const NEXT = { published: 'correct', draft: 'submit', 'in-review': 'approve', approved: 'revoke' };

/** Brings the bulletin that was published to a stage on its way to a correction; by a command, and whoever may. */
export const bringing = (stage) => async (strapi, ids) => {
  const { moveBulletin } = requireFromProject('./dist/src/plugins/newsletter/server/src/services/move-bulletin');
  const { readWorkflow } = requireFromProject('./dist/src/plugins/newsletter/server/src/gateways/workflow-gateway');
  const actor = { name: 'command:pictures', role: 'owner', channel: 'command' };
  const note = { el: 'Διορθώθηκε μια λεζάντα.', en: 'A caption was corrected.' };
  for (;;) {
    const now = await readWorkflow(strapi, ids.published);
    if (now.stage === stage) return;
    const move = NEXT[now.stage];
    const moved = await moveBulletin(strapi, { bulletinId: ids.published, move, actor, reason: 'Δοκιμή', note });
    if (!moved.ok) throw new Error(`${move}: ${moved.error.code}`);
  }
};

/** Saves a form after a program saved other words in a field of it. */
export const afterLosingARace =
  (uid, idOf, field) =>
  async (page, _say, { strapi, ids }) => {
    const own = 'Όπως το ξέρω εγώ';
    await page.locator(`[name="${field}"]`).fill(own);
    const data = { [field]: `Όπως το είδε άλλος ${String(Date.now()).slice(-3)}` };
    await strapi.documents(uid).update({ documentId: idOf(ids), locale: 'el', data });
    // Strapi's words: no key of the desk's says them.
    await page.getByRole('button', { name: 'Αποθήκευση', exact: true }).click();
    await settled(page);
  };

/** Brings a file back into the open dialog of files, with words where its first two translations were empty or others. */
export const afterBringingBack = (key) => async (page, say) => {
  const dialog = page.getByRole('dialog');
  const coming = page.waitForEvent('download');
  await dialog.getByRole('button', { name: say(key), exact: true }).click();
  const file = await coming;
  let changed = 0;
  const text = readFileSync(await file.path(), 'utf8').replaceAll(/^msgstr ".*"$/gm, (line) => {
    changed += 1;
    // The first is the head of the file.
    return changed === 2 || changed === 3 ? `msgstr "As the tool has it, ${changed}"` : line;
  });
  const buffer = Buffer.from(text);
  await dialog
    .locator('input[type=file]')
    .setInputFiles({ name: file.suggestedFilename(), mimeType: 'text/plain', buffer });
  await settled(page);
};

/** One thing after the other. */
export const afterAll =
  (...preparations) =>
  async (...given) => {
    for (const prepare of preparations) await prepare(...given);
  };

/** Brings the heading that says what stands under a key to the top of the window. */
export const afterScrollingTo = (key) => async (page, say) => {
  await page
    .getByRole('heading', { name: say(key) })
    .first()
    .evaluate((heading) => heading.scrollIntoView());
};
