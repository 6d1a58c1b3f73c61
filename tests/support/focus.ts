/// <reference lib="dom" />
import type { Page } from 'playwright-core';

/** Waits until a field of the edit view has the focus with these words selected; `blocks` is the editor of rich text. */
export const waitForFocus = async (page: Page, field: string, words: string): Promise<void> => {
  await page.waitForFunction(
    ([expectedField, expectedWords]) => {
      const element = document.activeElement;
      if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) {
        const { name, value, selectionStart, selectionEnd } = element;
        return name === expectedField && value.slice(selectionStart ?? 0, selectionEnd ?? 0) === expectedWords;
      }
      const isEditor = element?.hasAttribute('data-slate-editor') ?? false;
      return expectedField === 'blocks' && isEditor && String(getSelection()) === expectedWords;
    },
    [field, words] as const,
  );
};
