import { equal } from 'node:assert/strict';
import os from 'node:os';
import { inProject } from '../scripts/steps/project.mjs';
import { ask } from './ask.mjs';
import { askMeter } from './ask-meter.mjs';
import { barsOfStartUp } from './bars.mjs';
import { fillDesk } from './fill-desk.mjs';
import { databaseIn, openHomes } from './home.mjs';
import { reportStartUp } from './report-start-up.mjs';
import { startProcess } from './start-process.mjs';
import { spread } from './summary.mjs';

const LIMIT_MS = 240_000;
/** Editions that the full desk has beside the seed's one; each brings two audit entries. */
const ADDED = 500;
const WHOLE = '/api/newsletter/bulletins/1?locale=el';
const LIST = '/api/newsletter/bulletins?locale=el';

/** What is measured of a start: the time until each moment, and the processor time until the first of them. */
const MOMENTS = ['listening', 'processor', 'answered', 'listed'];
/** Strapi alone comes no further. */
const OF_STRAPI = ['listening', 'processor'];
/** The orders of the rounds: each desk stands once in each place, so that a load that rises or falls favours none. */
const ORDERS = [
  ['strapi', 'seeded', 'full'],
  ['seeded', 'full', 'strapi'],
  ['full', 'strapi', 'seeded'],
];

/** Starts a desk, ends it, and gives for each moment the milliseconds since its process was started, and `processor`. */
const start = async ({ home, editions, isBare }) => {
  const began = performance.now();
  const sinceThen = () => performance.now() - began;
  const desk = await startProcess(inProject('bench', 'bare-desk-process.cjs'), home, { home, isBare });
  const listening = sinceThen();
  try {
    const { user, system } = await askMeter(desk, 'cpu');
    const processor = (user + system) / 1000;
    if (isBare) return { listening, processor };
    const whole = await ask(desk.url + WHOLE);
    const answered = sinceThen();
    const list = await ask(desk.url + LIST);
    const listed = sinceThen();
    equal(whole.status, 200, WHOLE);
    equal(JSON.parse(list.body.toString('utf8')).meta.pagination.total, editions, 'bulletins that the desk tells of');
    return { listening, processor, answered, listed };
  } finally {
    await desk.stop();
  }
};

const TITLES = {
  desks: {
    el: 'Τρία γραφεία: το Strapi μόνο, ένα με λίγες εκδόσεις, ένα με πολλές',
    en: 'Three desks: Strapi alone, one with few editions, one with many',
  },
  starts: { el: 'Εκκινήσεις', en: 'Starting' },
};

/** Makes the three desks, and starts each of them once for nothing; in `homes`. */
const makeDesks = async (homes) => {
  const seeded = homes.make();
  await start({ home: seeded, editions: 1 });
  const full = homes.make(seeded);
  const { before, after } = fillDesk(databaseIn(full), ADDED);
  const desks = {
    strapi: { home: homes.make(seeded), isBare: true },
    seeded: { home: seeded, ...before },
    full: { home: full, ...after },
  };
  for (const desk of Object.values(desks)) await start(desk);
  return desks;
};

const measure = async (desks, { rounds, deadline, onRound }) => {
  const samples = [];
  let longest = 0;
  for (let round = 1; round <= rounds && Date.now() + longest <= deadline; round += 1) {
    const began = Date.now();
    const sample = {};
    for (const name of ORDERS[round % ORDERS.length]) sample[name] = await start(desks[name]);
    samples.push(sample);
    longest = Math.max(longest, Date.now() - began);
    onRound(round);
  }
  return samples;
};

const summarise = (samples) =>
  MOMENTS.map((moment) => ({
    moment,
    seeded: spread(samples.map(({ seeded }) => seeded[moment])),
    full: spread(samples.map(({ full }) => full[moment])),
    ratio: spread(samples.map(({ seeded, full }) => full[moment] / seeded[moment])),
    ...(OF_STRAPI.includes(moment) && {
      strapi: spread(samples.map(({ strapi }) => strapi[moment])),
      toStrapi: spread(samples.map(({ seeded, strapi }) => seeded[moment] / strapi[moment])),
    }),
  }));

/** Measures starts of Strapi alone, of a seeded desk and of a full one in turn, within five minutes; gives its section of the report and its bars. */
export const runStartUp = async ({ rounds }, progress) => {
  const deadline = Date.now() + LIMIT_MS;
  const [loadBefore] = os.loadavg();
  const homes = openHomes();
  const onRound = (round) => progress.note({ el: `γύρος ${round} από ${rounds}`, en: `round ${round} of ${rounds}` });
  try {
    const desks = await progress.step(TITLES.desks, () => makeDesks(homes));
    const samples = await progress.step(TITLES.starts, () => measure(desks, { rounds, deadline, onRound }));
    const [loadAfter] = os.loadavg();
    const lines = summarise(samples);
    const section = reportStartUp({
      lines,
      desks,
      rounds: { asked: rounds, made: samples.length },
      loadBefore,
      loadAfter,
    });
    return { section, bars: barsOfStartUp(lines) };
  } finally {
    homes.remove();
  }
};
