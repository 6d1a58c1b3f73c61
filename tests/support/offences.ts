import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** What fades in is judged as it stands, not on its way; what never ends (a loader) is not waited for. */
const settled = () =>
  document
    .getAnimations()
    .every(({ playState, effect }) => playState !== 'running' || effect?.getComputedTiming().endTime === Infinity);

/** What axe finds inside the element of a selector once it stands still: `[]`, or rule and places. */
export const findOffences = async (page: Page, within: string): Promise<string[]> => {
  await page.waitForFunction(settled);
  // A page with one origin needs no second window for axe to conclude in.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().include(within).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
};
