import { settled } from './studio.mjs';

/** Presses the first button that says what stands under a key, and waits for what comes of it. */
export const afterPressing = (key) => async (page, say) => {
  await page
    .getByRole('button')
    .filter({ hasText: say(key) })
    .first()
    .click();
  await settled(page);
};

/** Brings the heading that says what stands under a key to the top of the window. */
export const afterScrollingTo = (key) => async (page, say) => {
  await page
    .getByRole('heading', { name: say(key) })
    .first()
    .evaluate((heading) => heading.scrollIntoView());
};
