import { equal } from 'node:assert/strict';
import os from 'node:os';
import { inProject } from '../scripts/steps/project.mjs';
import { barsOfAdmin } from './bars.mjs';
import { copyBulletins } from './copy-bulletins.mjs';
import { fillDesk } from './fill-desk.mjs';
import { databaseIn, openHomes } from './home.mjs';
import { openAdmin } from './open-admin.mjs';
import { reportAdmin } from './report-admin.mjs';
import { startProcess } from './start-process.mjs';
import { spread } from './summary.mjs';
import { busyWhile, followAnew, untilSeen, watchPages } from './watch-page.mjs';

const LIMIT_MS = 240_000;
/** Bulletins of the desk, the two of the seed among them, and how many are published; the others are being written. */
const BULLETINS = 200;
const PUBLISHED = 150;
const AT_WORK = ['draft', 'in-translation', 'in-review'];
const FIRST_NUMBER = 101;

const KEYS = 20;
/** Others in every round: what is checked is remembered. */
const wordsOf = (round) => ` και το σχεδιασμό ${String.fromCodePoint(0x3b1 + (round % 17))}`.padEnd(KEYS, 'ν');
const KEY_MS = 60;
/** As long as the checks wait, and somewhat more. */
const PAUSE_MS = 1000;

const BOARD = '/admin/plugins/newsletter';
const TRANSLATIONS = `${BOARD}/languages`;

const TITLES = {
  desk: { el: `Ένα γραφείο με ${BULLETINS} δελτία`, en: 'A desk with 200 bulletins' },
  rounds: { el: 'Μετρήσεις στον browser', en: 'Measuring in the browser' },
};

const startDesk = (home, file = 'admin-process.cjs') => startProcess(inProject('bench', file), home, { home });

/** Fills a seeded desk that has ended; gives the id of a bulletin that is being written. */
const fill = (file) => {
  fillDesk(file, PUBLISHED - 1);
  const last = BULLETINS - 3;
  return copyBulletins(
    file,
    Array.from({ length: BULLETINS - 2 }, (_, at) => ({
      number: FIRST_NUMBER + at,
      // The last one is a draft.
      stage: at < PUBLISHED - 1 ? 'published' : AT_WORK[(last - at) % AT_WORK.length],
    })),
  );
};

const waitUntil = async (page, isSo) => {
  const late = Date.now() + 20_000;
  while (!isSo()) {
    if (Date.now() > late) throw new Error('The live check was not answered');
    await page.waitForTimeout(20);
  }
};

const measureOnce = async ({ page, cutOff }, { url, bulletinId, longId, round }) => {
  const form = `${url}/admin/content-manager/collection-types/api::bulletin.bulletin/${bulletinId}?plugins[i18n][locale]=el`;
  const open = async (address, names) => {
    await page.goto(address, { waitUntil: 'commit' });
    return untilSeen(page, names);
  };
  const checks = [];
  page.removeAllListeners('requestfinished');
  page.on('requestfinished', (request) => {
    if (!/\/check\?/.test(request.url())) return;
    const { requestStart, responseEnd } = request.timing();
    checks.push(responseEnd - requestStart);
  });
  const pause = (answers) =>
    answers === null ? page.waitForTimeout(PAUSE_MS) : waitUntil(page, () => checks.length >= answers);
  // Half, then a pause in which the checks are asked and shown, then on.
  const type = async (isChecked) => {
    const title = page.locator('input[name="title"]');
    const before = await title.inputValue();
    const words = wordsOf(round);
    await title.press('End');
    const busy = await busyWhile(page, async () => {
      await title.pressSequentially(words, { delay: KEY_MS });
      await pause(isChecked ? 1 : null);
      await title.pressSequentially(words, { delay: KEY_MS });
      await pause(isChecked ? 2 : null);
    });
    // Else it would be offered as unsaved work when the form is opened next.
    await title.fill(before);
    return busy;
  };

  await cutOff(true);
  const strapi = { ...(await open(form, ['editable'])), typing: await type(false) };
  await cutOff(false);
  const deltio = { ...(await open(form, ['editable', 'panels'])), typing: await type(true) };
  const board = await open(url + BOARD, ['board']);
  await followAnew(page, `main a[href*="${bulletinId}"]`);
  const link = await untilSeen(page, ['editable', 'panels']);
  return { strapi, deltio, board, link, checks, translating: await translateOnce(page, { url, longId, round }) };
};

