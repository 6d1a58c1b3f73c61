import type { Locator, Page } from 'playwright-core';
import type { Tally } from './tally';

/** One person's mouse and keyboard. Whatever they do is counted. */
export interface Hand {
  page: Page;
  click(target: Locator): Promise<void>;
  /** Goes into a field and types. */
  write(field: Locator, text: string): Promise<void>;
  /** Opens a list and takes what is called so. */
  choose(list: Locator, option: string): Promise<void>;
  /** Lets a file fall onto a place of the page. */
  drop(target: Locator, file: DroppedFile): Promise<void>;
}

/** A file as it lies on somebody's computer. */
export type DroppedFile = { readonly name: string; readonly type: string; readonly bytes: Buffer };

/** A hand on a page, which counts into a tally. */
export const handOn = (page: Page, tally: Tally): Hand => {
  const click = async (target: Locator) => {
    await target.click();
    tally.count('clicks');
  };
  return {
    page,
    click,
    write: async (field, text) => {
      await field.click();
      await page.keyboard.insertText(text);
      tally.count('fields');
      tally.count('characters', text.length);
    },
    choose: async (list, option) => {
      await click(list);
      await click(page.getByRole('option', { name: option, exact: true }));
    },
    drop: async (target, { name, type, bytes }) => {
      const dataTransfer = await page.evaluateHandle(
        ([base64, fileName, fileType]) => {
          const content = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
          const carried = new DataTransfer();
          carried.items.add(new File([content], fileName, { type: fileType }));
          return carried;
        },
        [bytes.toString('base64'), name, type] as const,
      );
      for (const event of ['dragenter', 'dragover', 'drop']) await target.dispatchEvent(event, { dataTransfer });
      tally.count('clicks');
    },
  };
};
