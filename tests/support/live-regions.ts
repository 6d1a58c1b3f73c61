import type { Page } from 'playwright-core';

type Listening = { heard: string[] };

/** Begins to note what comes into live regions, in the order in which a screen reader is told. */
export const listen = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const LIVE = '[role=status], [role=alert], [aria-live]';
    const told = new Map<Element, string>();
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    // What stands in a region inside another is told by the inner one.
    const wordsOf = (node: Node): string =>
      Array.from(node.childNodes)
        .map((child) => (child instanceof Element ? (child.matches(LIVE) ? '' : wordsOf(child)) : child.textContent))
        .join(' ');
    const look = () => {
      for (const region of Array.from(document.querySelectorAll(LIVE))) {
        const words = wordsOf(region).replace(/\s+/g, ' ').trim();
        if (words !== '' && told.get(region) !== words && region.getAttribute('aria-live') !== 'off') heard.push(words);
        told.set(region, words);
      }
    };
    look();
    heard.length = 0;
    new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true });
  });

/** What was told since, each as often as it was. */
export const heardIn = (page: Page): Promise<string[]> =>
  page.evaluate(() => (globalThis as unknown as Listening).heard);
