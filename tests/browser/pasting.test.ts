import type { Locator, Page } from 'playwright-core';
import { FROM_WORD } from '../../src/plugins/newsletter/admin/src/paste/copied.cases';
import { logInByHand, openWindow, type Window } from '../support/browser';
import { type Desk, startDesk } from '../support/desk';
import { firstStoryOf } from '../support/first-story';
import { hire } from '../support/people';

const STORY = 'api::story.story';

describe('Pasting into a story', () => {
  let desk: Desk;
  let window: Window;
  let page: Page;
  let documentId: string;

  beforeAll(async () => {
    desk = await startDesk({ seeded: true, admin: true });
    documentId = await firstStoryOf(desk);
    window = await openWindow();
    page = window.page;
    page.on('dialog', (question) => question.accept());
    await logInByHand(page, desk, await hire(desk, 'editor'));
    await page.goto(
      `${desk.url}/admin/content-manager/collection-types/${STORY}/${documentId}?plugins[i18n][locale]=el`,
    );
  });

  afterAll(async () => {
    await window?.close();
    await desk?.stop();
  });

  /** Leaves words on the clipboard as another program would: the page's own copying cleans nothing. */
  const copy = (copied: { html?: string; text: string }) =>
    page.evaluate(({ html, text }) => {
      const put = (event: ClipboardEvent) => {
        if (html) event.clipboardData?.setData('text/html', html);
        event.clipboardData?.setData('text/plain', text);
        event.preventDefault();
        event.stopImmediatePropagation();
      };
      document.addEventListener('copy', put, { capture: true, once: true });
      document.execCommand('copy');
    }, copied);
  const editor = () => page.locator('[data-slate-editor]').first();
  const paste = async (into: Locator, copied: { html?: string; text: string }) => {
    await copy(copied);
    await into.click();
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Control+V');
  };
  const save = async () => {
    const answered = page.waitForResponse((answer) => answer.request().method() === 'PUT');
    const button = page.getByRole('button', { name: 'Αποθήκευση', exact: true });
    await button.click();
    expect((await answered).status()).toBe(200);
    // The form is filled anew: what is clicked before would be clicked in the old one.
    await page.waitForFunction((element) => element?.hasAttribute('disabled'), await button.elementHandle());
    return desk.strapi.db.query(STORY).findOne({ where: { documentId, locale: 'el', publishedAt: null } });
  };

  test('takes from Word what it says, as blocks, and takes it back in one step', async () => {
    await editor().locator('[data-slate-string]').first().waitFor();
    const before = await editor().innerText();
    await paste(editor(), { html: FROM_WORD, text: 'Η συνάντηση στα Χανιά' });
    await editor().getByRole('heading', { name: 'Η συνάντηση στα Χανιά' }).waitFor();
    await page.keyboard.press('Control+Z');
    expect(await editor().innerText()).toBe(before);

    await paste(editor(), { html: FROM_WORD, text: 'Η συνάντηση στα Χανιά' });
    const { body } = await save();
    expect(body.map(({ type }: { type: string }) => type)).toEqual([
      'heading',
      'paragraph',
      'list',
      'list',
      'quote',
      'paragraph',
    ]);
    expect(JSON.stringify(body)).not.toMatch(/mso|Symbol|ΜΠ1|ξαναδούμε|που έφυγε|\u00a0\u00a0/);
  });

  test('goes on in a sentence with a few words, and makes rows of a list in a list', async () => {
    await editor().getByText('Πιο μέσα').click();
    await page.keyboard.press('End');
    await copy({ html: '<ul><li>Από αλλού</li><li><b>Κι άλλο</b></li></ul>', text: 'Από αλλού' });
    await page.keyboard.press('Control+V');
    await copy({ html: '<meta charset="utf-8"><span style="color:red">, και <i>μαζί</i></span>', text: ', και μαζί' });
    await page.keyboard.press('Control+V');
    const { body } = await save();
    expect(body[2].children[1].children).toEqual([
      { type: 'list-item', children: [{ type: 'text', text: 'Πιο μέσα' }] },
      { type: 'list-item', children: [{ type: 'text', text: 'Από αλλού' }] },
      {
        type: 'list-item',
        children: [
          { type: 'text', text: 'Κι άλλο', bold: true },
          { type: 'text', text: ', και ' },
          { type: 'text', text: 'μαζί', italic: true },
        ],
      },
    ]);
  });

  test('parts a paragraph where something else comes between its words', async () => {
    await editor().getByText('Μια πόλη για όλους').click();
    await page.waitForFunction(() => getSelection()?.anchorNode?.textContent === 'Μια πόλη για όλους');
    await page.evaluate(() => getSelection()?.collapse(getSelection()?.anchorNode ?? null, 'Μια πόλη'.length));
    await copy({ html: '<h3>Ανάμεσα</h3><ol><li>Ένα</li></ol>', text: 'Ανάμεσα' });
    await page.keyboard.press('Control+V');
    const { body } = await save();
    expect(body.slice(4, 8)).toEqual([
      { type: 'quote', children: [{ type: 'text', text: 'Μια πόλη' }] },
      { type: 'heading', level: 3, children: [{ type: 'text', text: 'Ανάμεσα' }] },
      {
        type: 'list',
        format: 'ordered',
        indentLevel: 0,
        children: [{ type: 'list-item', children: [{ type: 'text', text: 'Ένα' }] }],
      },
      { type: 'quote', children: [{ type: 'text', text: ' για όλους' }] },
    ]);
  });

  test('makes one line of a title that was copied with its line breaks, and «undo» knows of it', async () => {
    const headline = page.locator('[name="headline"]');
    const before = await headline.inputValue();
    await paste(headline, { text: ' Η πρώτη\r\nσυνάντηση\u00a0 \u00a0στα\u2003Χανιά\n' });
    expect(await headline.inputValue()).toBe('Η πρώτη συνάντηση στα Χανιά');
    await page.keyboard.press('Control+Z');
    expect(await headline.inputValue()).toBe(before);
    await page.keyboard.press('Control+Shift+Z');
    expect((await save()).headline).toBe('Η πρώτη συνάντηση στα Χανιά');
  });
});