/** Opens the workbench of the long bulletin from the list of translations, and types into the segment that it opens with. */
const translateOnce = async (page, { url, longId, round }) => {
  const link = `main a[href*="/translate/${longId}"]`;
  await page.goto(url + TRANSLATIONS, { waitUntil: 'commit' });
  await page.locator(link).waitFor();
  await followAnew(page, link);
  const { workbench } = await untilSeen(page, ['workbench']);
  const target = page.locator('.row textarea');
  const before = await target.inputValue();
  const typing = await busyWhile(page, () => target.pressSequentially(wordsOf(round), { delay: KEY_MS }));
  await target.fill(before);
  return { workbench, typing };
};

const measure = async (admin, about, { rounds, deadline, onRound }) => {
  const samples = [];
  let longest = 0;
  for (let round = 0; round <= rounds && Date.now() + longest <= deadline; round += 1) {
    const began = Date.now();
    const sample = await measureOnce(admin, { ...about, round });
    longest = Math.max(longest, Date.now() - began);
    // The first round warms up.
    if (round === 0) continue;
    samples.push(sample);
    onRound(round);
  }
  return samples;
};

const summarise = (samples) => {
  const of = (read) => spread(samples.map(read));
  return {
    alone: of(({ strapi }) => strapi.editable),
    editable: of(({ deltio }) => deltio.editable),
    panels: of(({ deltio }) => deltio.panels),
    board: of(({ board }) => board.board),
    linkEditable: of(({ link }) => link.editable),
    linkPanels: of(({ link }) => link.panels),
    toAlone: {
      editable: of(({ strapi, deltio }) => deltio.editable / strapi.editable),
      panels: of(({ strapi, deltio }) => deltio.panels / strapi.editable),
      board: of(({ strapi, board }) => board.board / strapi.editable),
    },
    typing: {
      alone: { key: of(({ strapi }) => strapi.typing.key), block: of(({ strapi }) => strapi.typing.block) },
      deltio: { key: of(({ deltio }) => deltio.typing.key), block: of(({ deltio }) => deltio.typing.block) },
    },
    workbench: of(({ translating }) => translating.workbench),
    translating: of(({ translating }) => translating.typing.key),
    check: spread(samples.flatMap(({ checks }) => checks)),
  };
};

/** Measures the admin of a desk with many bulletins in a real browser; gives its section of the report and its bars. */
export const runAdmin = async ({ rounds }, progress) => {
  const deadline = Date.now() + LIMIT_MS;
  const [loadBefore] = os.loadavg();
  const homes = openHomes();
  const open = [];
  const onRound = (round) => progress.note({ el: `γύρος ${round} από ${rounds}`, en: `round ${round} of ${rounds}` });
  try {
    const { admin, about } = await progress.step(TITLES.desk, async () => {
      const home = homes.make();
      const seeding = await startDesk(home, 'bare-desk-process.cjs');
      await seeding.stop();
      const bulletinId = fill(databaseIn(home));
      const desk = await startDesk(home);
      open.push(desk.stop);
      const window = await openAdmin(desk, { home, prepare: watchPages, progress });
      open.push(window.close);
      return { admin: window, about: { url: desk.url, bulletinId, longId: desk.longId } };
    });
    const samples = await progress.step(TITLES.rounds, () => measure(admin, about, { rounds, deadline, onRound }));
    equal(samples.length > 0, true, 'no round was made');
    const [loadAfter] = os.loadavg();
    const figures = summarise(samples);
    const section = reportAdmin({
      figures,
      bulletins: BULLETINS,
      keys: 2 * KEYS,
      rounds: { asked: rounds, made: samples.length },
      loadBefore,
      loadAfter,
    });
    return { section, bars: barsOfAdmin(figures, BULLETINS) };
  } finally {
    for (const close of open.reverse()) await close();
    homes.remove();
  }
};
