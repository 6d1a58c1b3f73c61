import { equal } from 'node:assert/strict';
import os from 'node:os';
import { inProject } from '../scripts/steps/project.mjs';
import { ask } from './ask.mjs';
import { askMeter } from './ask-meter.mjs';
import { barsOfPublish } from './bars.mjs';
import { openHomes } from './home.mjs';
import { reportPublish } from './report-publish.mjs';
import { startProcess } from './start-process.mjs';
import { spread } from './summary.mjs';

const LIMIT_MS = 150_000;
/** Publications by each desk in one round. */
const PUBLICATIONS = 4;
const WHOLE = '/api/newsletter/bulletins/1?locale=el';

const TITLES = {
  desks: { el: 'Δύο γραφεία: με το Deltio και με το Strapi μόνο', en: 'Two desks: with Deltio, and with Strapi alone' },
  rounds: { el: 'Δημοσιεύσεις', en: 'Publishing' },
};

const open = (home, isBare) => startProcess(inProject('bench', 'publish-process.cjs'), home, { home, isBare });

/** The first answer to a reader after a publication, in milliseconds: nothing of it was in memory. */
const firstAnswer = async ({ url }) => {
  const began = performance.now();
  const { status } = await ask(url + WHOLE);
  equal(status, 200, WHOLE);
  return performance.now() - began;
};

const measure = async ({ deltio, strapi }, { rounds, deadline, onRound }) => {
  const samples = [];
  let longest = 0;
  for (let round = 0; round <= rounds && Date.now() + longest <= deadline; round += 1) {
    const began = Date.now();
    const sample = { deltio: [], strapi: [], first: [], again: [] };
    for (let turn = 0; turn < PUBLICATIONS; turn += 1) {
      sample.deltio.push(await askMeter(deltio, 'publish'));
      sample.first.push(await firstAnswer(deltio));
      sample.again.push(await firstAnswer(deltio));
      sample.strapi.push(await askMeter(strapi, 'publish'));
    }
    longest = Math.max(longest, Date.now() - began);
    // The first round warms up.
    if (round === 0) continue;
    samples.push(sample);
    onRound(round);
  }
  return samples;
};

const middle = (numbers) => spread(numbers).median;

const summarise = (samples, figure) => {
  const of = (name) => samples.map((sample) => middle(sample[name].map((one) => one[figure])));
  const [deltio, strapi] = [of('deltio'), of('strapi')];
  return {
    deltio: spread(deltio),
    strapi: spread(strapi),
    ratio: spread(deltio.map((one, at) => one / strapi[at])),
  };
};

/** Measures publishing with Deltio beside Strapi's own, in turn; gives its section of the report and its bars. */
export const runPublish = async ({ rounds }, progress) => {
  const deadline = Date.now() + LIMIT_MS;
  const [loadBefore] = os.loadavg();
  const homes = openHomes();
  const servers = [];
  const start = async (home, isBare) => {
    const server = await open(home, isBare);
    servers.push(server);
    return server;
  };
  const onRound = (round) => progress.note({ el: `γύρος ${round} από ${rounds}`, en: `round ${round} of ${rounds}` });
  try {
    const desks = await progress.step(TITLES.desks, async () => {
      const seeded = homes.make();
      const seeding = await open(seeded, false);
      await seeding.stop();
      return { deltio: await start(seeded, false), strapi: await start(homes.make(seeded), true) };
    });
    const samples = await progress.step(TITLES.rounds, () => measure(desks, { rounds, deadline, onRound }));
    const [loadAfter] = os.loadavg();
    const time = summarise(samples, 'ms');
    const section = reportPublish({
      time,
      processor: summarise(samples, 'processor'),
      first: spread(samples.map(({ first }) => middle(first))),
      again: spread(samples.map(({ again }) => middle(again))),
      publications: PUBLICATIONS,
      rounds: { asked: rounds, made: samples.length },
      loadBefore,
      loadAfter,
    });
    return { section, bars: barsOfPublish(time.ratio) };
  } finally {
    await Promise.all(servers.map(({ stop }) => stop()));
    homes.remove();
  }
};
