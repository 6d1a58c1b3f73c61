import { readFileSync } from 'node:fs';
import { inProject } from '../scripts/steps/project.mjs';

const TEXTS = JSON.parse(readFileSync(inProject('src', 'plugins', 'newsletter', 'translations', 'el.json'), 'utf8'));
const say = (id) => TEXTS[`newsletter.admin.${id}`];

/** The words by which a panel is known, and those that it shows once it has been answered. */
const WORDS = {
  titles: Object.fromEntries(
    ['stage', 'checks', 'comments', 'languages', 'preview'].map((name) => [name, say(`panel.${name}`)]),
  ),
  stage: say('stage.publish-here'),
  comments: say('comments.none'),
  preview: say('preview.open'),
};

/** Runs in the page: notes when something is first there, and how long the page was busy; `window.watched` tells it. */
const watch = (words) => {
  const panel = (name) => {
    const titles = [...document.querySelectorAll('section h3')];
    const title = titles.find((each) => each.textContent.startsWith(words.titles[name]));
    return { section: title?.closest('section'), title };
  };
  const says = (name) => panel(name).section?.textContent.includes(words[name]) ?? false;
  const signs = {
    editable: () => document.querySelector('input[name="title"]')?.disabled === false,
    panels: () =>
      ['stage', 'comments', 'preview'].every(says) &&
      // The count of findings stands beside the title once they are known.
      panel('checks').title?.textContent.length > words.titles.checks.length &&
      Boolean(panel('languages').section?.querySelector('ul')),
    board: () => document.querySelectorAll('main section li').length > 0,
    workbench: () => document.querySelector('.row textarea') !== null,
  };
  const watched = { seen: {}, blocks: [], keys: [], from: 0 };
  window.watched = watched;
  const look = () => {
    for (const [name, isThere] of Object.entries(signs)) {
      if (!(name in watched.seen) && isThere()) watched.seen[name] = performance.now() - watched.from;
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  const gather = (type, into, options) =>
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) into(entry);
    }).observe({ type, ...options });
  gather('longtask', ({ duration }) => watched.blocks.push(duration));
  gather('event', ({ name, duration }) => name === 'keydown' && watched.keys.push(duration), { durationThreshold: 16 });
};

/** Lets every page that a window opens from now on note what it shows. */
export const watchPages = (context) => context.addInitScript(watch, WORDS);

/** Milliseconds from the start of the page, or from `startAnew`, until each of the named things was there. */
export const untilSeen = async (page, names) => {
  const all = (wanted) => wanted.every((name) => name in window.watched.seen);
  await page.waitForFunction(all, names, { polling: 50 });
  return page.evaluate(() => window.watched.seen);
};

/** Follows a link of the page and counts from then. */
export const followAnew = (page, selector) =>
  page.evaluate((wanted) => {
    Object.assign(window.watched, { seen: {}, from: performance.now() });
    document.querySelector(wanted).click();
  }, selector);

/** What kept the page busy while something was done: the longest task and the slowest key until it was painted, in ms. */
export const busyWhile = async (page, work) => {
  await page.evaluate(() => {
    window.watched.blocks.length = 0;
    window.watched.keys.length = 0;
  });
  await work();
  return page.evaluate(() => ({
    block: Math.max(0, ...window.watched.blocks),
    key: Math.max(0, ...window.watched.keys),
  }));
};
